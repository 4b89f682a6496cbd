import {asRecords, publishedId, refOf, type Claim} from '../schemas/index.ts'
import {reporter, type CheckCode, type IntegrityCheck} from './check.ts'
import {relationEntries} from './statements.ts'

const codes = [
  {
    code: 'claim-without-relation',
    level: 'warning',
    title: 'An accepted claim stands behind a relation.',
  },
] as const satisfies readonly CheckCode[]

const report = reporter(codes)

/** An accepted claim and the relation it became belong together. */
export const claimChecks: IntegrityCheck = {
  codes,
  check: (entry, {index}) => {
    const claim = entry.document as unknown as Claim
    if (entry.type !== 'claim' || claim.state !== 'accepted') return []
    const stands = [...index.referrers(entry.id)].some((id) => {
      const referrer = index.documents.get(id)
      return referrer && relationEntries(referrer).some(({relation}) => restsOn(relation, entry.id))
    })
    if (stands) return []
    const into = refOf(claim.acceptedInto)
    return [
      report(
        'claim-without-relation',
        entry.document._id,
        'state',
        'It was accepted, and no relation rests on it any more. Accept it again, or reject it.',
        into ? [publishedId(into)] : [],
      ),
    ]
  },
}

function restsOn(relation: Readonly<Record<string, unknown>>, claimId: string): boolean {
  return asRecords(relation.provenance).some((item) => {
    const ref = refOf(item.claim)
    return ref !== undefined && publishedId(ref) === claimId
  })
}
