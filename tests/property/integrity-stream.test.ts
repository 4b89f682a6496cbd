import fc from 'fast-check'
import {expect, test} from 'vitest'

import {checkIntegrity, integrityCodes, validateDocuments} from '../../integrity/index.ts'
import type {Finding} from '../../schemas/index.ts'
import {dataset} from './integrity-arbitraries.ts'

const today = '2026-06-01'
const acrossDocuments = new Set(integrityCodes.map(({code}) => code))

const sorted = (findings: Finding[]) =>
  findings.map((finding) => JSON.stringify(finding)).toSorted()

test('a stream, of which only the bones are kept, has the findings of the whole set', async () => {
  await fc.assert(
    fc.asyncProperty(dataset, async (documents) => {
      const streamed: Finding[] = []
      for await (const finding of validateDocuments(() => documents, {today})) {
        if (acrossDocuments.has(finding.code)) streamed.push(finding)
      }
      expect(sorted(streamed)).toEqual(sorted(checkIntegrity(documents, {today})))
    }),
    {numRuns: 60},
  )
})
