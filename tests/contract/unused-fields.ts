/** What a list or a document is called by, which no format has to carry. */
const NAMELESS = new Set(['_key', '_type', '_id', '_ref', '_updatedAt', '_strengthen', '_weak'])

/** A field that changes nothing so many times is taken to be unused. */
const MOST_TRIES = 150

type Step = string | number

/**
 * The fields of results that an export does not look at: without the field, on every page that
 * has it, the export says the same.
 *
 * @param pages - results of one query; a field that none of them has is not known.
 * @param exported - makes the export of one result. It may throw without a field that it needs.
 * @returns the paths, such as `symptoms[].onset`; where it looks at nothing of a field, the field.
 */
export function unusedFields<Page>(
  pages: readonly Page[],
  exported: (page: Page) => unknown,
): string[] {
  const used = new Map<string, boolean>()
  const tries = new Map<string, number>()
  for (const page of pages) {
    const whole = said(exported, page)
    for (const steps of leavesOf(page)) {
      const path = pathOf(steps)
      const tried = tries.get(path) ?? 0
      if (used.get(path) || tried === MOST_TRIES) continue
      tries.set(path, tried + 1)
      used.set(path, said(exported, without(page, steps) as Page) !== whole)
    }
  }
  const unused = [...used].filter(([, isUsed]) => !isUsed).map(([path]) => path)
  const carried = [...used].filter(([, isUsed]) => isUsed).map(([path]) => path)
  return [...new Set(unused.map((path) => shortest(path, carried)))].toSorted()
}

function said<Page>(exported: (page: Page) => unknown, page: Page): string {
  try {
    return JSON.stringify(exported(page))
  } catch (error) {
    return `fails: ${String(error)}`
  }
}

/** The first part of a path under which nothing is carried. */
function shortest(path: string, carried: readonly string[]): string {
  const parts = path.split('.')
  for (let length = 1; length < parts.length; length++) {
    const prefix = parts.slice(0, length).join('.')
    if (!carried.some((one) => one === prefix || one.startsWith(`${prefix}.`))) return prefix
  }
  return path
}

function pathOf(steps: readonly Step[]): string {
  return steps
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1)
}

function leavesOf(value: unknown, steps: readonly Step[] = []): Step[][] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => leavesOf(item, [...steps, index]))
  }
  if (typeof value !== 'object') return [[...steps]]
  return Object.entries(value).flatMap(([name, inner]) =>
    NAMELESS.has(name) ? [] : leavesOf(inner, [...steps, name]),
  )
}

/** A copy of a value in which one leaf is not there. */
function without(value: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined) return null
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      index !== step ? [item] : rest.length === 0 ? [] : [without(item, rest)],
    )
  }
  const fields = value as Readonly<Record<string, unknown>>
  return {...fields, [step]: without(fields[step], rest)}
}
