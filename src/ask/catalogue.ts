/**
 * The command `questions`: the catalogue by topic, or one question with its variables.
 */
import { join } from 'node:path'
import type { GraphQLSchema } from 'graphql'
import { loadSdl, prepareSchema } from '../compile/schema.ts'
import { InputError } from '../errors.ts'
import { persist } from '../persisted.ts'
import { toJson } from '../printable.ts'
import { loadQuestions, type CatalogueEntry } from '../questions.ts'
import { nearest } from '../suggest.ts'
import { fill, type Style } from './layout.ts'
import { commandLine } from './report.ts'
import { flag, variablesOf } from './variables.ts'
import { alternatives, plain } from './words.ts'

const ROOT = join(import.meta.dirname, '..', '..')

export function readCatalogue(): CatalogueEntry[] {
  return loadQuestions(join(ROOT, 'questions'))
}

/** The contract without the statements that answer it: enough to know a variable by. */
export function readContract(): GraphQLSchema {
  return prepareSchema(loadSdl(join(ROOT, 'schema')))
}

function printCatalogue(catalogue: readonly CatalogueEntry[], style: Style): string {
  const longest = Math.max(...catalogue.map(({ name }) => name.length))
  const topics = [...new Set(catalogue.map(({ topic }) => topic))]
  const lines = topics.flatMap((topic) => [
    style.paint.bold(topic),
    ...catalogue
      .filter((entry) => entry.topic === topic)
      .flatMap(({ name, question }) => fill(question, style, 0, `  ${name.padEnd(longest + 2)}`)),
    '',
  ])
  return [...lines, 'One of them in full: demarche questions NAME', 'Its answer: demarche ask NAME', ''].join('\n')
}

function printQuestion(entry: CatalogueEntry, schema: GraphQLSchema, { paint }: Style): string {
  const variables = variablesOf(entry, schema)
  const rows = variables.map((variable) => {
    const { type, required, description, example, default: standard } = variable
    const notes = [
      String(type),
      required ? 'required' : 'optional',
      ...(example === undefined ? [] : [`such as ${[example].flat().join(' ')}`]),
      ...(standard === undefined ? [] : [`default ${JSON.stringify(standard)}`]),
    ]
    return `  ${flag(variable).padEnd(12)}${description} ${paint.dim(`(${notes.join('; ')})`)}`
  })
  const command = commandLine(entry.name, entry.sampleVariables)
  return [paint.bold(entry.question), paint.dim(`${entry.name} · ${entry.topic}`), '', ...rows, '', `Ask it: ${command}`, ''].join('\n')
}

function questionJson(entry: CatalogueEntry, schema: GraphQLSchema): unknown {
  const variables = variablesOf(entry, schema).map(({ name, type, required, description, example, default: standard }) => ({
    name,
    type: String(type),
    required,
    description,
    ...(example !== undefined && { example }),
    ...(standard !== undefined && { default: standard }),
  }))
  const { name, topic, question } = entry
  return { name, topic, question, variables, command: commandLine(name, entry.sampleVariables) }
}

/** What `questions` prints. @throws InputError when there is no such question */
export function showQuestions(name: string | undefined, style: Style | undefined): string {
  const [catalogue, schema] = [readCatalogue(), readContract()]
  if (name === undefined) {
    return style === undefined ? toJson(catalogue.map((entry) => questionJson(entry, schema))) : printCatalogue(catalogue, style)
  }
  const entry = catalogue.find((one) => one.name === name)
  if (entry === undefined) throw unknownQuestion(name, catalogue)
  return style === undefined ? toJson(questionJson(entry, schema)) : printQuestion(entry, schema, style)
}

/** The catalogue as a manifest of persisted operations. */
export function showManifest(): string {
  return toJson(persist(readCatalogue()).manifest)
}

export function unknownQuestion(name: string, catalogue: readonly CatalogueEntry[]): InputError {
  const near = nearest(name, catalogue.map((entry) => ({ id: entry.name, names: [entry.question] })))
  const hint = near.length > 0 ? `; did you mean ${alternatives(near.map(({ id }) => id))}?` : `. There are:\n${listOf(catalogue)}`
  return new InputError(`There is no question ${plain(name)}${hint}`)
}

export function listOf(catalogue: readonly CatalogueEntry[]): string {
  return catalogue.map(({ name, question }) => `  ${name}: ${question}`).join('\n')
}
