export {abbreviations} from './abbreviations.ts'
export {articleBySlug} from './article-by-slug.ts'
export {azIndex} from './az-index.ts'
export {causeBySlug} from './cause-by-slug.ts'
export {causesAndEffects} from './causes-and-effects.ts'
export {compareConditions} from './compare-conditions.ts'
export {conditionBySlug} from './condition-by-slug.ts'
export {conditionsForSymptoms} from './conditions-for-symptoms.ts'
export {contradictions} from './contradictions.ts'
export {evidenceCoverage} from './evidence-coverage.ts'
export {evidenceGaps} from './evidence-gaps.ts'
export {evidenceTable} from './evidence-table.ts'
export {glossary} from './glossary.ts'
export {graph} from './graph.ts'
export {graphTwoSteps} from './graph-two-steps.ts'
export {
  graphOf,
  relationKinds,
  type GraphAround,
  type GraphEdge,
  type GraphNode,
  type RelationKind,
} from './graph-of.ts'
export {groupAbbreviations, type Abbreviation} from './group-abbreviations.ts'
export {groupByLetter, type AzEntry, type AzLetter, type AzLine} from './group-by-letter.ts'
export {importReview} from './import-review.ts'
export {
  numberCitations,
  type NumberedCitations,
  type NumberedReference,
} from './number-citations.ts'
export {orphanReport} from './orphan-report.ts'
export {overdueReviews, type ReviewDates} from './overdue-reviews.ts'
export {isPageType, pageSegments, pathOf, type PageType} from './path-of.ts'
export {recentImports} from './recent-imports.ts'
export {redirectBySlug} from './redirect-by-slug.ts'
export {related} from './related.ts'
export {reviewQueue} from './review-queue.ts'
export {search} from './search.ts'
export {searchTerms} from './search-terms.ts'
export {sitemap} from './sitemap.ts'
export {staleContent} from './stale-content.ts'
export {symptomBySlug} from './symptom-by-slug.ts'
export {testBySlug} from './test-by-slug.ts'
export {treatmentBySlug} from './treatment-by-slug.ts'
export {whyRelation} from './why-relation.ts'
export type * from './generated/types.ts'
