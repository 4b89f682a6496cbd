import type {CauseRole, CauseStatus} from '../../schemas/vocabularies/causes.ts'

/** Does the page stand by it, so that it can be said without a "perhaps"? */
export function isAffirmed({status}: {status: CauseStatus}): boolean {
  return status === 'established' || status === 'probable'
}

/** Does the condition come from it? */
export function isCausal({role}: {role: CauseRole}): boolean {
  return role === 'cause' || role === 'contributing'
}

/** Does it make the condition likelier? What starts or worsens an episode does not. */
export function isRisk({role}: {role: CauseRole}): boolean {
  return role === 'riskFactor'
}
