import {defineField, defineType} from '@sanity/types'

import {choiceField} from '../fields/choice.ts'
import {languageField} from '../fields/identity.ts'
import {listField, textsField} from '../fields/list.ts'
import {importFormats} from '../vocabularies/index.ts'

/** Where an imported article came from, what was lost on the way, and what to merge against. */
export const importRecord = defineType({
  name: 'importRecord',
  title: 'Import',
  type: 'object',
  readOnly: true,
  fields: [
    defineField({
      name: 'fileName',
      title: 'File',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'checksum',
      title: 'Checksum',
      type: 'string',
      description: 'SHA-256 of the file.',
      validation: (rule) => rule.required(),
    }),
    choiceField({name: 'format', title: 'Format', terms: importFormats, brief: true}),
    defineField({
      name: 'importedAt',
      title: 'Imported at',
      type: 'datetime',
      description: 'When the import last changed the document.',
    }),
    defineField({name: 'sourceUrl', title: 'Original address', type: 'url'}),
    defineField({name: 'licence', title: 'Licence', type: 'string'}),
    defineField({name: 'originalAuthor', title: 'Author in the original', type: 'string'}),
    defineField({name: 'originalDate', title: 'Date in the original', type: 'string'}),
    languageField(),
    defineField({name: 'ledger', title: 'Ledger', type: 'importLedger'}),
    listField({
      name: 'conflicts',
      title: 'Conflicts',
      of: 'mergeConflict',
      description:
        'Where an editor and a newer import changed the same text. Decide each in the view Last import.',
    }),
    defineField({
      name: 'base',
      title: 'What the last import wrote',
      type: 'text',
      description: 'The common ancestor of the next three-way merge, as JSON.',
      hidden: true,
    }),
    textsField({
      name: 'baseRest',
      title: 'What the last import wrote, continued',
      description: 'Of an article that is too long for one piece.',
      hidden: true,
    }),
  ],
  preview: {select: {title: 'fileName', subtitle: 'importedAt'}},
})
