/**
 * What is wrong with a dossier, said so that its author can put it right: where, what, and what to do.
 */
import { relative } from 'node:path'
import { createColors } from 'picocolors'
import { printable } from '../printable.ts'
import type { Path, Sheet } from './yaml.ts'

export interface Problem {
  readonly file: string
  /** From 1, as editors count. */
  readonly line: number
  readonly column: number
  /** Where in the document, such as `positions.open-door.evidence[0].quote`; empty for the file as a whole. */
  readonly path: string
  readonly message: string
}

/** What to tell; a function where it costs something to find the words, which is spent only on what is listed. */
export type Message = string | (() => string)

/** A problem before it is told. */
export interface Finding extends Omit<Problem, 'message'> {
  readonly message: Message
}

/** What a reader is told of the problems of a check. */
export interface Listing {
  readonly problems: readonly Problem[]
  /** How many more there are. */
  readonly unlisted: number
}

/** Something written in a dossier. */
export interface Place {
  readonly sheet: Sheet
  readonly path: Path
}

export type Report = (place: Place, message: Message) => void

/** How many problems are listed: more than anybody mends before the next check, few enough to word each with care. */
export const MOST_LISTED = 200

export function problemAt({ sheet, path }: Place, message: Message): Finding {
  return { file: sheet.file, ...sheet.locate(path), path: writePath(path), message }
}

/** A problem of a file that has no places, or none that matters. */
export function problemOf(file: string, message: string): Problem {
  return { file, line: 1, column: 1, path: '', message }
}

export function below(place: Place, ...steps: (string | number)[]): Place {
  return { sheet: place.sheet, path: [...place.path, ...steps] }
}

export function lineOf({ sheet, path }: Place): number {
  return sheet.locate(path).line
}

/** Gathers findings. It keeps the first by file and then from top to bottom, and counts the rest. */
export interface Findings {
  readonly add: (finding: Finding) => void
  readonly list: () => Listing
}

export function openFindings(): Findings {
  let kept: Finding[] = []
  let total = 0
  const first = () => kept.sort(byPlace).slice(0, MOST_LISTED)
  return {
    add(finding) {
      total += 1
      kept.push(finding)
      if (kept.length > 20 * MOST_LISTED) kept = first()
    },
    list() {
      const problems = first().map(({ message, ...where }) => ({ ...where, message: wordsOf(message) }))
      return { problems, unlisted: total - problems.length }
    },
  }
}

function byPlace(a: Finding, b: Finding): number {
  const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
  return order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.path, b.path)
}

function wordsOf(message: Message): string {
  return typeof message === 'string' ? message : message()
}

/** One paragraph each: place, path, message. File names are shown from the current folder. */
export function formatProblems({ problems, unlisted }: Listing, { colour }: { colour: boolean }): string {
  const paint = createColors(colour)
  const paragraphs = problems.map(({ file, line, column, path, message }) => {
    const place = paint.cyan(`${printable(relative('', file) || file).replaceAll('\n', '\\n')}:${line}:${column}`)
    return `${place}${path === '' ? '' : `  ${paint.dim(printable(path))}`}\n  ${printable(message).replaceAll('\n', '\n  ')}\n`
  })
  if (unlisted > 0) paragraphs.push(`… and ${unlisted} more. Mend these first, then check again.\n`)
  return paragraphs.join('\n')
}

/** Ends what does not end yet. */
export function sentence(words: string): string {
  return words.endsWith('?') ? words : `${words}.`
}

/** What somebody wrote, as a message shows it: in one line and not without end. */
export function shown(written: string, most = 60): string {
  const points = Array.from(written.slice(0, 2 * most + 2))
  const cut = points.length > most ? `${points.slice(0, most - 1).join('')}…` : written
  return cut.replace(/\s+/g, ' ')
}

function writePath(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${shown(step)}`))
    .join('')
}
