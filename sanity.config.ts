import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'

import {API_VERSION, studioConnection} from './environment.ts'
import {LANGUAGE, SITE_NAME} from './examples/site/identity.ts'
import {shardEventStreams} from './lake/browser.ts'
import {accountRoles} from './schemas/index.ts'
import {healthContent} from './studio/plugin.ts'
import {documentNode} from './studio/structure/document-views.ts'
import {healthStructure} from './studio/structure/structure.ts'
import {servedSite, servedTarget} from './studio/served.ts'

const target = servedTarget()
const hosted = target.kind === 'hosted'
const connection = studioConnection(target)
const site = servedSite(target)

if (connection.apiHost) shardEventStreams({apiHost: connection.apiHost})

export default defineConfig({
  name: 'default',
  title: 'Health content',
  ...connection,
  plugins: [
    structureTool({structure: healthStructure, defaultDocumentNode: documentNode}),
    healthContent({
      // Only the lake tells the accounts of reviewers apart by a role of their own.
      review: hosted ? {} : {reviewerRole: accountRoles.medicalReviewer},
      site: site && {
        ...site,
        name: SITE_NAME,
        language: LANGUAGE,
        publisher: {name: SITE_NAME, url: `${site.url}/`},
      },
    }),
    visionTool({defaultApiVersion: API_VERSION, defaultDataset: target.dataset}),
  ],
  // Services around the dataset that only the hosted platform has.
  announcements: {enabled: false},
  apps: {canvas: {enabled: hosted}},
  document: {comments: {enabled: hosted}},
  mediaLibrary: {enabled: false},
  scheduledDrafts: {enabled: hosted},
  scheduledPublishing: {enabled: hosted},
  tasks: {enabled: hosted},
  releases: {enabled: true},
})
