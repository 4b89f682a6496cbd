import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'

import {studioConnection} from '../../environment.ts'
import {shardEventStreams} from '../../lake/browser.ts'
import {createSchemaTypes} from '../../schemas/index.ts'
import {servedTarget} from '../../studio/served.ts'

const connection = studioConnection(servedTarget())

if (connection.apiHost) shardEventStreams({apiHost: connection.apiHost})

/** What the Studio is measured against: the same schema, and nothing else of this package. */
export default defineConfig({
  name: 'default',
  title: 'Stock Studio',
  ...connection,
  plugins: [structureTool()],
  schema: {types: createSchemaTypes()},
  announcements: {enabled: false},
  apps: {canvas: {enabled: false}},
  document: {comments: {enabled: false}},
  mediaLibrary: {enabled: false},
  scheduledDrafts: {enabled: false},
  scheduledPublishing: {enabled: false},
  tasks: {enabled: false},
})
