/**
 * An answer as a table, to look over: one row per item, each field in a column as short as it can be told, quotations counted.
 * Columns share the width of the terminal; what is on record in no row has no column.
 */
import Table from 'cli-table3'
import { isLeafType } from 'graphql'
import wrapAnsi from 'wrap-ansi'
import { isConnection } from '../compile/connection.ts'
import { sectionFoot, sectionHead, titleLines } from './cards.ts'
import { fill, type Style } from './layout.ts'
import { describe, describeLeaf, describePage, inOneLine, QUOTATION, type Entry } from './outline.ts'
import type { Report, Section } from './report.ts'
import { rowsOf, type Level, type Part, type Row } from './rows.ts'
import { runtimeType, selectedFields, type Fields, type Selected, type Walk } from './select.ts'
import { capitalised, words } from './words.ts'

/** A column is as wide as its longest word, if that is not too long. */
const LONGEST_WORD = 14
/** What a column takes besides its text: a border and a blank on either side. */
const FRAME = 3

/** @param parts the lists of the answer, as the sections of the report */
export function printTable({ question, chosen, sections }: Report, walk: Walk, parts: readonly Part[], data: Fields, style: Style): string {
  const body = sections.flatMap((section, index) => printSection(section, parts[index], walk, data, style))
  return [...titleLines(question, chosen, style), ...body].map((line) => `${line.trimEnd()}\n`).join('')
}

function printSection(section: Section, part: Part | undefined, walk: Walk, data: Fields, style: Style): string[] {
  const rows = part === undefined || section.none !== undefined ? [] : rowsOf(part, data)
  // What all rows are of stands over them.
  const [single] = part?.isList ? [] : (rows[0] ?? [])
  const shared = single?.below === undefined ? [] : [...cellsOf([single], walk, () => '')].flatMap(([heading, text]) => fill(`${style.paint.cyan(`${heading}:`)} ${text}`, style, 0))
  const cells = rows.map((row, index) => cellsOf(row.filter((level, depth) => !(shared.length > 0 && depth === 0) && !isRepeated(level, depth, row, rows[index - 1])), walk))
  return [...sectionHead(section, style), ...shared, ...(cells.length === 0 ? [] : drawn(cells, style)), ...sectionFoot(section, style)]
}

/** Whether the row above is of the same thing; the last thing of a row is its own. */
function isRepeated({ value }: Level, depth: number, row: Row, above: Row | undefined): boolean {
  return depth < row.length - 1 && above?.[depth]?.value === value
}

/** The cells of a row that hold something, by the heading of their column. */
function cellsOf(row: Row, walk: Walk, ofWhat = ancestor): Map<string, string> {
  const cells = new Map<string, string>()
  for (const { part, value, below } of row) {
    const type = runtimeType(walk, part.type, value)
    const fields = type === undefined ? [] : selectedFields(walk, type, part.nodes, value)
    if (isLeafType(part.type)) cells.set(capitalised(words(part.key)), inOneLine(describeLeaf(part.type, value)))
    for (const field of fields) {
      const text = field.label === words(below?.key ?? '') ? '' : cellText(field, walk)
      const label = field.type.name === 'Evidence' ? `${QUOTATION}s` : field.name === '__typename' ? 'type' : field.label
      if (text !== '') cells.set(capitalised(`${ofWhat({ part, value, below })}${label}`), text)
    }
  }
  return cells
}

/** Tells a field of what a row is of from a field of what it is. */
function ancestor({ part, below }: Level): string {
  return below === undefined ? '' : `${words(part.key)}: `
}

function cellText(field: Selected, walk: Walk): string {
  const { type, value } = field
  if (value === null || value === undefined) return ''
  if (isConnection(type)) return listed(describePage(walk, field).entries)
  const values = [value].flat()
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (isLeafType(type)) return values.map((one) => inOneLine(describeLeaf(type, one))).join(', ')
  if (type.name === 'Evidence') return values.length === 0 ? '' : String(values.length)
  return listed(values.map((one) => describe(walk, field, one as Fields)))
}

function listed(entries: readonly Entry[]): string {
  const texts = entries.map(inOneLine)
  const areNames = entries.every(({ leadField, blocks }) => leadField === 'name' && blocks.length === 0)
  if (areNames) return texts.join(', ')
  return texts.length > 1 ? texts.map((text) => `– ${text}`).join('\n') : texts.join('')
}

function drawn(rows: readonly ReadonlyMap<string, string>[], style: Style): string[] {
  const headings = headingsOf(rows)
  const columns = headings.map((heading) => {
    const texts = [heading, ...rows.map((row) => row.get(heading) ?? '')]
    const longest = (mark: RegExp) => Math.max(...texts.flatMap((text) => text.split(mark)).map(({ length }) => length))
    return { heading, least: Math.min(longest(/\s/), LONGEST_WORD), most: longest(/\n/) }
  })
  const shown: typeof columns = []
  let room = style.columns - 1
  for (const column of columns) {
    if (room < column.least + FRAME && shown.length > 0) break
    room -= column.least + FRAME
    shown.push(column)
  }
  const widths = widen(shown, room)
  const wrapped = (text: string, index: number) => wrapAnsi(text, widths[index] ?? 1, { hard: true })
  const table = new Table({ head: shown.map(({ heading }, index) => style.paint.cyan(wrapped(heading, index))), style: { head: [], border: [] } })
  table.push(...rows.map((row) => shown.map(({ heading }, index) => wrapped(row.get(heading) ?? '', index))))
  const hidden = headings.slice(shown.length).map((heading) => heading.toLowerCase())
  const rest = `No room for ${hidden.join(', ')}; --format csv has every field.`
  return [...table.toString().split('\n'), ...(hidden.length === 0 ? [] : fill(rest, style, 0))]
}

/** What room there is goes to the narrowest column that needs some. */
function widen(columns: readonly { readonly least: number; readonly most: number }[], room: number): number[] {
  const widths = columns.map(({ least }) => least)
  const isShort = (index: number) => (widths[index] ?? 0) < (columns[index]?.most ?? 0)
  for (let left = room; left > 0; left--) {
    const [narrowest] = [...widths.keys()].filter(isShort).sort((a, b) => (widths[a] ?? 0) - (widths[b] ?? 0))
    if (narrowest === undefined) break
    widths[narrowest] = (widths[narrowest] ?? 0) + 1
  }
  return widths
}

/** Those of every row, each after the one that it follows where it is first met. */
function headingsOf(rows: readonly ReadonlyMap<string, string>[]): string[] {
  const headings: string[] = []
  for (const row of rows) {
    let after = 0
    for (const heading of row.keys()) {
      const at = headings.indexOf(heading)
      if (at < 0) headings.splice(after, 0, heading)
      after = (at < 0 ? after : at) + 1
    }
  }
  return headings
}
