/**
 * The documentation as a small static site: every page of Markdown as HTML, and every file of the project that one of them
 * leads to as a page that shows it.
 */
import { readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { filesIn } from '../built.ts'
import { escapeHtml } from '../html.ts'
import { byTopic, loadQuestions } from '../questions.ts'
import { layOut, relativeTo, type Contents } from './layout.ts'
import { codeBlock, renderMarkdown, type Rendered } from './markdown.ts'
import { addressOf, markdownPages } from './pages.ts'

export interface Site {
  /** By their paths in the site. */
  readonly files: ReadonlyMap<string, string | Buffer>
  /** The files and folders of the project that it is made of. */
  readonly inputs: readonly string[]
  /** Each link that leads nowhere. */
  readonly problems: readonly string[]
}

const STYLE = 'src/docs/style.css'

export function makeSite(root: string): Site {
  const pages = markdownPages(root)
  const addresses = new Map(pages.map((path) => [path, addressOf(path)]))
  const shown = new Map<string, string>()
  const problems: string[] = []
  /** The headings that links name, checked when all pages are read. */
  const named: { readonly page: string; readonly href: string; readonly path: string; readonly anchor: string }[] = []
  const inputs = new Set([...pages, STYLE])
  const read = (path: string) => readFileSync(join(root, path))

  const rendered = new Map(pages.map((path) => [path, renderMarkdown(read(path).toString(), (href) => resolve(path, href))]))
  for (const { page, href, path, anchor } of named) {
    if (rendered.get(path)?.headings.some(({ id }) => id === anchor) !== true) problems.push(`${page} leads to ${href}, but there is no such heading`)
  }
  const contents = contentsOf(root, rendered)
  const files = new Map<string, string | Buffer>([['style.css', read(STYLE)]])
  for (const [path, { title, html, headings }] of rendered) {
    const address = addressOf(path)
    files.set(address, layOut({ address, title, html, headings }, contents))
  }
  // A folder that is shown leads to its files, which are then shown, too.
  for (const [path, address] of shown) {
    if (isPicture(path)) files.set(address, read(path))
    else files.set(address, layOut({ address, title: path, html: show(path, address), headings: [] }, contents))
  }
  return { files, inputs: [...inputs], problems }

  /** Where a link of a page leads in the site. */
  function resolve(page: string, href: string): string {
    if (/^[a-z]+:/.test(href)) return href
    const [target = '', anchor] = href.split('#')
    const written = target === '' ? page : posix.join(posix.dirname(page), target).replace(/\/$/, '')
    const path = addresses.has(`${written}/README.md`) ? `${written}/README.md` : written
    if (anchor !== undefined) named.push({ page, href, path, anchor })
    if (path === page) return href
    const address = addresses.get(path) ?? addressShown(path)
    if (address === undefined) problems.push(`${page} leads to ${href}, which is not there`)
    return address === undefined ? href : `${relativeTo(addressOf(page), address)}${anchor === undefined ? '' : `#${anchor}`}`
  }

  function addressShown(path: string): string | undefined {
    const stat = statSync(join(root, path), { throwIfNoEntry: false })
    if (stat === undefined) return undefined
    const address = isPicture(path) ? path.replace(/^docs\//, '') : `files/${path}${stat.isDirectory() ? '/index' : ''}.html`
    inputs.add(path)
    shown.set(path, address)
    return address
  }

  function show(path: string, address: string): string {
    const heading = `<h1><code>${escapeHtml(path)}</code></h1>\n`
    if (!statSync(join(root, path)).isDirectory()) return heading + codeBlock(read(path).toString(), posix.extname(path).slice(1))
    const items = filesIn(root, path).map((name) => `<li><a href="${relativeTo(address, addressShown(name) ?? '')}"><code>${escapeHtml(name)}</code></a></li>`)
    return `${heading}<ul>\n${items.join('\n')}\n</ul>\n`
  }
}

function isPicture(path: string): boolean {
  return path.endsWith('.svg')
}

function contentsOf(root: string, rendered: ReadonlyMap<string, Rendered>): Contents {
  const isQuestion = (path: string) => path.startsWith('docs/questions/')
  const guides = [...rendered].filter(([path]) => !isQuestion(path)).map(([path, { title }]) => ({ address: addressOf(path), title }))
  const topics = [...byTopic(loadQuestions(join(root, 'questions')))].map(
    ([topic, entries]) => [topic, entries.map(({ name, question }) => ({ address: `questions/${name}.html`, title: question }))] as const,
  )
  return { guides, topics: new Map(topics) }
}
