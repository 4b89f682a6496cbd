import type {EvidenceCoverageResult} from '../../queries/index.ts'
import type {RelationField} from '../../schemas/index.ts'

/** How much of one kind of relation rests on a source. */
export interface CoverageLine {
  field: RelationField
  title: string
  stated: number
  cited: number
  uncited: number
  /** Whole per cent, never 100 while one is missing; undefined where nothing is stated. */
  percent: number | undefined
}

const TITLES: Record<RelationField, string> = {
  symptoms: 'Symptoms',
  causes: 'Causes',
  treatments: 'Treatments',
  tests: 'Tests',
  relatedConditions: 'Related conditions',
}

/** A line for each kind of relation, in the order of the form. */
export function coverageLines(coverage: EvidenceCoverageResult): CoverageLine[] {
  return (Object.keys(TITLES) as RelationField[]).map((field) => {
    const {stated, cited} = coverage[field]
    return {
      field,
      title: TITLES[field],
      stated,
      cited,
      uncited: stated - cited,
      percent: stated === 0 ? undefined : Math.floor((100 * cited) / stated),
    }
  })
}
