import {defineCliConfig} from 'sanity/cli'

import {readTarget} from './environment.ts'
import {NAME_COMPONENTS, nameComponents} from './studio/build/name-components.ts'
import {offlineAssets} from './studio/build/offline-assets.ts'
import {OTHER_CONFIG, otherConfig} from './studio/build/other-config.ts'

const target = readTarget(process.env)

/** The variables that a Studio bundle may hold. A token is not among them. */
const bundled = [
  'SANITY_PROJECT_ID',
  'SANITY_DATASET',
  'HEALTH_CONTENT_LAKE_PORT',
  'HEALTH_CONTENT_SITE_URL',
]

/** What only a Studio in development may hold: anybody can load the bundle of a deployed one. */
const secrets = ['HEALTH_CONTENT_PREVIEW_SECRET']

export default defineCliConfig({
  api: {projectId: target.projectId, dataset: target.dataset},
  deployment: {autoUpdates: false},
  reactStrictMode: true,
  typegen: {
    path: './queries/**/*.ts',
    schema: './queries/generated/schema.json',
    generates: './queries/generated/types.ts',
    overloadClientMethods: true,
  },
  vite: (config, {command}) => ({
    ...config,
    define: {
      ...config.define,
      ...Object.fromEntries(
        bundled.map((name) => [`process.env.${name}`, JSON.stringify(process.env[name] ?? '')]),
      ),
      ...Object.fromEntries(
        secrets.map((name) => [
          `process.env.${name}`,
          JSON.stringify((command === 'serve' && process.env[name]) || ''),
        ]),
      ),
    },
    plugins: [
      ...(config.plugins ?? []),
      ...(target.kind === 'lake' ? [offlineAssets()] : []),
      ...(process.env[OTHER_CONFIG]
        ? [otherConfig(import.meta.dirname, process.env[OTHER_CONFIG])]
        : []),
      ...(process.env[NAME_COMPONENTS] ? [nameComponents(import.meta.dirname)] : []),
    ],
  }),
})
