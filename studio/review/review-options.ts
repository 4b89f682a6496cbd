/** How a project reviews. */
export interface ReviewOptions {
  /**
   * The role of accounts that may write reviews, where the store tells such accounts apart. When
   * left out, a person with the role of medical reviewer is enough.
   */
  reviewerRole?: string | undefined
  /** The day, YYYY-MM-DD; now, when left out. */
  today?: (() => string) | undefined
}

/** The day of somebody's clock. */
export function currentDay(options: ReviewOptions): string {
  return options.today?.() ?? new Date().toISOString().slice(0, 10)
}
