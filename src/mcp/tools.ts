/**
 * The questions of the catalogue as tools of the Model Context Protocol: what a client reads of each, and what it may send.
 */
import { getNamedType, getNullableType, isEnumType, isListType, isScalarType, type GraphQLInputType, type GraphQLSchema } from 'graphql'
import { z } from 'zod'
import { variablesOf, type Variable } from '../ask/variables.ts'
import { alternatives, article, words } from '../ask/words.ts'
import { limits } from '../compile/limits.ts'
import { scalars } from '../compile/schema.ts'
import type { CatalogueEntry } from '../questions.ts'

export interface Tool {
  readonly entry: CatalogueEntry
  readonly variables: readonly Variable[]
  readonly description: string
  readonly input: z.ZodObject
}

export function toolOf(entry: CatalogueEntry, schema: GraphQLSchema): Tool {
  const variables = variablesOf(entry, schema)
  const fields = variables.map((variable) => [variable.name, fieldOf(variable)] as const)
  return {
    entry,
    variables,
    description: `${entry.question}${/[.?!]$/.test(entry.question) ? '' : '.'} Topic: ${entry.topic}. Every item comes with the words it rests on, who said them, and their place in the source.`,
    input: z.strictObject(Object.fromEntries(fields)),
  }
}

function fieldOf(variable: Variable): z.ZodType {
  const { required, default: standard } = variable
  const schema = typeOf(variable.type, variable).describe(meaningOf(variable))
  return required ? schema : standard === undefined ? schema.optional() : schema.default(standard)
}

/** "who rejects; the name, an alias or the id of an actor, such as nato" */
function meaningOf({ description, type, idOf, example }: Variable): string {
  const scalar = getNamedType(type)
  const form = isScalarType(scalar) && scalars.has(scalar.name) ? (scalar.description ?? '') : ''
  const record = idOf.length === 0 ? '' : `; the name, an alias or the id of ${alternatives(idOf.map((kind) => article(words(kind))))}`
  return `${description}${record}${example === undefined ? '' : `, such as ${[example].flat().join(', ')}`}${form === '' ? '' : `. ${form}`}`
}

function typeOf(type: GraphQLInputType, variable: Variable): z.ZodType {
  const inner = getNullableType(type)
  if (isListType(inner)) return z.array(typeOf(inner.ofType, variable), needed(variable))
  const named = getNamedType(inner)
  if (isEnumType(named)) return z.enum(named.getValues().map(({ name }) => name), needed(variable))
  switch (named.name) {
    case 'Boolean':
      return z.boolean(needed(variable))
    case 'Int':
      return variable.name === 'first' ? z.int(needed(variable)).min(1).max(limits.first) : z.int(needed(variable))
    case 'Float':
      return z.number(needed(variable))
    default: {
      const pattern = scalars.get(named.name)
      const text = z.string(needed(variable))
      return pattern === undefined ? text.min(1) : text.regex(pattern)
    }
  }
}

function needed(variable: Variable): { error: (issue: { readonly input?: unknown }) => string | undefined } {
  return { error: ({ input }) => (input === undefined ? `needed: ${meaningOf(variable)}` : undefined) }
}
