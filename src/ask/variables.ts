/**
 * The variables of a question as options of a command line, derived from its operation and the contract.
 */
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  parse,
  typeFromAST,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'
import { InvalidArgumentError, Option } from 'commander'
import { scalars } from '../compile/schema.ts'
import type { CatalogueEntry, Sample } from '../questions.ts'
import { alternatives, plain, words } from './words.ts'

export interface Variable {
  readonly name: string
  readonly type: GraphQLInputType
  readonly required: boolean
  readonly isList: boolean
  readonly default?: unknown
  readonly description: string
  readonly example?: Sample
  /** What its value is the id of, by the names of the contract's types; empty where it is no id. */
  readonly idOf: readonly string[]
}

export function variablesOf({ operation, variables: documented }: CatalogueEntry, schema: GraphQLSchema): Variable[] {
  const document = parse(operation)
  const uses = usesOf(operation, schema)
  const definitions = document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? (one.variableDefinitions ?? []) : []))
  return definitions.flatMap(({ variable, type: typeNode, defaultValue }) => {
    const name = variable.name.value
    const type = typeFromAST(schema, typeNode)
    if (!isInputType(type)) return []
    const own = documented.find((one) => one.name === name)
    const use = uses.get(name)
    const standard = defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue)
    return [
      {
        name,
        type,
        required: isNonNullType(type) && standard === undefined,
        isList: isListType(getNullableType(type)),
        description: own?.description ?? use?.description ?? '',
        idOf: getNamedType(type).name === 'ID' ? (use?.idOf ?? []) : [],
        ...(standard !== undefined && { default: standard }),
        ...(own?.example !== undefined && { example: own.example }),
      },
    ]
  })
}

interface Use {
  readonly description: string
  readonly idOf: readonly string[]
}

/** Where each variable first stands: the argument's description, and what an id there is the id of. */
function usesOf(operation: string, schema: GraphQLSchema): Map<string, Use> {
  const uses = new Map<string, Use>()
  const types = new TypeInfo(schema)
  const fields: FieldNode[] = []
  const visitor = visitWithTypeInfo(types, {
    Field: {
      enter: (node) => void fields.push(node),
      leave: () => void fields.pop(),
    },
    Variable: ({ name }) => {
      const [field, argument] = [fields.at(-1), types.getArgument()]
      if (field === undefined || !argument || uses.has(name.value)) return
      const taken = typesTaken(argument)
      const narrowed = taken.includes('Node') ? conditionsOf(field) : []
      uses.set(name.value, { description: sentence(argument.description ?? ''), idOf: narrowed.length > 0 ? narrowed : taken })
    },
  })
  visit(parse(operation), visitor)
  return uses
}

/** What the contract says of an argument with `@idOf`. */
function typesTaken({ astNode }: GraphQLArgument): string[] {
  const directive = astNode?.directives?.find(({ name }) => name.value === 'idOf')
  return (directive?.arguments ?? []).flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : []))
}

function conditionsOf({ selectionSet }: FieldNode): string[] {
  return (selectionSet?.selections ?? []).flatMap((one) =>
    one.kind === Kind.INLINE_FRAGMENT && one.typeCondition ? [one.typeCondition.name.value] : [],
  )
}

/** As the catalogue writes its descriptions: "how many, 1 to 100". */
function sentence(description: string): string {
  return plain(description).replace(/\.$/, '').replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())
}

/** `--response-type` */
export function flag({ name }: Pick<Variable, 'name'>): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** An option that knows its variable, for those who would tell what it takes. */
export class VariableOption extends Option {
  readonly variable: Variable

  constructor(flags: string, description: string, variable: Variable) {
    super(flags, description)
    this.variable = variable
  }
}

const PLACEHOLDERS: ReadonlyMap<string, string> = new Map([['Int', 'number'], ['ID', 'id'], ['Date', 'date']])

export function optionOf(variable: Variable): VariableOption {
  const { type, required, isList, example, default: standard } = variable
  const named = getNamedType(type)
  const placeholder = isEnumType(named) ? 'word' : (PLACEHOLDERS.get(named.name) ?? 'text')
  const value = named.name === 'Boolean' ? ' [true|false]' : isList ? ` <${placeholder}...>` : ` <${placeholder}>`
  const choices = isEnumType(named) ? `: ${alternatives(named.getValues().map(({ name }) => words(name)))}` : ''
  const notes = [
    ...(required ? ['required'] : []),
    ...(example === undefined ? [] : [`such as ${[example].flat().join(' ')}`]),
    ...(standard === undefined ? [] : [`default ${JSON.stringify(standard)}`]),
  ]
  const description = `${variable.description}${choices}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`
  return new VariableOption(`${flag(variable)}${value}`, description, variable).argParser((text, previous: unknown) => {
    const parsed = parseValue(type, text)
    if (!isList) return parsed
    return Array.isArray(previous) ? [...(previous as unknown[]), parsed] : [parsed]
  })
}

/** @throws InvalidArgumentError that says what it takes */
export function parseValue(type: GraphQLInputType, text: string): unknown {
  const named = getNamedType(type)
  if (isEnumType(named)) {
    const names = named.getValues().map(({ name }) => name)
    const found = names.find((name) => name === text.toUpperCase().replace(/[ -]/g, '_'))
    if (found === undefined) throw new InvalidArgumentError(`It is one of ${alternatives(names.map(words))}.`)
    return found
  }
  if (named.name === 'Int') {
    if (!/^-?\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.')
    return Number(text)
  }
  if (isScalarType(named) && scalars.has(named.name)) {
    try {
      return named.parseValue(text)
    } catch {
      throw new InvalidArgumentError(`It is ${sentence(named.description ?? '')}.`)
    }
  }
  if (named.name === 'Boolean') {
    if (text !== 'true' && text !== 'false') throw new InvalidArgumentError('It is true or false.')
    return text === 'true'
  }
  return text
}
