import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {defineDocumentInspector} from 'sanity'

import {WRITTEN_TYPES} from './writing-validation.ts'
import {WritingInspector} from './writing-inspector.tsx'

/** Help with the text of a document, beside it for as long as one writes. */
export const writingInspector = defineDocumentInspector({
  name: 'health-content-writing',
  component: WritingInspector,
  useMenuItem: ({documentType}) => ({
    title: 'Writing help',
    icon: BulbOutlineIcon,
    showAsAction: true,
    hidden: !WRITTEN_TYPES.includes(documentType),
  }),
})
