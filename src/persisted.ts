/**
 * The catalogue as persisted operations: the manifest that Apollo's tools read, requests that name an operation by its id, and
 * a server that runs nothing else.
 */
import { createHash } from 'node:crypto'
import type { ApolloServerPlugin, BaseContext, GraphQLRequest, GraphQLRequestListener } from '@apollo/server'
import { Kind, parse, print, visit, type DefinitionNode, type DocumentNode, type FieldNode, type SelectionNode } from 'graphql'
import { limits } from './compile/limits.ts'
import { DemarcheError, InputError } from './errors.ts'
import type { CatalogueEntry } from './questions.ts'

export const MANIFEST_PATH = '/persisted-query-manifest.json'

/** As `@apollo/generate-persisted-query-manifest` writes it and Apollo Router reads it. */
export interface Manifest {
  readonly format: 'apollo-persisted-query-manifest'
  readonly version: 1
  readonly operations: readonly ManifestOperation[]
}

export interface ManifestOperation {
  /** SHA-256 of the body, in hexadecimal. */
  readonly id: string
  readonly name: string
  readonly type: 'query'
  /** What Apollo Client sends: the question with `__typename` in every selection below the root, its fragments in order of their names. */
  readonly body: string
}

export interface PersistedOperations {
  readonly manifest: Manifest
  /** The text of an operation by its id, for each question that of the manifest and that without the added `__typename`. */
  readonly byId: ReadonlyMap<string, string>
}

export function persist(questions: readonly CatalogueEntry[]): PersistedOperations {
  const byId = new Map<string, string>()
  const operations = questions.map(({ name, operation }) => {
    const document = parse(operation, { noLocation: true })
    const [plain, body] = [canonical(document), canonical(withTypenames(document))]
    const id = idOf(body)
    byId.set(idOf(plain), plain).set(id, body)
    return { id, name, type: 'query', body } as const
  })
  return { manifest: { format: 'apollo-persisted-query-manifest', version: 1, operations }, byId }
}

function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** One text for all that differ only in layout, comments and the order of their definitions. */
function canonical(document: DocumentNode): string {
  return print({ ...document, definitions: document.definitions.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)) })
}

/** Operations before fragments, each in order of their names, as in Apollo's tools. */
function rank(definition: DefinitionNode): string {
  if (definition.kind === Kind.OPERATION_DEFINITION) return `0 ${definition.name?.value ?? ''}`
  return definition.kind === Kind.FRAGMENT_DEFINITION ? `1 ${definition.name.value}` : '2'
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/** The document as Apollo Client sends it: its cache knows things by their type. */
function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (set, _key, parent) => {
      const isRoot = parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
      return isRoot || set.selections.some(isIntrospective) ? undefined : { ...set, selections: [...set.selections, typename] }
    },
  })
}

function isIntrospective(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value.startsWith('__')
}

/** The server runs only the catalogue, and the request asks for something else. */
export class NotListedError extends DemarcheError {
  override readonly name = 'NotListedError'
  readonly code = 'QUERY_NOT_IN_SAFELIST'

  constructor() {
    super(
      `This server runs only the questions of its catalogue. Send an operation of ${MANIFEST_PATH} as it stands there, by its text or its id, or ask whoever runs the server to unset DEMARCHE_ONLY_CATALOGUE.`,
    )
  }

  /** Apollo Server takes the status from here. */
  override get extensions() {
    return { ...super.extensions, http: { status: 403 } }
  }
}

/** Apollo Server asks its cache for whatever stands for a hash, and fails where that is no text. */
class HashTypeError extends InputError {
  constructor() {
    super('extensions.persistedQuery.sha256Hash is to be a string: the id of an operation as it stands in the manifest.')
  }

  /** Apollo Server takes the status from here. */
  override get extensions() {
    return { ...super.extensions, http: { status: 400 } }
  }
}

/**
 * Lets a request name an operation by `id` or `documentId` too, which Apollo Server knows only as `extensions.persistedQuery`.
 *
 * @param options.only refuses every text that is not of the catalogue, whatever its layout, with a NotListedError. Descriptions
 * of the contract are given all the same: they ask nothing of the database, and the playground and editors need them.
 */
export function acceptPersisted({ byId }: PersistedOperations, { only }: { readonly only: boolean }): ApolloServerPlugin {
  return {
    requestDidStart({ request }) {
      const id = request.query === undefined ? givenId(request) : undefined
      if (id !== undefined) request.extensions = { ...request.extensions, persistedQuery: { version: 1, sha256Hash: id } }
      if (!['string', 'undefined'].includes(typeof givenHash(request))) return refuse(request, new HashTypeError())
      if (only && request.query !== undefined && !isListed(request.query, byId)) return refuse(request, new NotListedError())
      return Promise.resolve()
    },
  }
}

/** Apollo Server can be told to refuse only after it has validated, and what it would say of a text that is refused serves nobody. */
function refuse(request: GraphQLRequest, error: DemarcheError): Promise<GraphQLRequestListener<BaseContext>> {
  request.query = '{ __typename }'
  request.extensions = {}
  return Promise.resolve({ didResolveOperation: () => Promise.reject(error) })
}

function givenHash({ extensions }: GraphQLRequest): unknown {
  const persisted = extensions?.['persistedQuery'] as Readonly<Record<string, unknown>> | null | undefined
  return persisted?.['sha256Hash']
}

function givenId({ http }: GraphQLRequest): string | undefined {
  if (http === undefined) return undefined
  const given = http.method === 'GET' ? Object.fromEntries(new URLSearchParams(http.search)) : (http.body as Readonly<Record<string, unknown>>)
  const id = given['documentId'] ?? given['id']
  // GraphQL over HTTP prefixes an id with the way in which it was made.
  return typeof id === 'string' ? id.replace(/^sha256:/, '') : undefined
}

function isListed(text: string, byId: PersistedOperations['byId']): boolean {
  try {
    const document = parse(text, { noLocation: true, maxTokens: limits.tokens })
    return byId.has(idOf(canonical(document))) || describesContract(document)
  } catch {
    return false
  }
}

function describesContract({ definitions }: DocumentNode): boolean {
  return definitions.every((one) => one.kind !== Kind.OPERATION_DEFINITION || one.selectionSet.selections.every(isIntrospective))
}
