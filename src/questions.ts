/**
 * The analysts' catalogue: one named operation a file, whose head says in prose what it asks.
 *
 *     # Which demands did an actor reject, and why?
 *     # Rejections
 *     #
 *     # $by: who rejects, for example "nato"
 *     query rejectedDemands($by: ID!) { … }
 *
 * The first line is the question, the second its topic, then each variable that an analyst chooses. What stands in
 * quotation marks after "for example" is its value in a sample run; a list is written "nato" and "russia".
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Kind, parse, print, visit, type DocumentNode, type OperationDefinitionNode } from 'graphql'

/** A value as a question writes it: numbers and truths too. */
export type Sample = string | readonly string[]

export interface CatalogueVariable {
  readonly name: string
  /** In SDL, such as `ID!`. */
  readonly type: string
  readonly description: string
  /** A value that makes sense on the sample case, where the file names one. */
  readonly example?: Sample
}

export interface CatalogueEntry {
  readonly name: string
  readonly question: string
  readonly topic: string
  /** The variables that an analyst chooses; those for paging are left out. */
  readonly variables: readonly CatalogueVariable[]
  /** The operation with every fragment it uses: it runs as it stands. */
  readonly operation: string
  readonly sampleVariables: Readonly<Record<string, Sample>>
}

/**
 * @param directory the folder `questions/`; fragments that several questions share are in `fragments/` below it
 * @throws Error naming the file when one is not of the form above
 */
export function loadQuestions(directory: string): CatalogueEntry[] {
  const shared = new Map(
    graphqlFiles(join(directory, 'fragments')).map((file) => [basename(file, '.graphql'), readFileSync(file, 'utf8')]),
  )
  return graphqlFiles(directory).map((file) => readQuestion(file, shared))
}

/** In the order of the catalogue. */
export function byTopic<One extends Pick<CatalogueEntry, 'topic'>>(entries: readonly One[]): Map<string, One[]> {
  const topics = new Map<string, One[]>()
  for (const entry of entries) topics.set(entry.topic, [...(topics.get(entry.topic) ?? []), entry])
  return topics
}

function graphqlFiles(directory: string): string[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(directory, file))
}

function readQuestion(file: string, shared: ReadonlyMap<string, string>): CatalogueEntry {
  const text = readFileSync(file, 'utf8')
  const name = basename(file, '.graphql')
  const document = parse(text)
  const [operation] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (operation?.name?.value !== name) throw new Error(`${file}: the operation must be named ${name}, like its file`)
  const head = /^(?:#.*\n)+/.exec(text)?.[0].split('\n').map((line) => line.replace(/^# ?/, '')) ?? []
  const [question, topic] = head
  if (!question || !topic) throw new Error(`${file}: the first comment line is the question, the second its topic`)
  const variables = readVariables(operation, head)
  const fragments = fragmentsUsed(document, shared).map((one) => withoutHead(shared.get(one) ?? ''))
  return {
    name,
    question,
    topic,
    variables,
    operation: [withoutHead(text), ...fragments].join('\n'),
    sampleVariables: Object.fromEntries(
      variables.flatMap(({ name: variable, example }) => (example === undefined ? [] : [[variable, example]])),
    ),
  }
}

function readVariables(operation: OperationDefinitionNode, head: readonly string[]): CatalogueVariable[] {
  const types = new Map(operation.variableDefinitions?.map((one) => [one.variable.name.value, print(one.type)]))
  return head.flatMap((line) => {
    const [, name = '', prose = ''] = /^\$(\w+): (.*)$/.exec(line) ?? []
    const type = types.get(name)
    if (type === undefined) return []
    const [description = '', quoted] = prose.split(/, for example "(.*)"$/)
    const example = type.startsWith('[') ? quoted?.split('" and "') : quoted
    return [{ name, type, description, ...(example !== undefined && { example }) }]
  })
}

/** The shared fragments that a document spreads, and those that they spread. */
function fragmentsUsed(document: DocumentNode, shared: ReadonlyMap<string, string>): string[] {
  const used = new Set<string>()
  const follow = (within: DocumentNode) => {
    visit(within, {
      FragmentSpread({ name: { value } }) {
        const text = shared.get(value)
        if (text === undefined || used.has(value)) return
        used.add(value)
        follow(parse(text))
      },
    })
  }
  follow(document)
  return [...used]
}

function withoutHead(text: string): string {
  return text.replace(/^(?:#.*\n)+/, '').trim() + '\n'
}
