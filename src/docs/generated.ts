/**
 * The documentation that is written by the machine: a page for each question, their list, and the table of the README. What
 * is committed must be what this writes.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { escaped } from '../ask/markdown.ts'
import { commandLine } from '../ask/report.ts'
import { loadSdl } from '../compile/schema.ts'
import { byTopic, loadQuestions, type CatalogueEntry } from '../questions.ts'
import { questionPage } from './page.ts'
import { readReviewed } from './reviewed.ts'

const FOLDER = 'docs/questions'

/** What differs from what is written by the machine. */
interface Difference {
  readonly path: string
  /** Undefined for a page whose question is gone. */
  readonly content: string | undefined
}

/** @param root the project's folder */
export function staleDocs(root: string): Difference[] {
  const written = generate(root)
  const gone = listed(root).filter((path) => !written.has(path))
  return [
    ...[...written].filter(([path, content]) => read(root, path) !== content).map(([path, content]) => ({ path, content })),
    ...gone.map((path) => ({ path, content: undefined })),
  ]
}

export async function renew(root: string, differences: readonly Difference[]): Promise<void> {
  await mkdir(join(root, FOLDER), { recursive: true })
  for (const { path, content } of differences) await (content === undefined ? rm(join(root, path)) : writeFile(join(root, path), content))
}

function generate(root: string): Map<string, string> {
  const catalogue = loadQuestions(join(root, 'questions'))
  const sources = { schema: buildSchema(loadSdl(join(root, 'schema'))), model: read(root, 'docs/model.md') ?? '' }
  const pages = catalogue.map((entry) => {
    const reviewed = readReviewed(entry, sources.schema, join(root, 'test/questions'))
    return [`${FOLDER}/${entry.name}.md`, questionPage(entry, { ...sources, reviewed })] as const
  })
  return new Map([...pages, [`${FOLDER}/README.md`, list(catalogue)], ['README.md', withTable(read(root, 'README.md') ?? '', catalogue)]])
}

function read(root: string, path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function listed(root: string): string[] {
  try {
    return readdirSync(join(root, FOLDER)).map((name) => `${FOLDER}/${name}`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function list(catalogue: readonly CatalogueEntry[]): string {
  const topics = [...byTopic(catalogue)].map(([topic, entries]) => {
    const items = entries.map(({ name, question }) => `- [${escaped(question)}](${name}.md) \`${name}\``)
    return `## ${topic}\n\n${items.join('\n')}\n`
  })
  return `<!-- Written by \`npm run docs\` from the files in questions/; not to be edited. -->

# The questions

What can be asked, by topic. Each page tells what its question returns, which variables it takes, how to ask it on the command line, in GraphQL, in TypeScript and from an assistant, and what it answers on the sample cases.

${topics.join('\n')}`
}

/** The README with the catalogue between its marks. */
function withTable(readme: string, catalogue: readonly CatalogueEntry[]): string {
  const rows = [...byTopic(catalogue)].flatMap(([topic, entries]) =>
    entries.map(({ name, question, sampleVariables }) => [
      topic,
      `[${question}](${FOLDER}/${name}.md)`,
      `\`${commandLine(name, sampleVariables)}\``,
    ]),
  )
  const table = [['Topic', 'Question', 'On the sample case'], ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |\n`)
  return readme.replace(/(?<=<!-- questions -->\n)[^]*?(?=<!-- \/questions -->)/, () => table.join(''))
}
