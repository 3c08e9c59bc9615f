/**
 * Finds where quoted words stand: in the text of their source where it is at hand, else in the dossier's `offsets.json`.
 */
import { MOST_QUOTATIONS } from './limits.ts'
import { indexWords, type Nearest } from './nearest.ts'
import { below, shown, type Message, type Report } from './problem.ts'
import type { Entry } from './entries.ts'
import type { Offset, Offsets } from './offsets.ts'
import type { ReadDossier } from './read.ts'
import { codePoints, type SourceText, type Span } from './text.ts'
import { isMap, valueAt } from './visit.ts'

/** Words that were found. */
export interface Located extends Span {
  /** The key of the source. */
  readonly source: string
  /** The words in normal form. */
  readonly exact: string
  /** Whether they were found in the text itself. */
  readonly checked: boolean
}

/** Words that were not found: which of the fields is to blame and why; no message where one was given already. */
export interface Lost {
  readonly field: 'quote' | 'within' | 'source'
  readonly message?: Message
}

export interface Quotation {
  readonly quote: string
  readonly source?: string | undefined
  readonly within?: string | undefined
}

export interface Quotes {
  locate(quotation: Quotation): Located | Lost
  /** Whether the words have a source whose text is not at hand. */
  unseen(quotation: Quotation): boolean
  /** The text of a source, where it is at hand. */
  text(source: string): SourceText | undefined
  /** The SHA-256 of a source's text, from the text itself, else as written down. */
  sha256(source: string): string | undefined
}

export function isLost(result: Located | Lost): result is Lost {
  return 'field' in result
}

/** What is known of a source before anything is looked up in it. */
interface Reach {
  readonly file: string | undefined
  readonly text: SourceText | undefined
  /** The stretch of the text that is nearest to words. */
  readonly nearest: (words: string) => Nearest | undefined
  readonly offsets: ReadonlyMap<string, Offset> | undefined
  readonly sha256: string | undefined
}

/** Takes the dossier's sources as they are written, sound or not, and reports where they do not fit their texts. */
export function openQuotes(entries: readonly Entry[], read: ReadDossier, report: Report): Quotes {
  const sources = new Map(
    entries.filter(({ section }) => section === 'sources').map((entry) => [entry.key, reach(entry, read, report)]),
  )
  const withText = [...sources].filter(([, { file }]) => file !== undefined).map(([key]) => key)
  const known = new Map<string, Located | Lost>()
  const sourceOf = ({ source }: Quotation) => source ?? (withText.length === 1 ? withText[0] : undefined)
  return {
    unseen(quotation) {
      const reached = sources.get(sourceOf(quotation) ?? '')
      return reached?.file !== undefined && reached.text === undefined
    },
    text: (source) => sources.get(source)?.text,
    sha256: (source) => sources.get(source)?.sha256,
    locate(quotation) {
      const source = sourceOf(quotation)
      if (source === undefined) return { field: 'source', message: whichSource(withText) }
      const reached = sources.get(source)
      if (reached === undefined) return { field: 'source' }
      const quote = quotation.quote.normalize('NFC')
      const within = quotation.within?.normalize('NFC')
      const key = JSON.stringify([source, quote, within])
      const result = known.get(key) ?? (known.size < MOST_QUOTATIONS ? locate(source, reached, quote, within) : TOO_MANY)
      known.set(key, result)
      return result
    },
  }
}

const TOO_MANY: Lost = {
  field: 'quote',
  message: `The dossier quotes more than ${MOST_QUOTATIONS} passages. Make it several dossiers.`,
}

function whichSource(withText: readonly string[]): string {
  return withText.length === 0
    ? 'The words have no source: no source of the dossier names a text. Give the source `text:`, the name of the file.'
    : `The words have no source, and several have a text. Add \`source:\` with one of ${withText.join(', ')}.`
}

function reach({ key, value, place }: Entry, read: ReadDossier, report: Report): Reach {
  const [file, declared] = [textAt(value, 'text'), textAt(value, 'sha256')]
  const text = file === undefined ? undefined : read.texts.get(file)
  const recorded = read.offsets !== undefined && Object.hasOwn(read.offsets, key) ? read.offsets[key] : undefined
  if (text !== undefined && declared !== undefined && declared !== text.sha256) {
    report(
      below(place, 'sha256'),
      `sha256 is not that of ${shown(file ?? '')}, which is ${text.sha256} in normal form (NFC, LF, no BOM). Find the right text, or code from this one and write down its sha256.`,
    )
  }
  if (text !== undefined || file === undefined) {
    return { file, text, nearest: nearestIn(text), offsets: undefined, sha256: text?.sha256 ?? declared }
  }
  const stale = recorded !== undefined && declared !== undefined && recorded.sha256 !== declared
  const todo = `Put ${shown(file)} into texts/ or name its folder with --texts, then run demarche check --write.`
  if (recorded === undefined) report(place, `The text of ${shown(key)} is not at hand, and offsets.json does not know where its words stand. ${todo}`)
  if (stale) report(place, `offsets.json was made from another text of ${shown(key)}: its sha256 is not the source's. ${todo}`)
  const offsets = stale ? undefined : recorded?.passages.map((offset): [string, Offset] => [offsetKey(offset), offset])
  return { file, text, nearest: nearestIn(text), offsets: offsets && new Map(offsets), sha256: declared ?? recorded?.sha256 }
}

