/**
 * Lays an outline out as text: wrapped to a width, indented by depth, a quotation once in an item, each source in full once at
 * the end.
 */
import type { createColors } from 'picocolors'
import wrapAnsi from 'wrap-ansi'
import { brief, countOf, inOneLine, missing, type Block, type Entry, type Link } from './outline.ts'
import type { Quote } from './quote.ts'
import { capitalised } from './words.ts'

export interface Style {
  /** Of a line of text, in characters. */
  readonly width: number
  /** Of the terminal, which a table may fill. */
  readonly columns: number
  readonly paint: ReturnType<typeof createColors>
}

/** A blank at which no line is broken. */
const TOGETHER = '\u00a0'

/** Wrapped lines; those after the first stand below the text, not below its mark. */
export function fill(text: string, { width }: Style, indent: number, mark = ''): string[] {
  const room = Math.max(20, width - indent - mark.length)
  return wrapAnsi(text, room, { hard: true })
    .replaceAll(TOGETHER, ' ')
    .split('\n')
    .map((line, index) => ' '.repeat(indent) + (index === 0 ? mark : ' '.repeat(mark.length)) + line)
}

/** Lays out entries one after the other; `sources` then tells which were quoted, in the order of their numbers. */
export class Layout {
  readonly #style: Style
  readonly #sources: string[] = []
  /** The voice of each quotation of the item that is being laid out. */
  #quoted = new Map<string, string>()

  constructor(style: Style) {
    this.#style = style
  }

  get sources(): readonly string[] {
    return this.#sources
  }

  /** A main item of the answer, numbered or standing alone. */
  item(entry: Entry, number?: number): string[] {
    this.#quoted = new Map()
    const mark = number === undefined ? '' : `${number}. `.padStart(4)
    const lead = fill(this.#style.paint.bold(entry.lead), this.#style, 0, mark)
    return [...(entry.lead === '' ? [] : lead), ...this.#blocks(entry.blocks, mark.length)]
  }

  #blocks(blocks: readonly Block[], indent: number): string[] {
    return blocks.flatMap((block) => this.#block(block, indent))
  }

  #block(block: Block, indent: number): string[] {
    const { dim } = this.#style.paint
    switch (block.kind) {
      case 'facts':
        return fill(dim(capitalised(block.facts.join(' · '))), this.#style, indent)
      case 'line':
        return fill(`${block.label === '' ? '' : `${this.#label(block.label)} `}${block.text}`, this.#style, indent)
      case 'quotes':
        return block.quotes.flatMap((quote) => this.#quote(quote, indent))
      case 'entry':
        return ['', ...this.#nested(block.entry, indent, `${this.#label(block.label)} `)]
      case 'list':
        return ['', ...this.#list(block, indent)]
      case 'chain':
        return ['', ...fill(this.#label(block.label), this.#style, indent), ...this.#chain(block.links, indent + 2)]
      case 'absent':
        return fill(dim(missing(block)), this.#style, indent)
    }
  }

  #label(label: string): string {
    return this.#style.paint.cyan(`${label}:`)
  }

  #list({ label, entries, page }: Block & { kind: 'list' }, indent: number): string[] {
    const count = page === undefined ? '' : ` ${this.#style.paint.dim(countOf(page))}`
    const heading = fill(`${this.#label(label)}${count}`, this.#style, indent)
    const isDeep = entries.some(({ blocks }) => blocks.some(({ kind }) => kind === 'list' || kind === 'entry' || kind === 'chain'))
    const gap = (index: number) => (isDeep && index > 0 ? [''] : [])
    return [...heading, ...entries.flatMap((entry, index) => [...gap(index), ...this.#nested(entry, indent + 2, '', '– ')])]
  }

  /** An entry within another: its first facts share the line of its lead. */
  #nested({ lead, leadField, blocks }: Entry, indent: number, label: string, mark = ''): string[] {
    const [first, ...others] = blocks
    const facts = first?.kind === 'facts' ? first.facts.join(' · ') : ''
    const rest = first?.kind === 'facts' ? others : blocks
    const open = inOneLine({ lead, leadField, blocks: [] })
    const text = [open, facts === '' ? '' : this.#style.paint.dim(open === '' ? facts : `(${facts})`)].filter((part) => part !== '')
    const below = this.#blocks(mark === '' ? rest : rest.flatMap(brief), indent + (mark === '' ? 2 : mark.length))
    if (text.length > 0 || mark === '') return [...fill(`${label}${text.join(' ')}`, this.#style, indent, mark), ...below]
    // What has nothing to lead it begins with what is below it.
    const [head = '', ...tail] = below[0] === '' ? below.slice(1) : below
    return [`${' '.repeat(indent)}${mark}${head.slice(indent + mark.length)}`, ...tail]
  }

  #quote(quote: Quote, indent: number): string[] {
    const { dim, italic } = this.#style.paint
    const key = [quote.source, quote.place, quote.exact].join('\n')
    const voice = this.#quoted.get(key)
    if (voice !== undefined) {
      const again = `“${opening(quote.exact)}” (quoted above${voice === quote.voice ? '' : `; also ${quote.voice}`})`
      return fill(dim(again), this.#style, indent)
    }
    this.#quoted.set(key, quote.voice)
    const place = [quote.source === undefined ? '' : `[${this.#number(quote.source)}]`, quote.place ?? ''].filter((part) => part !== '')
    const origin = [quote.voice, ...quote.tags, place.join(' ').replaceAll(' ', TOGETHER)].filter((part) => part !== '')
    return [
      ...fill(italic(`“${quote.exact}”`), this.#style, indent),
      ...fill(dim(origin.join(' · ')), this.#style, indent + 2, '— '),
    ]
  }

  #number(source: string): number {
    if (!this.#sources.includes(source)) this.#sources.push(source)
    return this.#sources.indexOf(source) + 1
  }

  /** Each arrow points from the thing that does to the thing it is done to, whichever way the path runs. */
  #chain(links: readonly Link[], indent: number): string[] {
    const lines: string[] = []
    let at: string | undefined
    for (const [index, { from, to, how }] of links.entries()) {
      const next = links[index + 1]
      const backwards = at === undefined ? next !== undefined && [next.from, next.to].includes(from) : at === to
      const [start, end] = backwards ? [to, from] : [from, to]
      if (at !== start) lines.push(...fill(start, this.#style, indent))
      lines.push(...this.#nested(how, indent + 2, '', backwards ? '↑ ' : '↓ '), ...fill(end, this.#style, indent))
      at = end
    }
    return lines
  }
}

/** The first words of a quotation, to know it by. */
function opening(text: string): string {
  const start = text.split(' ').slice(0, 6).join(' ')
  return start === text ? text : `${start} …`
}

