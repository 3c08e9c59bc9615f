/**
 * The frame of a page of the site: the list of all pages, and the text. It stands without a server and without scripts.
 */
import { posix } from 'node:path'
import { escapeHtml } from '../html.ts'
import type { Heading } from './markdown.ts'

/** One page that the list of pages names. */
export interface Listed {
  readonly address: string
  readonly title: string
}

export interface Contents {
  readonly guides: readonly Listed[]
  /** The questions of each topic. */
  readonly topics: ReadonlyMap<string, readonly Listed[]>
}

export interface Text {
  /** Of the page, from the root of the site. */
  readonly address: string
  readonly title: string
  readonly html: string
  readonly headings: readonly Heading[]
}

/** From how many headings on a page has a list of them. */
const MANY = 4

export function layOut({ address, title, html, headings }: Text, contents: Contents): string {
  const to = (target: string) => escapeHtml(relativeTo(address, target))
  const item = (listed: Listed) =>
    `<li><a href="${to(listed.address)}"${listed.address === address ? ' aria-current="page"' : ''}>${escapeHtml(listed.title)}</a></li>`
  const items = (list: readonly Listed[]) => `<ul>\n${list.map(item).join('\n')}\n</ul>`
  const topics = [...contents.topics].map(([topic, questions]) => {
    const open = questions.some((one) => one.address === address) ? ' open' : ''
    return `<details${open}>\n<summary>${escapeHtml(topic)}</summary>\n${items(questions)}\n</details>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title === SITE ? SITE : `${title} · ${SITE}`)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to('style.css')}">
</head>
<body>
<a class="skip" href="#the-text">Skip to the text</a>
<header>
<a class="brand" href="${to('index.html')}">${SITE}</a>
<a class="to-pages" href="#all-pages">All pages</a>
</header>
<nav id="all-pages" aria-label="All pages">
${items(contents.guides)}
<p><a href="${to('questions/index.html')}"${address === 'questions/index.html' ? ' aria-current="page"' : ''}>The questions</a></p>
${topics.join('\n')}
</nav>
<main id="the-text">
${withContents(html, headings)}</main>
</body>
</html>
`
}

const SITE = 'Demarche'

/** The text with a list of its parts below the first heading, where there are many. */
function withContents(html: string, headings: readonly Heading[]): string {
  const parts = headings.filter(({ level }) => level === 2)
  if (parts.length < MANY) return html
  const links = parts.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`)
  return html.replace('</h1>\n', () => `</h1>\n<nav class="parts" aria-label="On this page">\n<ul>\n${links.join('\n')}\n</ul>\n</nav>\n`)
}

/** How one page of the site names another: so that it is found on disk, a folder's page is named in full. */
export function relativeTo(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to)
}
