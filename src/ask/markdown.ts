/**
 * An answer as Markdown (GitHub's), to put into a report: the items as a list, each quotation a footnote with its speaker, its
 * source, the date and the place. Nothing of a dossier is taken for a mark.
 */
import { brief, inOneLine, missing, type Block, type Entry, type Link } from './outline.ts'
import type { Quote } from './quote.ts'
import type { Report, Section } from './report.ts'

export function printMarkdown({ question, chosen, sections }: Report): string {
  const lines = [`# ${escaped(question)}`, ...(chosen === '' ? [] : ['', `${escaped(chosen)}.`]), ...sectionLines(sections, 2)]
  return lines.map((line) => `${line}\n`).join('')
}

/**
 * The lists of an answer with their quotations, to stand in a larger text.
 *
 * @param level of the headings that tell several lists apart
 */
export function sectionLines(sections: readonly Section[], level: number): string[] {
  const notes = new Footnotes()
  const body = sections.flatMap((section) => ['', ...printSection(section, level, notes)])
  return [...body, ...(notes.texts.length === 0 ? [] : ['', ...notes.texts])]
}

/** Each quotation once, numbered in the order in which it is first met. */
class Footnotes {
  readonly #texts: string[] = []

  get texts(): string[] {
    return this.#texts.map((text, index) => `[^${index + 1}]: ${text}`)
  }

  mark({ exact, voice, tags, source, place }: Quote): string {
    const origin = [voice, ...tags, source ?? '', place ?? ''].filter((part) => part !== '').join(', ')
    const text = escaped(`“${exact}”${origin === '' ? '' : ` — ${origin}`}`)
    if (!this.#texts.includes(text)) this.#texts.push(text)
    return `[^${this.#texts.indexOf(text) + 1}]`
  }
}

function printSection({ title, found, none, entries, more }: Section, level: number, notes: Footnotes): string[] {
  const heading = title === undefined ? [] : [`${'#'.repeat(level)} ${escaped(title)}`, '']
  const count = found === undefined ? [] : [`${found} found.`, '']
  const items = entries.flatMap((entry, index) => itemLines(entry, found === undefined ? undefined : index + 1, notes))
  const next = more === undefined ? [] : ['', escaped(more.shown), ...(more.command === undefined ? [] : ['', `More: \`${more.command}\``])]
  return [...heading, ...count, ...(none === undefined ? [] : [escaped(none)]), ...items, ...next]
}

function itemLines(entry: Entry, number: number | undefined, notes: Footnotes): string[] {
  const mark = number === undefined ? '- ' : `${number}. `
  return entryLines(entry, mark, '', (lead) => `**${lead}**`, notes)
}

/** An entry is one line with what is short about it, and a list of the rest below. */
function entryLines({ lead, blocks }: Entry, mark: string, label: string, strong: (lead: string) => string, notes: Footnotes): string[] {
  const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])).map(escaped).join(' · ')
  const marks = blocks.flatMap((block) => (block.kind === 'quotes' ? block.quotes.map((quote) => notes.mark(quote)) : []))
  const name = lead === '' ? '' : strong(escaped(lead))
  const told = name === '' || facts === '' ? `${name}${facts}` : `${name} (${facts})`
  const rest = blocks.flatMap((block) => blockLines(block, notes))
  return [`${mark}${label}${told}${marks.join('')}`.trimEnd(), ...rest.map((line) => ' '.repeat(mark.length) + line)]
}

function blockLines(block: Block, notes: Footnotes): string[] {
  switch (block.kind) {
    case 'facts':
    case 'quotes':
      return []
    case 'line':
      return [`- ${block.label === '' ? '' : `${escaped(block.label)}: `}${escaped(block.text)}`]
    case 'entry':
      return entryLines(block.entry, '- ', `${escaped(block.label)}: `, plainly, notes)
    case 'list':
      return [`- ${escaped(block.label)}:`, ...block.entries.flatMap((entry) => entryLines({ ...entry, blocks: entry.blocks.flatMap(brief) }, '  - ', '', plainly, notes))]
    case 'chain':
      return [`- ${escaped(block.label)}:`, ...block.links.flatMap((link, index) => linkLines(link, index, notes))]
    case 'absent':
      return [`- ${escaped(missing(block))}`]
  }
}

/** "1. Closed → excludes → Open" */
function linkLines({ from, to, how }: Link, index: number, notes: Footnotes): string[] {
  const marks = how.blocks.flatMap((block) => (block.kind === 'quotes' ? block.quotes.map((quote) => notes.mark(quote)) : []))
  return [`  ${index + 1}. ${escaped(from)} → ${escaped(inOneLine(how))} → ${escaped(to)}${marks.join('')}`]
}

function plainly(lead: string): string {
  return lead
}

/** Text whose every character is shown: none of it begins a mark, a link, a tag or a formula. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|~$&]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[-+#=:]/, '\\$&')
}
