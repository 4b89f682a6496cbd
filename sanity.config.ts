import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'

import {API_VERSION, studioConnection} from './environment.ts'
import {shardEventStreams} from './lake/browser.ts'
import {accountRoles} from './schemas/index.ts'
import {healthContent} from './studio/plugin.ts'
import {documentNode} from './studio/structure/document-views.ts'
import {healthStructure} from './studio/structure/structure.ts'
import {servedTarget} from './studio/served-target.ts'

const target = servedTarget()
const hosted = target.kind === 'hosted'
const connection = studioConnection(target)

if (connection.apiHost) shardEventStreams({apiHost: connection.apiHost})

export default defineConfig({
  name: 'default',
  title: 'Health content',
  ...connection,
  plugins: [
    structureTool({structure: healthStructure, defaultDocumentNode: documentNode}),
    // Only the lake tells the accounts of reviewers apart by a role of their own.
    healthContent({review: hosted ? {} : {reviewerRole: accountRoles.medicalReviewer}}),
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
