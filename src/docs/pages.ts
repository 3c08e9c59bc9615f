/**
 * Which pages the documentation has, and where each stands in its site.
 */
import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'

/** What the list of pages begins with, for those who read in order; the rest follows by name. */
const FIRST = ['README.md', 'docs/coding.md', 'docs/model.md', 'docs/architecture.md']

/** The pages of Markdown, by their paths in the project. */
export function markdownPages(root: string): string[] {
  const within = (folder: string) =>
    readdirSync(join(root, folder)).filter((name) => name.endsWith('.md')).sort().map((name) => posix.join(folder, name))
  const cases = readdirSync(join(root, 'dossiers'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => within(`dossiers/${name}`))
  const found = [...within('docs'), ...cases.sort(), ...within('.'), ...within('docs/questions')]
  return [...FIRST, ...found.filter((path) => !FIRST.includes(path))]
}

/** `docs/model.md` → `model.html`, `docs/questions/README.md` → `questions/index.html`, `dossiers/x/README.md` → `dossiers/x/index.html` */
export function addressOf(path: string): string {
  return path.replace(/^docs\//, '').replace(/README\.md$/, 'index.html').replace(/\.md$/, '.html')
}
