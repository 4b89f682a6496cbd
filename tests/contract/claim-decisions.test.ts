import {onTestFinished, expect, test} from 'vitest'

import {commitDecision} from '../../importer/claim/decide/commit-decision.ts'
import {ClaimProblem} from '../../importer/claim/decide/decide.ts'
import type {Claim, Condition} from '../../schemas/index.ts'
import {openWorkshop} from './import-lake.ts'

const WHO = {by: 'Ada', at: '2026-01-02T03:04:05.000Z'}
const COUGH: Claim = {
  _id: 'drafts.claim-cough',
  _type: 'claim',
  subject: {
    _type: 'claimEntity',
    label: 'asthma',
    reference: {_type: 'reference', _ref: 'condition-asthma', _weak: true},
  },
  relation: 'symptom',
  object: {_type: 'claimEntity', label: 'cough', stubType: 'symptom', stubTitle: 'Cough'},
  polarity: 'affirmed',
  article: {_type: 'reference', _ref: 'article-one', _weak: true},
  quote: 'Asthma can cause a cough.',
  state: 'proposed',
}
const ASTHMA = {
  _id: 'condition-asthma',
  _type: 'condition',
  title: 'Asthma',
  slug: {_type: 'slug', current: 'asthma'},
}
const RELATION = {
  _key: 'symptom-symptom-cough',
  _type: 'symptomRelation',
  symptom: {
    _type: 'reference',
    _ref: 'symptom-cough',
    _weak: true,
    _strengthenOnPublish: {type: 'symptom'},
  },
  role: 'associated',
  provenance: [
    {
      _key: expect.any(String),
      _type: 'provenanceItem',
      claim: {_type: 'reference', _ref: 'claim-cough', _weak: true},
    },
  ],
}
const OF_DATASET = {
  _createdAt: expect.any(String),
  _updatedAt: expect.any(String),
  _rev: expect.any(String),
}

async function workshop(...documents: ({_id: string; _type: string} | Claim)[]) {
  const shop = await openWorkshop()
  onTestFinished(() => shop.close())
  for (const document of documents) await shop.client.create(document)
  return shop
}

test('an acceptance writes the draft of the condition, a draft for the new name, and the claim at once', async () => {
  const {client, documents} = await workshop(ASTHMA, COUGH)

  expect((await commitDecision(client, 'claim-cough', {kind: 'accept'}, WHO)).toSorted()).toEqual([
    'drafts.claim-cough',
    'drafts.condition-asthma',
    'drafts.symptom-cough',
  ])

  expect(await documents()).toEqual([
    {...ASTHMA, ...OF_DATASET},
    {
      ...COUGH,
      ...OF_DATASET,
      object: {
        _type: 'claimEntity',
        label: 'cough',
        reference: {_type: 'reference', _ref: 'symptom-cough', _weak: true},
      },
      state: 'accepted',
      acceptedInto: {_type: 'reference', _ref: 'condition-asthma', _weak: true},
      relationKey: 'symptom-symptom-cough',
      decidedBy: 'Ada',
      decidedAt: WHO.at,
    },
    {...ASTHMA, ...OF_DATASET, _id: 'drafts.condition-asthma', symptoms: [RELATION]},
    {
      ...OF_DATASET,
      _id: 'drafts.symptom-cough',
      _type: 'symptom',
      title: 'Cough',
      slug: {_type: 'slug', current: 'cough'},
    },
  ])
})

test('an acceptance taken back leaves the condition without the relation and the claim to be decided', async () => {
  const {client} = await workshop(ASTHMA, COUGH)
  await commitDecision(client, 'claim-cough', {kind: 'accept'}, WHO)

  await commitDecision(client, 'claim-cough', {kind: 'reopen'}, WHO)

  const [claim, condition] = await client.getDocuments<Claim | Condition>([
    'drafts.claim-cough',
    'drafts.condition-asthma',
  ])
  expect(condition).toEqual({
    ...ASTHMA,
    ...OF_DATASET,
    _id: 'drafts.condition-asthma',
    symptoms: [],
  })
  expect(claim).toEqual({
    ...COUGH,
    ...OF_DATASET,
    object: {
      _type: 'claimEntity',
      label: 'cough',
      reference: {_type: 'reference', _ref: 'symptom-cough', _weak: true},
    },
  })
})

test('a claim whose subject has no document either makes a draft of the condition with the relation', async () => {
  const {reference: _none, ...subject} = COUGH.subject
  const {client} = await workshop({
    ...COUGH,
    subject: {...subject, stubType: 'condition', stubTitle: 'Asthma'},
  })

  await commitDecision(client, 'claim-cough', {kind: 'accept'}, WHO)

  expect(await client.getDocument('drafts.condition-asthma')).toEqual({
    ...ASTHMA,
    ...OF_DATASET,
    _id: 'drafts.condition-asthma',
    symptoms: [RELATION],
  })
})

test('an edit that comes in between is kept: the decision is built anew on it', async () => {
  const {client} = await workshop({...ASTHMA, _id: 'drafts.condition-asthma'}, COUGH)
  let meddled = false
  const late: Pick<typeof client, 'fetch' | 'mutate'> = {
    fetch: client.fetch.bind(client),
    mutate: (async (...call: Parameters<typeof client.mutate>) => {
      if (!meddled) {
        meddled = true
        await client.patch('drafts.condition-asthma').set({title: 'Bronchial asthma'}).commit()
      }
      return client.mutate(...call)
    }) as typeof client.mutate,
  }

  await commitDecision(late, 'claim-cough', {kind: 'accept'}, WHO)

  expect(await client.getDocument('drafts.condition-asthma')).toEqual({
    ...ASTHMA,
    ...OF_DATASET,
    _id: 'drafts.condition-asthma',
    title: 'Bronchial asthma',
    symptoms: [RELATION],
  })
})

test('a dry run is judged by the lake and changes nothing', async () => {
  const {client, documents} = await workshop(ASTHMA, COUGH)
  const before = await documents()

  await commitDecision(client, 'claim-cough', {kind: 'accept'}, WHO, {dryRun: true})

  expect(await documents()).toEqual(before)
})

test.each([
  [
    'a denial',
    {...COUGH, polarity: 'negated' as const},
    'The text denies it. A denial becomes no relation: reject or edit it.',
  ],
  [
    'a subject that is no condition',
    {
      ...COUGH,
      subject: {...COUGH.subject, reference: {_type: 'reference' as const, _ref: 'symptom-wheeze'}},
    },
    'The claim is about a symptom, and only a condition has relations. Choose a condition as its subject.',
  ],
  [
    'a document that is gone',
    {
      ...COUGH,
      object: {
        _type: 'claimEntity' as const,
        label: 'cough',
        reference: {_type: 'reference' as const, _ref: 'symptom-gone', _weak: true as const},
      },
    },
    'The document of "cough" is gone. Choose another one.',
  ],
])('%s is refused with what to do, and nothing is written', async (_what, claim, message) => {
  const {client, documents} = await workshop(
    ASTHMA,
    {_id: 'symptom-wheeze', _type: 'symptom'},
    claim,
  )
  const before = await documents()

  await expect(commitDecision(client, 'claim-cough', {kind: 'accept'}, WHO)).rejects.toThrow(
    new ClaimProblem(message),
  )

  expect(await documents()).toEqual(before)
})
