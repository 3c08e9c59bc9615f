/**
 * What must hold between the schema and the statements for the rules of this house to be true. Checked when they are
 * loaded, so that a new edge or a changed file is told at once what is missing, all of it.
 */
import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { isConnection } from './connection.ts'
import type { Library } from './library.ts'
import { limits } from './limits.ts'
import { lintText } from './lintText.ts'
import { isNodeType } from './selection.ts'
import { COMPUTED, KNOWN_BY, KNOWN_ON, PREPARED } from './sites.ts'
import { argumentOf, cursorKeys, cursorParameter, variant, type Statement } from './statement.ts'

/** @returns one line for each problem, beginning with the file */
export function lint(schema: GraphQLSchema, library: Library): string[] {
  return [
    ...library.statements.flatMap((statement) => lintFile(schema, library, statement)),
    ...lintFields(schema, library),
    ...lintAnalyses(library),
  ]
}

type Owner = GraphQLObjectType | GraphQLInterfaceType
type Field = GraphQLField<unknown, unknown>

function lintFile(schema: GraphQLSchema, library: Library, statement: Statement): string[] {
  const [typeName = '', fieldName = '', purpose] = statement.path.split('/')
  const owner = schema.getType(typeName)
  const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[fieldName] : undefined
  if (field === undefined || !purposes.has(purpose)) return [say(statement, 'answers no field of the schema')]
  const problems = lintText(statement, optionalArguments(field))
  if (purpose === 'inputs') problems.push(...lintInputs(library, statement, field))
  else problems.push(...lintParameters(library, statement, field, purpose === 'totalCount'))
  if (purpose === undefined) problems.push(...lintShape(statement, owner as Owner, field), ...lintColumns(library, statement, field))
  return problems.map((problem) => say(statement, problem))
}

/** What a file in a folder named after a field is for; one outside such a folder answers the field. */
const purposes = new Set([undefined, 'totalCount', 'inputs'])

function say({ path }: Statement, problem: string): string {
  return `cypher/${path}.cypher ${problem}`
}

function optionalArguments(field: Field): ReadonlySet<string> {
  return new Set([KNOWN_ON, ...field.args.filter(({ type }) => !isNonNullType(type)).map(({ name }) => name)])
}

function allArguments({ args }: Field): ReadonlySet<string> {
  return new Set(args.map(({ name }) => name))
}

/** A count names what filters the list, but not the page: it counts all of it. What the inputs name, the field's own statement need not. */
function lintParameters(library: Library, statement: Statement, field: Field, isCount: boolean): string[] {
  const named = namedBy(statement)
  const inputs = library.inputsOf(statement)
  const elsewhere = new Set([KNOWN_ON, ...(inputs === undefined ? [] : namedBy(inputs))])
  const special = new Set([KNOWN_ON, KNOWN_BY, ...(inputs === undefined ? [] : [COMPUTED])])
  const marked = statement.lines.flatMap((line) => line.with)
  const known = new Set(field.args.map(({ name }) => name).filter((name) => !isCount || (name !== 'first' && name !== 'after')))
  const unknown = [...named, ...marked].filter((name) => !known.has(name) && !special.has(name))
  // The compiler sees to the day itself, wherever no more than rows depend on it.
  const unused = [...known].filter((name) => !named.has(name) && !elsewhere.has(name))
  const keys = new Set(cursorKeys(statement).map(({ expression }) => cursorParameter(expression)))
  const cursors = statement.lines.flatMap(({ parameters }) => parameters.filter((name) => argumentOf(name) === 'after'))
  return [
    ...[...new Set(unknown)].map((name) => `names $${name}, which is no argument of ${field.name}`),
    ...unused.map((name) => `does not name $${name}, an argument of ${field.name}`),
    ...cursors.filter((name) => !keys.has(name)).map((name) => `names $${name}, which belongs to no key of its order`),
    ...(inputs === undefined || named.has(COMPUTED) ? [] : [`does not name $${COMPUTED}, what its analysis computes`]),
  ]
}

function namedBy({ lines }: Statement): ReadonlySet<string> {
  return new Set(lines.flatMap(({ parameters }) => parameters.map(argumentOf)))
}

