/**
 * An answer for people: each item with what was selected and the words it rests on, the sources in full at the end.
 */
import { fill, Layout, type Style } from './layout.ts'
import type { Report, Section } from './report.ts'

export function printCards({ question, chosen, sections }: Report, style: Style): string {
  const layout = new Layout(style)
  const lines = [...titleLines(question, chosen, style), ...sections.flatMap((section) => printSection(section, layout, style))]
  const sources = layout.sources.flatMap((source, index) => fill(source, style, 0, `[${index + 1}] `))
  if (sources.length > 0) lines.push('', style.paint.cyan('Sources:'), ...sources)
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}

export function titleLines(question: string, chosen: string, style: Style): string[] {
  return [...fill(style.paint.bold(question), style, 0), ...(chosen === '' ? [] : fill(style.paint.dim(chosen), style, 0))]
}

function printSection(section: Section, layout: Layout, style: Style): string[] {
  const { entries, found } = section
  return [
    ...sectionHead(section, style),
    ...entries.flatMap((entry, index) => ['', ...layout.item(entry, found === undefined ? undefined : index + 1)]),
    ...sectionFoot(section, style),
  ]
}

/** What stands over the items of a section, in cards and tables. */
export function sectionHead({ title, found, none }: Section, style: Style): string[] {
  const { bold, cyan, dim } = style.paint
  return [
    ...(title === undefined ? [] : ['', ...fill(bold(cyan(title)), style, 0)]),
    ...(found === undefined ? [] : fill(dim(`${found} found`), style, 0)),
    ...(none === undefined ? [] : fill(none, style, 0)),
  ]
}

/** What stands below them. */
export function sectionFoot({ more }: Section, style: Style): string[] {
  if (more === undefined) return []
  // The command is never wrapped: it is there to be copied.
  return ['', ...fill(style.paint.bold(more.shown), style, 0), ...(more.command === undefined ? [] : [`More: ${more.command}`])]
}
