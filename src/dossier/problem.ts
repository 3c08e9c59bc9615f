/**
 * What is wrong with a dossier, said so that its author can put it right: where, what, and what to do.
 */
import { relative } from 'node:path'
import { createColors } from 'picocolors'
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

/** Something written in a dossier. */
export interface Place {
  readonly sheet: Sheet
  readonly path: Path
}

export type Report = (place: Place, message: string) => void

export function problemAt({ sheet, path }: Place, message: string): Problem {
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

/** By file, then from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...problems].sort(
    (a, b) =>
      order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.path, b.path) || order(a.message, b.message),
  )
}

/** One paragraph each: place, path, message. File names are shown from the current folder. */
export function formatProblems(problems: readonly Problem[], { colour }: { colour: boolean }): string {
  const paint = createColors(colour)
  return problems
    .map(({ file, line, column, path, message }) => {
      const place = paint.cyan(`${relative('', file) || file}:${line}:${column}`)
      return `${place}${path === '' ? '' : `  ${paint.dim(path)}`}\n  ${message.replaceAll('\n', '\n  ')}\n`
    })
    .join('\n')
}

/** Ends what does not end yet. */
export function sentence(words: string): string {
  return words.endsWith('?') ? words : `${words}.`
}

function writePath(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')
}
