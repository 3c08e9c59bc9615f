/**
 * A question's reviewed answer as its page shows it: the first items, as `ask --format markdown` prints them. It is made from
 * the file that the tests hold against a real database, so it needs none.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { executeSync, Kind, parse, type FragmentDefinitionNode, type GraphQLResolveInfo, type GraphQLSchema, type GraphQLTypeResolver } from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'
import { sectionLines } from '../ask/markdown.ts'
import type { Block, Entry } from '../ask/outline.ts'
import { commandLine, reportOf, walkOf, type Section } from '../ask/report.ts'
import { askTypes, RUNTIME_TYPE, type Fields } from '../ask/select.ts'
import { variablesOf } from '../ask/variables.ts'
import type { CatalogueEntry } from '../questions.ts'

/** How many items of a list a page shows. */
const SHOWN = 3

/** How many of a list within an item, and of a list within that one. */
const SHOWN_WITHIN = [4, 2] as const

/**
 * The reply to a question with its sample variables that somebody reviewed, with the types that `ask` asks for besides.
 *
 * @param schema the contract as it is written, without resolvers
 * @param folder `test/questions/`
 * @throws Error naming the file when it holds no such reply
 */
export function readReviewed(entry: CatalogueEntry, schema: GraphQLSchema, folder: string): Fields {
  const { name, sampleVariables } = entry
  const file = join(folder, `${name}.json`)
  const answers = JSON.parse(readFileSync(file, 'utf8')) as { variables: unknown; data: Fields }[]
  const sample = answers.find(({ variables }) => isDeepStrictEqual(variables, sampleVariables))
  if (sample === undefined) throw new Error(`${file} holds no answer to the sample. Write one with: npm run answer -- ${name}`)
  return withTypes(entry, schema, sample.data)
}

/** The answer as Markdown, below a heading of the second level. */
export function reviewedAnswer(entry: CatalogueEntry, schema: GraphQLSchema, data: Fields): string {
  const document = askTypes(schema, parse(entry.operation))
  const variables = variablesOf(entry, schema)
  const given = entry.sampleVariables
  const values = { ...Object.fromEntries(variables.map((one) => [one.name, one.default])), ...given }
  const answer = { entry, variables, given, values, names: new Map<string, string>(), document, data }
  const { sections } = reportOf(answer, walkOf(answer, schema), 'markdown')
  return sectionLines(sections.map((section) => cut(section, commandLine(entry.name, given))), 3).join('\n').trim()
}

/**
 * The reply with the type of every value whose type the contract leaves open. Where the question did not ask for it, it
 * is the first whose selected fields are those that the value has: all that fit select the same.
 */
function withTypes({ operation, sampleVariables }: CatalogueEntry, schema: GraphQLSchema, data: Fields): Fields {
  const document = askTypes(schema, parse(operation))
  const { definitions } = document
  const fragments: Record<string, FragmentDefinitionNode> = Object.fromEntries(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  )
  const typeResolver: GraphQLTypeResolver<Fields, unknown> = (value, _context, info, abstract) =>
    typeof value['__typename'] === 'string' ? value['__typename'] : info.schema.getPossibleTypes(abstract).find((type) => hasFieldsOf(value, keysOf(info, type)))?.name
  const keysOf = ({ variableValues, fieldNodes }: GraphQLResolveInfo, type: Parameters<typeof collectSubfields>[3]) =>
    [...collectSubfields(schema, fragments, variableValues, type, [...fieldNodes]).keys()].filter((key) => key !== RUNTIME_TYPE)
  const { data: typed, errors } = executeSync({
    schema,
    document,
    rootValue: data,
    variableValues: sampleVariables,
    fieldResolver: (source: Fields, _arguments, _context, { path }) => source[path.key],
    typeResolver,
  })
  if (errors) throw errors[0] ?? new Error('The reply does not fit the contract.')
  return typed as Fields
}

function hasFieldsOf(value: Fields, keys: readonly string[]): boolean {
  return isDeepStrictEqual(Object.keys(value).toSorted(), keys.toSorted())
}

function cut(section: Section, command: string): Section {
  const { entries, found = entries.length } = section
  const shown = entries.slice(0, SHOWN).map((entry) => cutEntry(entry, 0))
  const rest = found - shown.length
  if (rest <= 0) return { ...section, entries: shown }
  return { ...section, entries: shown, more: { shown: `${rest} more ${rest === 1 ? 'follows' : 'follow'}.`, command } }
}

function cutEntry({ blocks, ...entry }: Entry, depth: number): Entry {
  return { ...entry, blocks: blocks.map((block) => cutBlock(block, depth)) }
}

function cutBlock(block: Block, depth: number): Block {
  if (block.kind === 'entry') return { ...block, entry: cutEntry(block.entry, depth) }
  if (block.kind !== 'list') return block
  const shown = SHOWN_WITHIN[depth] ?? SHOWN_WITHIN[1]
  const rest = block.entries.length - shown
  // A line that tells of one more would take the place of that one.
  const entries = (rest <= 1 ? block.entries : block.entries.slice(0, shown)).map((entry) => cutEntry(entry, depth + 1))
  return rest <= 1 ? { ...block, entries } : { ...block, entries: [...entries, { lead: `… and ${rest} more`, leadField: '', blocks: [] }] }
}
