import fc from 'fast-check'
import {expect, test} from 'vitest'

import {affectedBy, checkIndex, indexDocuments} from '../../integrity/index.ts'
import {publishedId, type Finding, type SanityDocumentLike} from '../../schemas/index.ts'
import {dataset, document} from './integrity-arbitraries.ts'

const today = '2026-06-01'

const sorted = (findings: Finding[]) =>
  findings.map((finding) => JSON.stringify(finding)).toSorted()

test('after an edit, a re-check of what it can touch finds what a check of everything finds', () => {
  fc.assert(
    fc.property(dataset, document, fc.boolean(), (before, edited, isDeletion) => {
      const after = [
        ...before.filter(({_id}) => _id !== edited._id),
        ...(isDeletion ? [] : [edited]),
      ]
      const [oldIndex, newIndex] = [indexDocuments(before), indexDocuments(after)]
      const affected = new Set([
        ...affectedBy(edited._id, oldIndex),
        ...affectedBy(edited._id, newIndex),
      ])
      const kept = checkIndex(oldIndex, {today}).filter(
        ({documentId}) => !affected.has(publishedId(documentId)),
      )
      const rechecked = checkIndex(newIndex, {today, only: affected})
      expect(sorted([...kept, ...rechecked])).toEqual(sorted(checkIndex(newIndex, {today})))
    }),
    {numRuns: 400},
  )
})

test('one edit among many documents touches few', () => {
  const many = Array.from({length: 1000}, (_, at): SanityDocumentLike[] => [
    {
      _id: `condition-${at}`,
      _type: 'condition',
      title: `Condition ${at}`,
      symptoms: [
        {_key: 's', symptom: {_ref: `symptom-${at}`}, citations: [{source: {_ref: 'source-all'}}]},
      ],
    },
    {_id: `symptom-${at}`, _type: 'symptom', title: `Symptom ${at}`},
  ]).flat()
  const index = indexDocuments([...many, {_id: 'source-all', _type: 'source', title: 'All'}])
  expect(affectedBy('symptom-7', index)).toEqual(new Set(['symptom-7', 'condition-7']))
  expect(affectedBy('drafts.condition-7', index)).toEqual(
    new Set(['condition-7', 'symptom-7', 'source-all']),
  )
  expect(affectedBy('source-all', index).size).toBe(1001)
})
