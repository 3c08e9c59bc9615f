/**
 * Prints a question's answer in one of its forms.
 */
import { toJson } from '../printable.ts'
import { printCards } from './cards.ts'
import { printCsv } from './csv.ts'
import type { Style } from './layout.ts'
import { printMarkdown } from './markdown.ts'
import { operationOf, reportOf, walkOf, type Answer, type Format } from './report.ts'
import { rootParts } from './rows.ts'
import type { Walk } from './select.ts'
import { printTable } from './table.ts'

export function printAnswer(answer: Answer, format: Format, schema: Walk['schema'], style: Style): string {
  if (format === 'json') return toJson({ question: answer.entry.name, variables: answer.values, data: answer.data })
  const walk = walkOf(answer, schema)
  const report = reportOf(answer, walk, format)
  switch (format) {
    case 'csv':
      return printCsv(answer, walk)
    case 'cards':
      return printCards(report, style)
    case 'table':
      return printTable(report, walk, rootParts(walk, operationOf(answer.document)), answer.data, style)
    case 'markdown':
      return printMarkdown(report)
  }
}

/** What an answer has no place for in this form: that there is more than a page. */
export function notesOn(answer: Answer, format: Format, schema: Walk['schema']): string[] {
  if (format !== 'csv') return []
  return reportOf(answer, walkOf(answer, schema), format).sections.flatMap(({ more }) =>
    more === undefined ? [] : [[more.shown, ...(more.command === undefined ? [] : [`More: ${more.command}`])].join(' ')],
  )
}
