import {defineType} from '@sanity/types'

import {listField} from '../fields/list.ts'
import {numberField} from '../fields/measurement.ts'

/** The account of an import: words in are words out plus words dropped. */
export const importLedger = defineType({
  name: 'importLedger',
  title: 'Ledger',
  type: 'object',
  fields: [
    numberField({name: 'wordsIn', title: 'Words in', min: 0, integer: true}),
    numberField({name: 'wordsOut', title: 'Words out', min: 0, integer: true}),
    numberField({name: 'wordsDropped', title: 'Words dropped', min: 0, integer: true}),
    listField({name: 'entries', title: 'Dropped or changed', of: 'ledgerEntry'}),
  ],
})
