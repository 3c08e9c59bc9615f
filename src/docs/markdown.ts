/**
 * Markdown as HTML that needs no script and no inline style: headings have the anchors that a code host gives them, code is
 * marked by classes, and what may be wider than a screen scrolls by itself.
 */
import Slugger from 'github-slugger'
import highlighter from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import graphql from 'highlight.js/lib/languages/graphql'
import json from 'highlight.js/lib/languages/json'
import shell from 'highlight.js/lib/languages/shell'
import typescript from 'highlight.js/lib/languages/typescript'
import yaml from 'highlight.js/lib/languages/yaml'
import MarkdownIt from 'markdown-it'
import anchor from 'markdown-it-anchor'
import footnote from 'markdown-it-footnote'
import { escapeHtml } from '../html.ts'

for (const [name, language] of Object.entries({ bash, graphql, json, shell, typescript, yaml })) highlighter.registerLanguage(name, language)

export interface Rendered {
  readonly html: string
  /** The text of the first heading. */
  readonly title: string
  readonly headings: readonly Heading[]
}

export interface Heading {
  readonly level: number
  readonly id: string
  readonly text: string
}

/** @param address where a link or an image of the text leads from the page */
export function renderMarkdown(text: string, address: (href: string) => string): Rendered {
  const slugger = new Slugger()
  const headings: Heading[] = []
  // What HTML the Markdown holds are comments, which no reader needs; nothing of it is passed on.
  const markdown = new MarkdownIt({ html: true }).use(footnote).use(anchor, {
    tabIndex: false,
    slugify: (title) => slugger.slug(title),
    callback: ({ tag }, { slug, title }) => void headings.push({ level: Number(tag.slice(1)), id: slug, text: title }),
  })
  const { rules } = markdown.renderer
  rules.html_block = rules.html_inline = () => ''
  rules['table_open'] = () => '<div class="table" tabindex="0" role="group" aria-label="Table">\n<table>\n'
  rules['table_close'] = () => '</table>\n</div>\n'
  rules.fence = (tokens, index) => {
    const { info = '', content = '' } = tokens[index] ?? {}
    return codeBlock(content, /^\w*/.exec(info)?.[0] ?? '', /title="(.*)"/.exec(info)?.[1])
  }
  rules['footnote_block_open'] = () => '<section class="footnotes" aria-labelledby="quotations">\n<h2 id="quotations">Quotations</h2>\n<ol>\n'
  rules['footnote_caption'] = (tokens, index) => `[${(tokens[index]?.meta as { id: number }).id + 1}]`
  rules['footnote_anchor'] = (tokens, index) => {
    const { id, subId } = tokens[index]?.meta as { id: number; subId: number }
    const mark = `${id + 1}${subId > 0 ? `:${subId}` : ''}`
    return ` <a href="#fnref${mark}" class="back" aria-label="Back to reference ${mark}">↩</a>`
  }
  markdown.core.ruler.push('addresses', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const name = token.type === 'link_open' ? 'href' : 'src'
      const target = token.attrGet(name)
      if (target !== null) token.attrSet(name, address(String(target)))
    }
  })
  const html = markdown.render(text)
  return { html, title: headings.find(({ level }) => level === 1)?.text ?? '', headings }
}

/** A block of code, with the file that it shows where it shows one. */
export function codeBlock(content: string, language: string, title?: string): string {
  const known = highlighter.getLanguage(language) !== undefined
  const code = known ? highlighter.highlight(content, { language }).value : escapeHtml(content)
  const caption = title === undefined ? '' : `<figcaption><code>${escapeHtml(title)}</code></figcaption>\n`
  return `<figure>\n${caption}<pre tabindex="0"><code>${code}</code></pre>\n</figure>\n`
}
