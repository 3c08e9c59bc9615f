/**
 * Text from outside, made fit for a terminal.
 */

/**
 * Characters that a terminal obeys instead of showing: controls, which move the cursor and rewrite what stands there; marks
 * that turn the direction of writing, so that words read as others; separators that break a line; halves of characters.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu

/** Shows what would not be printed as `\u{202E}`; tabs and line feeds stay. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => (character === '\n' || character === '\t' ? character : escaped(character)))
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`
}

/** JSON for a person or a program; what JSON leaves as it is and a terminal would obey is escaped. */
export function toJson(value: unknown): string {
  const escape = (character: string) => (character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `${JSON.stringify(value, undefined, 2).replace(UNPRINTABLE, escape)}\n`
}
