/**
 * One field of Query, with all that is selected below it, becomes one statement, and a function that reads its answer.
 *
 * Each list or link is a subquery of the form
 *
 *     CALL (n0) { …the file's statement up to its RETURN, on n0…
 *                 WITH x AS n1 ORDER BY …its keys… LIMIT …
 *                 …the subqueries of n1's own fields…
 *                 RETURN collect([n1 {.id}, c2]) AS c1 }
 *
 * which returns one row, so siblings never multiply, and which expands only what its own LIMIT let through.
 */
import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLResolveInfo,
} from 'graphql'
import { composeConnection, isConnection } from './connection.ts'
import { makeFrame, makeNames, type Frame, type Names } from './frame.ts'
import { knownOnly } from './known.ts'
import { composeInputs, type Inputs } from './inputs.ts'
import type { Library } from './library.ts'
import { checkSize } from './limits.ts'
import { firstOf, listOf, nodeOf, rowOf, type Read } from './read.ts'
import { isNodeType, labelsAnyOf, selectFields, typesOf, type Selection } from './selection.ts'
import { acceptsArguments, COMPUTED, dayOf, givenArguments, KNOWN_BY, KNOWN_ON, type Site, type Variables } from './sites.ts'
import { argumentOf, cursorKeys, cursorParameter, variant, type Statement, type Variant } from './statement.ts'
import type { Token } from './tokens.ts'

/** A composed statement, good for every request of the same shape. */
export interface Composed {
  readonly text: string
  readonly sites: readonly Site[]
  /** Turns the single row of the answer into the field's value. */
  readonly read: Read
  /** What reads the inputs of the field's analysis, if it has one. */
  readonly inputs: Inputs | undefined
}

/** What a nested statement is bound to: one node, or the columns of one row. */
export type Anchor =
  | { readonly kind: 'root' }
  | { readonly kind: 'node'; readonly variable: string; readonly mayBeNull: boolean }
  | { readonly kind: 'row'; readonly frame: Frame }

/** What is known while one root field is composed. */
export interface Composition {
  readonly info: Pick<GraphQLResolveInfo, 'schema' | 'fragments'>
  readonly variables: Variables
  readonly library: Library
  readonly names: Names
  readonly sites: Site[]
  readonly size: { subqueries: number }
}

/** Where in the composition a field stands. */
export interface Place {
  readonly anchor: Anchor
  readonly site: Site | undefined
  readonly depth: number
}

/** @throws InputError when the selection is larger than a statement may be */
export function compose(info: GraphQLResolveInfo, library: Library): Composed {
  const composition: Composition = {
    info,
    variables: info.variableValues,
    library,
    names: makeNames(),
    sites: [],
    size: { subqueries: 0 },
  }
  const { fieldName, parentType } = info
  const field = parentType.getFields()[fieldName]
  const statement = library.statementOf(parentType, fieldName)
  if (field === undefined || statement === undefined) throw new Error(`cypher/Query/${fieldName}.cypher is missing`)
  const frame = makeFrame(composition.names)
  const selection = { key: fieldName, field, statement, nodes: info.fieldNodes, types: [parentType] }
  const read = composeField(composition, frame, selection, { anchor: { kind: 'root' }, site: undefined, depth: 0 })
  const inputs = composeInputs(library.inputsOf(statement), composition.sites[0], info.variableValues)
  return { text: frame.writeRoot(), sites: composition.sites, read, inputs }
}