/** Inputs have the columns that their analysis reads, know no page, and keep to the day: what they return, no rule filters. */
function lintInputs(library: Library, statement: Statement, field: Field): string[] {
  const analysis = library.analyses.get(field.name)
  if (analysis === undefined) return ['is read by no analysis']
  const named = namedBy(statement)
  const prepared = analysis.prepare === undefined ? [] : [PREPARED]
  const known = new Set([KNOWN_ON, KNOWN_BY, ...prepared, ...field.args.map(({ name }) => name).filter((name) => name !== 'first' && name !== 'after')])
  const columns = variant(statement, allArguments(field)).columns.map(({ name }) => name)
  return [
    ...[...named].filter((name) => !known.has(name)).map((name) => `names $${name}, which its analysis does not depend on`),
    ...(named.has(KNOWN_ON) || named.has(KNOWN_BY) ? [] : [`does not name $${KNOWN_BY}, so its analysis would know what was published later`]),
    ...prepared.filter((name) => !named.has(name)).map((name) => `does not name $${name}, what its analysis makes of the arguments`),
    ...analysis.columns.filter((name) => !columns.includes(name)).map((name) => `does not return ${name}, which its analysis reads`),
    ...columns.filter((name) => !analysis.columns.includes(name)).map((name) => `returns ${name}, which its analysis does not read`),
  ]
}

function lintAnalyses(library: Library): string[] {
  const paths = new Set(library.statements.map(({ path }) => path))
  return [...library.analyses.keys()]
    .map((field) => `Query/${field}/inputs`)
    .filter((path) => !paths.has(path))
    .map((path) => `cypher/${path}.cypher is missing: an analysis computes that field`)
}

/** Lists have an order, pages a length, and a cursor stands only where a list begins. */
function lintShape(statement: Statement, owner: Owner, field: Field): string[] {
  const { order } = variant(statement, allArguments(field))
  const page = isConnection(getNamedType(field.type))
  const problems: string[] = []
  if ((page || isListType(getNullableType(field.type))) && order.length === 0) problems.push('has no ORDER BY, but is a list')
  if (page && cursorKeys(statement).length === 0) problems.push('has no order key for a cursor to carry')
  if (page && !isBounded(field)) problems.push(`is a page, so ${field.name} must have first: Int! = 20, or another default up to ${limits.first}`)
  if (owner.name !== 'Query' && field.args.some(({ name }) => name === 'after')) problems.push('has after, but is not a list of Query')
  return problems
}

/** An explicit null for `first` would drop the LIMIT, were it not refused by its type. */
function isBounded({ args }: Field): boolean {
  const first = args.find(({ name }) => name === 'first')
  if (first === undefined || String(first.type) !== 'Int!') return false
  return typeof first.defaultValue === 'number' && first.defaultValue >= 1 && first.defaultValue <= limits.first
}

/** One node column; or columns named like the fields of the row, and hidden ones (`_path`) for the row's own statements. */
function lintColumns(library: Library, statement: Statement, field: Field): string[] {
  const type = getNamedType(field.type)
  const item = isObjectType(type) && isConnection(type) ? getNamedType(type.getFields()['nodes']?.type) : type
  const names = variant(statement, allArguments(field)).columns.map(({ name }) => name)
  const visible = names.filter((name) => !name.startsWith('_'))
  if (item === undefined || isLeafType(item) || isNodeType(item)) {
    return visible.length === 1 ? [] : [`returns ${names.join(', ')}, where one value is wanted`]
  }
  if (!isObjectType(item)) return [`returns ${item.name}, which is no object type`]
  const wanted = Object.keys(item.getFields()).filter((name) => library.statementOf(item, name) === undefined)
  return [
    ...wanted.filter((name) => !visible.includes(name)).map((name) => `does not return ${name} of ${item.name}`),
    ...visible.filter((name) => !wanted.includes(name)).map((name) => `returns ${name}, which is no column of ${item.name}`),
  ]
}

/** A field of Query, and one that leads from a node to others, needs a statement; a property or column does not. */
function lintFields(schema: GraphQLSchema, library: Library): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  return types.flatMap((type) => {
    if (!isObjectType(type) || isConnection(type) || type.name.endsWith('Edge') || type.name === 'PageInfo') return []
    return Object.values(type.getFields()).flatMap((field) => {
      if (type.name === 'Query' && !field.args.some(({ name, type: of }) => name === KNOWN_ON && String(of) === 'Date')) {
        return [`schema: Query.${field.name} has no argument ${KNOWN_ON}: Date`]
      }
      if (library.statementOf(type, field.name) !== undefined) return []
      const target = getNamedType(field.type)
      const isColumn = !isNodeType(type) && type.name !== 'Query' && (isLeafType(target) || isNodeType(target)) && !isListOfNodes(field)
      const isProperty = isNodeType(type) && isLeafType(target) && field.args.length === 0
      return isColumn || isProperty ? [] : [`cypher/${type.name}/${field.name}.cypher is missing: ${field.name} is no plain value`]
    })
  })
}

function isListOfNodes({ type }: Field): boolean {
  return isListType(getNullableType(type)) && !isLeafType(getNamedType(type))
}
