import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {acceptClaim, rejectClaim} from '../../importer/claim/decide/decide.ts'
import type {ImportReport} from '../../importer/index.ts'
import type {Claim, Condition} from '../../schemas/index.ts'
import {openWorkshop, type Workshop} from './import-lake.ts'

const LATER = {run: {id: 'run-2', importedAt: '2026-02-02T00:00:00.000Z'}}
const DECISION = {by: 'Ada', at: '2026-01-03T00:00:00.000Z'}

let shop: Workshop

beforeEach(async () => {
  shop = await openWorkshop()
})
afterEach(() => shop.close())

/** An article about asthma with these paragraphs. */
function write(...paragraphs: string[]): void {
  shop.write('a.md', `# Asthma\n\n${paragraphs.join('\n\n')}\n`)
}

async function claims(): Promise<Claim[]> {
  return shop.client.fetch(
    '*[_type == "claim"] | order(blockKey, range.start, _id)',
    {},
    {perspective: 'raw'},
  )
}

async function claimOf(object: string): Promise<Claim> {
  const found = (await claims()).find((claim) => claim.object.label === object)
  if (!found) throw new Error(`no claim about ${object}`)
  return found
}

/** What each claim says and how it stands, in reading order. */
function told({documents}: ImportReport): string[] {
  return (documents[0]?.claims ?? []).map(
    ({subject, relation, object, state, change, inText}) =>
      `${subject} ${relation} ${object}: ${state}, ${change ?? 'stands'}${inText ? '' : ', gone'}`,
  )
}

