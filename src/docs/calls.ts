/**
 * The ways to ask a question, each with its sample variables: what a page of the documentation shows, and its tests try.
 */
import { getOperationAST, parse, type GraphQLSchema } from 'graphql'
import { commandLine } from '../ask/report.ts'
import { toolOf } from '../mcp/tools.ts'
import { persist } from '../persisted.ts'
import type { CatalogueEntry } from '../questions.ts'
import type { Variable } from '../ask/variables.ts'

export interface Calls {
  readonly commandLine: string
  /** The operation with its fragments. */
  readonly graphql: string
  /** JSON: the values of the sample, in the types of the variables. */
  readonly variables: string
  /** A request by the operation's id, for a shell. */
  readonly request: string
  /** A program as it stands. */
  readonly typescript: string
  /** JSON: the parameters of `tools/call`. */
  readonly mcp: string
}

export function callsOf(entry: CatalogueEntry, schema: GraphQLSchema): Calls {
  const { name, operation, sampleVariables } = entry
  const tool = toolOf(entry, schema)
  return {
    commandLine: commandLine(name, sampleVariables),
    graphql: operation.trimEnd(),
    variables: inOneLine(sampleVariables),
    request: curl(entry),
    typescript: program(entry, tool.variables),
    mcp: inOneLine({ name: tool.entry.name, arguments: sampleVariables }),
  }
}

const API = 'http://127.0.0.1:4000/graphql'

function curl(entry: CatalogueEntry): string {
  const sha256Hash = persist([entry]).manifest.operations[0]?.id
  const body = JSON.stringify({ variables: entry.sampleVariables, extensions: { persistedQuery: { version: 1, sha256Hash } } })
  return [`curl ${API} --header 'content-type: application/json' --data '`, body.replaceAll("'", "'\\''"), "'"].join('')
}

function program({ name, operation, sampleVariables }: CatalogueEntry, variables: readonly Variable[]): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Query`
  const fields = getOperationAST(parse(operation))?.selectionSet.selections.flatMap((one) => ('name' in one ? [('alias' in one ? one.alias : undefined)?.value ?? one.name.value] : [])) ?? []
  const given = variables.flatMap(({ name: variable }) => (sampleVariables[variable] === undefined ? [] : [`${variable}: ${source(sampleVariables[variable])}`]))
  return `import { ${name}Document, type ${type}, type ${type}Variables } from 'demarche/questions'
import { print } from 'graphql'

const variables: ${type}Variables = ${given.length === 0 ? '{}' : `{ ${given.join(', ')} }`}
const response = await fetch('${API}', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: print(${name}Document), variables }),
})
const { data } = (await response.json()) as { data: ${type} }
console.dir(${fields.length === 1 ? `data.${fields.join('')}` : 'data'}, { depth: null })`
}

/** As TypeScript writes it. */
function source(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(source).join(', ')}]`
  return typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : JSON.stringify(value)
}

/** `{ "by": "nato" }` */
function inOneLine(value: object): string {
  return JSON.stringify(value, undefined, 1).replace(/\n\s*/g, ' ').replace(/(?<=\[) | (?=\])/g, '')
}
