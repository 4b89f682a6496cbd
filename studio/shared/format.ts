const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

const MONTH = new Intl.DateTimeFormat('en-GB', {month: 'long', year: 'numeric', timeZone: 'UTC'})

/** A day, YYYY-MM-DD or a whole date and time, as '12 March 2026'. */
export function formatDay(day: string): string {
  return DAY.format(new Date(day))
}

/** A month, YYYY-MM, as 'March 2026'. */
export function formatMonth(month: string): string {
  return MONTH.format(new Date(`${month}-01`))
}

/** '1 word', '2 words'. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`
}

/** Days from one day to a later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)
}
