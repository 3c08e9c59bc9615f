/**
 * An answer as CSV (RFC 4180), for spreadsheets and statistics: one row per item.
 *
 * A column is named by the path of its field: `text`, `to.by.name`, `evidence.exact`. The values of a list are joined by ` | `,
 * those of a list within a list by `; `, of one still deeper by `, `; a value that is missing leaves its place empty, so that the
 * first of `reasons.text` belongs to the first of `reasons.reasonKind`. Where a question asks for several lists, the first
 * column says which. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
import { stringify } from 'csv-stringify/sync'
import { isLeafType } from 'graphql'
import { levelsOf, rootParts, rowsOf, type Part, type Row } from './rows.ts'
import { operationOf, type Answer } from './report.ts'
import type { Fields, Walk } from './select.ts'
import { plain } from './words.ts'

interface Column {
  readonly name: string
  /** A number stays one: it is no formula, even below zero. */
  readonly read: (parent: Fields) => string | number
}

const JOINTS = [' | ', '; ', ', ']

export function printCsv({ document, data }: Answer, walk: Walk): string {
  const roots = rootParts(walk, operationOf(document))
  const tables = roots.map((root) => tableOf(root, data))
  const names = [...new Set(tables.flatMap(({ columns }) => columns))]
  const isSeveral = roots.length > 1
  const records = tables.flatMap(({ name, columns, rows }) =>
    rows.map((cells) => {
      const byName = new Map(columns.map((column, index) => [column, cells[index]]))
      return [...(isSeveral ? [name] : []), ...names.map((column) => byName.get(column) ?? '')]
    }),
  )
  return stringify([[...(isSeveral ? ['list'] : []), ...names], ...records], { escape_formulas: true })
}

function tableOf(root: Part, data: Fields): { name: string; columns: string[]; rows: (string | number)[][] } {
  let prefix = ''
  const levels = levelsOf(root).map(([part, below]) => {
    if (part !== root) prefix += `${part.key}.`
    const parts = part.parts.filter((one) => one !== below)
    return isLeafType(part.type) ? [leafColumn(part, part.key, 0)] : parts.flatMap((one) => columnsOf(one, prefix, 0))
  })
  const cells = (row: Row) => levels.flatMap((columns, index) => columns.map(({ read }) => read(row[index]?.value ?? {})))
  return { name: root.key, columns: levels.flat().map(({ name }) => name), rows: rowsOf(root, data).map(cells) }
}

function columnsOf(part: Part, prefix: string, depth: number): Column[] {
  const name = `${prefix}${part.key}`
  if (isLeafType(part.type)) return [leafColumn(part, name, depth)]
  return part.parts.flatMap((one) =>
    columnsOf(one, `${name}.`, depth + (part.isList ? 1 : 0)).map(({ name: path, read }) => ({
      name: path,
      read: (parent: Fields) => joined([part.read(parent)].flat().map((value) => (value === null || value === undefined ? '' : read(value as Fields))), part.isList, depth),
    })),
  )
}

function leafColumn(part: Part, name: string, depth: number): Column {
  return { name, read: (parent) => joined([part.read(parent)].flat().map(cellOf), part.isList, depth) }
}

function joined(cells: readonly (string | number)[], isList: boolean, depth: number): string | number {
  if (!isList) return cells[0] ?? ''
  return cells.every((cell) => cell === '') ? '' : cells.join(JOINTS[Math.min(depth, JOINTS.length - 1)])
}

function cellOf(value: unknown): string | number {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? plain(value) : typeof value === 'boolean' ? String(value) : ''
}
