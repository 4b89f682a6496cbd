import type {ClientReturn} from '@sanity/client'
import {describe, expectTypeOf, test} from 'vitest'

import type * as queries from '../../queries/index.ts'

/** The client answers with the generated type only while it was made of this very text. */
type Answer<Query extends string> = ClientReturn<Query>

describe('the client types the result of', () => {
  test('abbreviations', () => {
    type Result = Answer<typeof queries.abbreviations>
    expectTypeOf<Result>().toEqualTypeOf<queries.AbbreviationsResult>()
    expectTypeOf<Result[number]['abbreviations'][number]['long']>().toEqualTypeOf<string>()
  })

  test('articleBySlug', () => {
    type Result = Answer<typeof queries.articleBySlug>
    expectTypeOf<Result>().toEqualTypeOf<queries.ArticleBySlugResult>()
    expectTypeOf<NonNullable<Result>['references'][number]['_id']>().toEqualTypeOf<string>()
  })

  test('azIndex', () => {
    type Result = Answer<typeof queries.azIndex>
    expectTypeOf<Result>().toEqualTypeOf<queries.AzIndexResult>()
  })

  test('causeBySlug', () => {
    type Result = Answer<typeof queries.causeBySlug>
    expectTypeOf<Result>().toEqualTypeOf<queries.CauseBySlugResult>()
    expectTypeOf<NonNullable<Result>['references'][number]['_id']>().toEqualTypeOf<string>()
  })

  test('causesAndEffects', () => {
    type Result = Answer<typeof queries.causesAndEffects>
    expectTypeOf<Result>().toEqualTypeOf<queries.CausesAndEffectsResult>()
  })

  test('compareConditions', () => {
    type Result = Answer<typeof queries.compareConditions>
    expectTypeOf<Result>().toEqualTypeOf<queries.CompareConditionsResult>()
  })

  test('conditionBySlug', () => {
    type Result = Answer<typeof queries.conditionBySlug>
    expectTypeOf<Result>().toEqualTypeOf<queries.ConditionBySlugResult>()
    expectTypeOf<NonNullable<Result>['references'][number]['_id']>().toEqualTypeOf<string>()
  })

  test('conditionsForSymptoms', () => {
    type Result = Answer<typeof queries.conditionsForSymptoms>
    expectTypeOf<Result>().toEqualTypeOf<queries.ConditionsForSymptomsResult>()
  })

  test('contradictions', () => {
    type Result = Answer<typeof queries.contradictions>
    expectTypeOf<Result>().toEqualTypeOf<queries.ContradictionsResult>()
  })

  test('evidenceCoverage', () => {
    type Result = Answer<typeof queries.evidenceCoverage>
    expectTypeOf<Result>().toEqualTypeOf<queries.EvidenceCoverageResult>()
    expectTypeOf<Result['symptoms']>().toEqualTypeOf<{stated: number; cited: number}>()
  })

  test('evidenceGaps', () => {
    type Result = Answer<typeof queries.evidenceGaps>
    expectTypeOf<Result>().toEqualTypeOf<queries.EvidenceGapsResult>()
  })

  test('evidenceTable', () => {
    type Result = Answer<typeof queries.evidenceTable>
    expectTypeOf<Result>().toEqualTypeOf<queries.EvidenceTableResult>()
  })

  test('glossary', () => {
    type Result = Answer<typeof queries.glossary>
    expectTypeOf<Result>().toEqualTypeOf<queries.GlossaryResult>()
  })

  test('graph', () => {
    type Result = Answer<typeof queries.graph>
    expectTypeOf<Result>().toEqualTypeOf<queries.GraphResult>()
  })

  test('graphTwoSteps', () => {
    type Result = Answer<typeof queries.graphTwoSteps>
    expectTypeOf<Result>().toEqualTypeOf<queries.GraphTwoStepsResult>()
    // One function reads both.
    expectTypeOf<Result>().toEqualTypeOf<queries.GraphAround>()
  })

  test('importReview', () => {
    type Result = Answer<typeof queries.importReview>
    expectTypeOf<Result>().toEqualTypeOf<queries.ImportReviewResult>()
  })

  test('orphanReport', () => {
    type Result = Answer<typeof queries.orphanReport>
    expectTypeOf<Result>().toEqualTypeOf<queries.OrphanReportResult>()
  })

  test('recentImports', () => {
    type Result = Answer<typeof queries.recentImports>
    expectTypeOf<Result>().toEqualTypeOf<queries.RecentImportsResult>()
    expectTypeOf<Result[number]['undecidedClaims']>().toEqualTypeOf<number>()
  })

  test('redirectBySlug', () => {
    type Result = Answer<typeof queries.redirectBySlug>
    expectTypeOf<Result>().toEqualTypeOf<queries.RedirectBySlugResult>()
  })

  test('related', () => {
    type Result = Answer<typeof queries.related>
    expectTypeOf<Result>().toEqualTypeOf<queries.RelatedResult>()
  })

  test('reviewQueue', () => {
    type Result = Answer<typeof queries.reviewQueue>
    expectTypeOf<Result>().toEqualTypeOf<queries.ReviewQueueResult>()
  })

  test('search', () => {
    type Result = Answer<typeof queries.search>
    expectTypeOf<Result>().toEqualTypeOf<queries.SearchResult>()
  })

  test('sitemap', () => {
    type Result = Answer<typeof queries.sitemap>
    expectTypeOf<Result>().toEqualTypeOf<queries.SitemapResult>()
  })

  test('staleContent', () => {
    type Result = Answer<typeof queries.staleContent>
    expectTypeOf<Result>().toEqualTypeOf<queries.StaleContentResult>()
  })

  test('symptomBySlug', () => {
    type Result = Answer<typeof queries.symptomBySlug>
    expectTypeOf<Result>().toEqualTypeOf<queries.SymptomBySlugResult>()
    expectTypeOf<NonNullable<Result>['references'][number]['_id']>().toEqualTypeOf<string>()
  })

  test('testBySlug', () => {
    type Result = Answer<typeof queries.testBySlug>
    expectTypeOf<Result>().toEqualTypeOf<queries.TestBySlugResult>()
    expectTypeOf<NonNullable<Result>['references'][number]['_id']>().toEqualTypeOf<string>()
  })

  test('treatmentBySlug', () => {
    type Result = Answer<typeof queries.treatmentBySlug>
    expectTypeOf<Result>().toEqualTypeOf<queries.TreatmentBySlugResult>()
    expectTypeOf<NonNullable<Result>['references'][number]['_id']>().toEqualTypeOf<string>()
  })

  test('whyRelation', () => {
    type Result = Answer<typeof queries.whyRelation>
    expectTypeOf<Result>().toEqualTypeOf<queries.WhyRelationResult>()
  })
})

test('required fields are strings, what may be absent is null, and lists are lists', () => {
  type Condition = NonNullable<queries.ConditionBySlugResult>
  expectTypeOf<Condition['title']>().toEqualTypeOf<string>()
  expectTypeOf<Condition['references'][number]['title']>().toEqualTypeOf<string>()
  expectTypeOf<Condition['references'][number]['doi']>().toEqualTypeOf<string | null>()
  type Reviewed = NonNullable<NonNullable<Condition['review']>['lastReviewed']>
  expectTypeOf<NonNullable<Reviewed['reviewer']>['name']>().toEqualTypeOf<string>()
  expectTypeOf<null>().toExtend<Reviewed['reviewer']>()
  expectTypeOf<queries.EvidenceTableResult[number]['condition']['slug']>().toEqualTypeOf<string>()
  expectTypeOf<queries.SearchResult[number]['slug']>().toEqualTypeOf<string>()
})
