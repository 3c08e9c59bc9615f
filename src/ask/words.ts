/**
 * Plain English from the names of the contract, and texts made safe for a terminal.
 */

const prepositions = new Set(['about', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'since', 'to', 'until', 'with'])

/** `onBehalfOf` → "on behalf of", `NON_NEGOTIABLE` → "non-negotiable", `RedLine` → "red line". */
export function words(name: string): string {
  if (/^[A-Z0-9_]+$/.test(name)) return name.toLowerCase().replace(/^non_/, 'non-').replaceAll('_', ' ')
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase()
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function isPreposition(label: string): boolean {
  return prepositions.has(label)
}

/** "by Russia", but "forum: NATO". */
export function labelled(label: string, value: string): string {
  return prepositions.has(label.split(' ').at(-1) ?? '') ? `${label} ${value}` : `${label}: ${value}`
}

/** "specified" or "not specified"; "with reasons" or "without reasons"; "has more" or "has no more"; "is open" or "is not open". */
export function affirmed(label: string, holds: boolean): string {
  if (holds) return label
  const [first = '', rest = ''] = label.split(/ (.*)/)
  const denied = new Map([['with', 'without'], ['has', 'has no'], ['is', 'is not']]).get(rest === '' ? '' : first)
  return denied === undefined ? `not ${label}` : `${denied} ${rest}`
}

/** "an actor" */
export function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

/** "a, b or c" */
export function alternatives(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`
}

/**
 * A value as one line that cannot drive a terminal: line breaks and tabs become blanks; other control characters and those
 * that reorder what is shown are dropped.
 */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
}