/** Composes one field that a statement answers; nothing where graphql-js refuses its arguments before it reads the field. */
export function composeField(
  composition: Composition,
  frame: Frame,
  selection: Selection & { statement: Statement },
  place: Place,
): Read {
  const { field, nodes, statement } = selection
  if (nodes.some((node) => !acceptsArguments(field, node, composition.variables))) return () => undefined
  const type = getNamedType(field.type)
  const site = addSite(composition, selection, place.site)
  const inner: Place = { ...place, site, depth: place.depth + 1 }
  if (isConnection(type)) return composeConnection(composition, frame, selection, inner)
  const { frame: below, finish } = openSubquery(composition, statement, inner)
  const item = isLeafType(type)
    ? below.value(below.available[0] ?? '')
    : selectItem(composition, below, type, nodes, inner)
  const isList = isListType(getNullableType(field.type))
  const cells = finish()
  frame.follow(cells.text)
  return guard(site, isList ? listOf(frame.cell(cells.name), item) : firstOf(frame.cell(`head(${cells.name})`), item))
}

/** A nested page of which the arguments cannot be used is an error wherever it would stand. */
export function guard(site: Site, read: Read): Read {
  return (row, bound) => {
    const here = bound[site.index]
    return here !== undefined && 'error' in here ? here.error : read(row, bound)
  }
}

function addSite(composition: Composition, { field, nodes }: Selection, parent: Site | undefined): Site {
  const [node] = nodes
  if (node === undefined) throw new Error(`${field.name} is selected by no node`)
  const index = composition.sites.length
  const site: Site = { index, field, node, parent, keyKinds: [], peeks: false, fields: 0, parameters: [] }
  composition.sites.push(site)
  return site
}

/** Selects from one item of a statement: a node, if its type has an id, or else a row. */
export function selectItem(
  composition: Composition,
  frame: Frame,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  place: Place,
): Read {
  if (!isNodeType(type)) return selectRow(composition, frame, type, nodes, place)
  return selectNode(composition, frame, frame.available[0] ?? '', type, nodes, { ...place, mayBeNull: false })
}

function selectNode(
  composition: Composition,
  frame: Frame,
  column: string,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  place: Place & { mayBeNull: boolean },
): Read {
  const { info, variables, library } = composition
  const possible = typesOf(info.schema, type)
  const variable = frame.column(column)
  const fields = selectFields({ ...info, variableValues: variables }, library, possible, nodes).map((selection) => {
    const { key, field, statement, types } = selection
    const all = types.length === possible.length
    if (statement === undefined) return { key, types, read: frame.value(column, field.name) }
    const of = all ? variable : frame.onlyWhere(column, labelsAnyOf(types))
    const anchor: Anchor = { kind: 'node', variable: of, mayBeNull: place.mayBeNull || !all }
    return { key, types, read: composeField(composition, frame, { ...selection, statement }, { ...place, anchor }) }
  })
  if (place.site !== undefined) place.site.fields += fields.length
  const [only] = possible
  if (possible.length === 1 && only !== undefined) {
    return nodeOf(place.mayBeNull ? frame.cell(`${variable} IS NOT NULL`) : undefined, only, fields)
  }
  return nodeOf(frame.cell(`labels(${variable})`), possible, fields)
}

function selectRow(
  composition: Composition,
  frame: Frame,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  place: Place,
): Read {
  const { info, variables, library } = composition
  if (!isObjectType(type)) throw new Error(`${type.name} has no id, so it must be an object type`)
  const fields = selectFields({ ...info, variableValues: variables }, library, [type], nodes).map((selection) => {
    const { key, field, statement, types } = selection
    const named = getNamedType(field.type)
    if (statement !== undefined) {
      const anchor: Anchor = { kind: 'row', frame }
      return { key, types, read: composeField(composition, frame, { ...selection, statement }, { ...place, anchor }) }
    }
    if (isLeafType(named)) return { key, types, read: frame.value(field.name) }
    const at = { ...place, mayBeNull: !isNonNullType(field.type) }
    const read = selectNode(composition, frame, field.name, named as GraphQLCompositeType, selection.nodes, at)
    return { key, types, read }
  })
  if (place.site !== undefined) place.site.fields += fields.length
  return rowOf(type, fields)
}

export interface OpenSubquery {
  readonly frame: Frame
  readonly variant: Variant
  /** Ends it; `text` calls it and leaves its rows in `name`. */
  readonly finish: () => { text: string; name: string }
}