function textAt(value: unknown, key: string): string | undefined {
  const found = isMap(value) ? valueAt(value, [key]) : undefined
  return typeof found === 'string' ? found : undefined
}

function offsetKey({ quote, within }: { quote: string; within?: string | undefined }): string {
  return JSON.stringify([quote, within])
}

function locate(source: string, reached: Reach, quote: string, within: string | undefined): Located | Lost {
  const { file, text, offsets, nearest } = reached
  if (file === undefined) {
    return { field: 'source', message: `${shown(source)} names no text, so its words cannot be placed. Give the source \`text:\`, the name of the file.` }
  }
  if (text === undefined) {
    if (offsets === undefined) return { field: 'quote' }
    const offset = offsets.get(offsetKey({ quote, within }))
    if (offset !== undefined && offset.end - offset.start === codePoints(quote)) {
      return { source, exact: quote, checked: false, start: offset.start, end: offset.end }
    }
    return {
      field: 'quote',
      message: `offsets.json does not know where these words stand, and the text of ${shown(source)} is not at hand. Put ${shown(file)} into texts/ or name its folder with --texts, then run demarche check --write.`,
    }
  }
  const found = within === undefined ? findOnce(text, nearest, file, quote) : findWithin(text, nearest, file, quote, within)
  return 'field' in found ? found : { source, exact: quote, checked: true, ...found }
}

/** How many places a message shows. */
const SHOWN = 5

function findOnce(text: SourceText, nearest: Reach['nearest'], file: string, quote: string): Span | Lost {
  const [first, ...others] = text.find(quote, SHOWN + 1)
  if (first === undefined) return { field: 'quote', message: () => `The words do not stand in ${shown(file)}. ${nearestTo(text, nearest(quote))}` }
  if (others.length === 0) return first
  const places = [first, ...others].slice(0, SHOWN).map((span) => `at ${span.start}: ${inContext(text, span)}`)
  const more = others.length >= SHOWN ? '\n…' : ''
  return {
    field: 'quote',
    message: `The words stand more than once in ${shown(file)}. Add \`within:\` with a longer stretch that holds them and stands there once.\n${places.join('\n')}${more}`,
  }
}

function findWithin(text: SourceText, nearest: Reach['nearest'], file: string, quote: string, within: string): Span | Lost {
  const at = within.indexOf(quote)
  if (at === -1) return { field: 'within', message: 'within does not contain the quote. Write a longer stretch around it.' }
  if (within.includes(quote, at + 1)) {
    return { field: 'within', message: 'within contains the quote more than once. Begin or end it elsewhere.' }
  }
  const [first, ...others] = text.find(within, 2)
  if (first === undefined) return { field: 'within', message: () => `within does not stand in ${shown(file)}. ${nearestTo(text, nearest(within))}` }
  if (others.length > 0) return { field: 'within', message: `within stands more than once in ${shown(file)}. Make it longer.` }
  const start = first.start + codePoints(within.slice(0, at))
  return { start, end: start + codePoints(quote) }
}

/** The words of a text are parted when the first quotation is lost in it. */
function nearestIn(text: SourceText | undefined): Reach['nearest'] {
  let nearest: Reach['nearest'] | undefined
  return (words) => (nearest ??= indexWords(text?.content ?? ''))(words)
}

function nearestTo(text: SourceText, near: Nearest | undefined): string {
  if (near === undefined) return 'Nothing there is like them. Quote the source exactly, errors included.'
  const { start } = text.span(near.from, near.to)
  return `Nearest, at ${start}, with [-what is quoted-] and {+what stands there+}:\n${near.difference}`
}

const CONTEXT = 30

function inContext(text: SourceText, { start, end }: Span): string {
  const before = text.slice({ start: Math.max(0, start - CONTEXT), end: start })
  const after = text.slice({ start: end, end: end + CONTEXT })
  return `…${before}[${text.slice({ start, end })}]${after}…`.replaceAll('\n', ' ')
}

/** The `offsets.json` that belongs to the quotations, of the sources whose text is at hand. */
export function offsetsOf(quotes: Quotes, quotations: readonly Quotation[]): Offsets {
  const offsets = new Map<string, Map<string, Offset>>()
  for (const quotation of quotations) {
    const found = quotes.locate(quotation)
    if (isLost(found) || !found.checked) continue
    const { source, exact: quote, start, end } = found
    const within = quotation.within?.normalize('NFC')
    const passages = offsets.get(source) ?? new Map<string, Offset>()
    offsets.set(source, passages.set(offsetKey({ quote, within }), { quote, ...(within !== undefined && { within }), start, end }))
  }
  return Object.fromEntries(
    [...offsets].map(([source, passages]) => [source, { sha256: quotes.sha256(source) ?? '', passages: [...passages.values()] }]),
  )
}
