/**
 * Days, months and years of the Gregorian calendar, at the precision of the source.
 */

export const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** Whether such a day, month or year exists. Expects what {@link PARTIAL_DATE} matches. */
export function exists(date: string): boolean {
  const first = earliest(date)
  const day = new Date(`${first}T00:00:00Z`)
  return !date.startsWith('0000') && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(first)
}

/** The first day that a date allows. */
export function earliest(date: string): string {
  return date + '-01-01'.slice(date.length - 4)
}

/** The last day that a date allows. */
export function latest(date: string): string {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year, month] = date.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10)
}