/**
 * Begins the subquery of one field: `CALL (…) { …`, to be finished when all that is selected from it is known.
 *
 * @throws InputError when it is one too many: fragments can make a small document mean a very large selection
 */
export function openSubquery(
  composition: Composition,
  statement: Statement,
  { anchor, site, depth }: Place,
  { ignoring, turn, items = true }: { ignoring?: string; turn?: (variant: Variant) => Variant; items?: boolean } = {},
): OpenSubquery {
  const { names, size } = composition
  size.subqueries += 1
  checkSize(depth, size.subqueries)
  const day = dayOf(composition.sites[0], composition.variables)
  const own = site === undefined ? [] : [...givenArguments(site, composition.variables)]
  const all = variant(statement, new Set([...own.filter((argument) => argument !== ignoring), ...day, COMPUTED]))
  const known = items && day.has(KNOWN_ON) && site !== undefined ? knownOnly(all, site.field) : all
  const chosen = turn === undefined ? known : turn(known)
  const frame = makeFrame(names, chosen)
  return {
    frame,
    variant: chosen,
    finish() {
      const name = names('c')
      const body = frame.write(renamer(composition, statement, site, anchor))
      return { name, text: `CALL (${scopeOf(anchor, chosen)}) {\n${bindingOf(anchor, chosen)}${body} AS ${name}\n}` }
    },
  }
}

/** Gives every parameter of the statement a name of its own, and notes at the site where its value comes from. */
function renamer(
  { names, sites: [root] }: Composition,
  statement: Statement,
  site: Site | undefined,
  anchor: Anchor,
): (tokens: readonly Token[]) => string {
  const renamed = new Map<string, string>()
  const keys = cursorKeys(statement).map(({ expression }) => cursorParameter(expression))
  const rename = (parameter: string) => {
    // One value for the whole text, and none of a request's.
    if (parameter === COMPUTED) return parameter
    const known = renamed.get(parameter)
    if (known !== undefined) return known
    const name = names('p')
    renamed.set(parameter, name)
    const argument = argumentOf(parameter)
    const from = argument === KNOWN_ON || argument === KNOWN_BY ? root : site
    from?.parameters.push({ name, argument, ...(argument === 'after' ? { key: keys.indexOf(parameter) } : {}) })
    return name
  }
  const node = anchor.kind === 'node' && !anchor.mayBeNull ? anchor.variable : 'this'
  const write = ({ kind, text }: Token) => {
    if (kind === 'parameter') return `$${rename(text.slice(1))}`
    return kind === 'name' && text === 'this' ? node : text
  }
  return (tokens) => tokens.map(write).join('')
}

/** The columns of the row around it that a statement names. */
function columnsNamed({ frame }: Anchor & { kind: 'row' }, { body, columns }: Variant): string[] {
  const tokens = [...body, ...columns.flatMap(({ expression }) => expression)]
  const names = new Set(tokens.flatMap(({ kind, text }, at) => (kind === 'name' && tokens[at - 1]?.text !== '.' ? text : [])))
  return frame.available.filter((column) => names.has(column))
}

function scopeOf(anchor: Anchor, inner: Variant): string {
  if (anchor.kind === 'root') return ''
  if (anchor.kind === 'node') return anchor.variable
  return columnsNamed(anchor, inner).map((column) => anchor.frame.column(column)).join(', ')
}

function bindingOf(anchor: Anchor, inner: Variant): string {
  if (anchor.kind === 'root') return ''
  if (anchor.kind === 'node') {
    return anchor.mayBeNull ? `WITH ${anchor.variable} AS this WHERE this IS NOT NULL\n` : ''
  }
  const columns = columnsNamed(anchor, inner)
  return `WITH ${columns.map((column) => `${anchor.frame.column(column)} AS ${column}`).join(', ')}\n`
}