describe('the claims of an imported article', () => {
  it('are drafts with their quote and place, and are not written twice', async () => {
    write('Asthma can cause a cough, often at night.')
    expect(told(await shop.run())).toEqual(['asthma symptom cough: proposed, added'])
    const [claim] = await claims()
    const {_id, _rev, _createdAt, _updatedAt, base: _base, ...fields} = claim ?? ({} as Claim)
    expect(fields).toEqual({
      _type: 'claim',
      subject: {
        _type: 'claimEntity',
        label: 'asthma',
        stubType: 'condition',
        stubTitle: 'Asthma',
      },
      relation: 'symptom',
      object: {_type: 'claimEntity', label: 'cough', stubType: 'symptom', stubTitle: 'Cough'},
      polarity: 'affirmed',
      proposed: {_type: 'claimProposal', frequencyClass: 'frequent', timing: ['night']},
      confidence: 0.8,
      article: {_type: 'reference', _ref: 'article-asthma', _weak: true},
      quote: 'Asthma can cause a cough, often at night.',
      blockKey: fields.blockKey,
      range: {_type: 'claimRange', start: 0, end: 41},
      rule: 'causes',
      state: 'proposed',
    })
    expect(_id.startsWith('drafts.claim-')).toBe(true)
    const before = await shop.documents()
    const second = await shop.run(LATER)
    expect([second.totals.unchanged, second.totals.mutations]).toEqual([1, 0])
    expect(await shop.documents()).toEqual(before)
  })

  it('go into a release with their article', async () => {
    write('Asthma can cause a cough.')
    await shop.run({target: {kind: 'release', release: 'rSpring'}})
    const [claim] = await claims()
    expect(claim?._id.startsWith('versions.rSpring.claim-')).toBe(true)
    const again = await shop.run({target: {kind: 'release', release: 'rSpring'}, ...LATER})
    expect(again.totals.mutations).toBe(0)
  })

  it('follow the text, and keep what an editor changed', async () => {
    write('Asthma can cause a cough.', 'Asthma can cause wheezing.')
    await shop.run()
    const cough = await claimOf('cough')
    await shop.client
      .patch(cough._id)
      .set({proposed: {_type: 'claimProposal', frequencyClass: 'veryFrequent'}})
      .commit()
    write('Some words before.', 'Asthma can sometimes cause a cough.', 'Asthma can cause wheezing.')
    const report = await shop.run(LATER)
    expect(told(report)).toEqual([
      'asthma symptom cough: proposed, changed',
      'asthma symptom wheezing: proposed, stands',
    ])
    const after = await claimOf('cough')
    expect([after._id, after.quote, after.proposed]).toEqual([
      cough._id,
      'Asthma can sometimes cause a cough.',
      {_type: 'claimProposal', frequencyClass: 'veryFrequent'},
    ])
    expect(report.documents[0]?.conflicts).toEqual([
      {
        field: 'claims',
        key: cough._id.replace('drafts.', ''),
        ours: '{"_type":"claimProposal","frequencyClass":"occasional"}',
        theirs: '{"_type":"claimProposal","frequencyClass":"veryFrequent"}',
      },
    ])
    expect((await shop.run(LATER)).totals.mutations).toBe(0)
  })

  it('are withdrawn when the text has gone, and come back with it', async () => {
    write('Asthma can cause a cough.', 'Asthma can cause wheezing.')
    await shop.run()
    const {_id} = await claimOf('cough')
    write('Asthma can cause wheezing.')
    expect(told(await shop.run(LATER))).toEqual([
      'asthma symptom wheezing: proposed, stands',
      'asthma symptom cough: withdrawn, withdrawn, gone',
    ])
    const gone = await claimOf('cough')
    expect([gone._id, gone.state, gone.reason, gone.quote]).toEqual([
      _id,
      'withdrawn',
      'The article says it no longer.',
      'Asthma can cause a cough.',
    ])
    expect((await shop.run(LATER)).totals.mutations).toBe(0)
    write('Asthma can cause a cough.', 'Asthma can cause wheezing.')
    await shop.run(LATER)
    const back = await claimOf('cough')
    expect([back._id, back.state, back.reason]).toEqual([_id, 'proposed', undefined])
  })

  it('stay accepted when the text has gone, with a flag on the article', async () => {
    await shop.client.mutate([
      {create: {_id: 'condition-asthma', _type: 'condition', title: 'Asthma'}},
      {create: {_id: 'symptom-cough', _type: 'symptom', title: 'Cough'}},
    ])
    write('Asthma can cause a cough.', 'Asthma can cause wheezing.')
    await shop.run()
    const condition = (await shop.client.getDocument('condition-asthma')) as unknown as Condition
    const decided = acceptClaim(await claimOf('cough'), condition, {
      ...DECISION,
      targetType: 'symptom',
    })
    await shop.client.mutate([
      {createOrReplace: {...decided.condition, _id: 'drafts.condition-asthma'} as never},
      {createOrReplace: decided.claim as never},
    ])
    const accepted = await claimOf('cough')
    write('Asthma can cause wheezing.')
    const report = await shop.run(LATER)
    expect(told(report)).toEqual([
      'Asthma symptom wheezing: proposed, stands',
      'Asthma symptom cough: accepted, stands, gone',
    ])
    expect(await claimOf('cough')).toEqual(accepted)
    expect(
      report.documents[0]?.flags?.filter(({code}) => code === 'relation-without-text'),
    ).toEqual([
      {
        _key: 'flag-19cbcfec6a92',
        _type: 'articleFlag',
        code: 'relation-without-text',
        severity: 'warning',
        message:
          '"cough" was accepted as a symptom of Asthma from this article, which says it no longer. The relation stands: look for another source, or reject the claim.',
      },
    ])
  })

  it('are not proposed again in other words once they were rejected', async () => {
    write('Asthma can cause a cough.')
    await shop.run()
    const {claim} = rejectClaim(await claimOf('cough'), undefined, {...DECISION, reason: 'Vague.'})
    await shop.client.createOrReplace(claim as never)
    write('A cough is a symptom of asthma.', 'A cough is a sign of asthma.')
    const report = await shop.run(LATER)
    expect(told(report)).toEqual([
      'asthma symptom cough: rejected, changed',
      'asthma symptom cough: rejected, added',
    ])
    expect(
      (await claims()).map(({state, reason, decidedBy}) => [state, reason, decidedBy]),
    ).toEqual([
      ['rejected', 'Vague.', 'Ada'],
      ['rejected', 'Vague.', 'Ada'],
    ])
  })

  it('are the same claims when their names have become documents', async () => {
    write('Asthma can cause a cough.')
    await shop.run()
    const {_id} = await claimOf('cough')
    await shop.client.mutate([
      {create: {_id: 'condition-asthma', _type: 'condition', title: 'Asthma'}},
      {create: {_id: 'drafts.symptom-cough', _type: 'symptom', title: 'Cough'}},
    ])
    expect(told(await shop.run(LATER))).toEqual(['Asthma symptom cough: proposed, changed'])
    const [claim, ...others] = await claims()
    expect([claim?._id, claim?.subject.reference?._ref, claim?.object.reference?._ref]).toEqual([
      _id,
      'condition-asthma',
      'symptom-cough',
    ])
    expect(others).toEqual([])
  })

  it('that a relation speaks against are marked, with the reason', async () => {
    await shop.client.mutate([
      {
        create: {
          _id: 'condition-asthma',
          _type: 'condition',
          title: 'Asthma',
          symptoms: [
            {_key: 'one', symptom: {_type: 'reference', _ref: 'symptom-rash'}, role: 'excluded'},
          ],
        } as never,
      },
      {create: {_id: 'symptom-rash', _type: 'symptom', title: 'Rash'}},
    ])
    write('Asthma can cause a rash.')
    await shop.run()
    const claim = await claimOf('rash')
    expect([claim.state, claim.reason]).toEqual([
      'contradicted',
      'The text states "rash", and the condition says: excluded.',
    ])
  })

  it('are those of the text as an editor left it', async () => {
    write('Asthma can cause a cough.', 'Asthma can cause wheezing.')
    await shop.run()
    const draft = await shop.client.getDocument('drafts.article-asthma')
    await shop.client
      .patch('drafts.article-asthma')
      .unset([`body[_key=="${draft?.body[0]._key}"]`])
      .commit()
    write('Asthma can cause a cough.', 'Asthma can cause wheezing.', 'Asthma can cause fatigue.')
    expect(told(await shop.run(LATER))).toEqual([
      'asthma symptom wheezing: proposed, stands',
      'asthma symptom fatigue: proposed, added',
      'asthma symptom cough: withdrawn, withdrawn, gone',
    ])
  })
})

describe('the flags of an imported article', () => {
  it('stand in the article, and one that an editor took out does not come back', async () => {
    write('Asthma can cause a cough.')
    await shop.run()
    const codes = async (): Promise<string[]> =>
      shop.client.fetch('*[_type == "article"][0].flags[].code', {}, {perspective: 'raw'})
    expect(await codes()).toEqual(['no-source', 'no-reviewer', 'no-date', 'no-urgent-care'])
    await shop.client.patch('drafts.article-asthma').unset(['flags[1]']).commit()
    write('Asthma can cause a cough.', 'In conclusion, ask.', 'In summary, ask.')
    await shop.run(LATER)
    expect(await codes()).toEqual(['no-source', 'no-date', 'no-urgent-care', 'two-conclusions'])
    expect((await shop.run(LATER)).totals.mutations).toBe(0)
  })
})
