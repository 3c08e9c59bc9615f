/**
 * Requests that no honest client sends: malformed, exaggerated, of the wrong type, of the wrong form. The same seed always
 * makes the same request.
 */
import { gzipSync } from 'node:zlib'
import { Kind, parse, print, visit, type ASTNode, type FieldNode } from 'graphql'
import type { CatalogueEntry } from '../../src/questions.ts'
import { makeRandom, type Random } from './random.ts'

export interface Shot {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | string
}

/** How much of something: from a few, which is let in, to far beyond every limit. */
const amount = (random: Random, most: number) => random.pick([2, 11, 41, 101, 333, most])
const times = (count: number, write: (index: number) => string, between = ' ') => Array.from({ length: count }, (_, index) => write(index)).join(between)

type Make<T> = (random: Random, catalogue: readonly CatalogueEntry[]) => T

/** Documents, by what is wrong with them. */
const documents: Readonly<Record<string, Make<string>>> = {
  'a damaged document': (random, catalogue) => {
    let text = random.pick(catalogue).operation
    for (let left = 1 + random.int(3); left > 0; left--) text = damage(random, text)
    return text
  },
  'a deep selection': (random) => {
    const depth = amount(random, 3_000)
    return `{ issues { nodes { ${'subissues { '.repeat(depth)} id ${' }'.repeat(depth)} } } }`
  },
  'a deep value': (random) => {
    const depth = amount(random, 20_000)
    return random.chance(0.5) ? `{ node(id: ${'['.repeat(depth)}${']'.repeat(depth)}) { id } }` : `{ node(id: ${'{a: '.repeat(depth)}1${'}'.repeat(depth)}) { id } }`
  },
  'a deep type': (random) => `query ($a: ${'['.repeat(amount(random, 20_000))}Int) { __typename }`,
  'many aliases': (random) => `{ ${times(amount(random, 3_000), (index) => `a${index}: actors { totalCount }`)} }`,
  'many aliases of a link': (random) => `{ positions(first: 100) { nodes { ${times(amount(random, 3_000), (index) => `a${index}: by { id }`)} } } }`,
  'many aliases of a property': (random) => `{ positions(first: 100) { nodes { ${times(amount(random, 3_000), (index) => `a${index}: text`)} } } }`,
  'one field many times': (random) => `{ ${'actors { totalCount } '.repeat(amount(random, 3_000))} }`,
  'one name for different fields': (random) => `{ actors { ${times(amount(random, 3_000), (index) => (index % 2 === 0 ? 'a: totalCount' : 'a: nodes { id }'))} } }`,
  'many directives': (random) => `{ __typename ${times(amount(random, 10_000), (index) => random.pick(['@skip(if: false)', '@include(if: true)', `@x${index}`]))} }`,
  'fragments in a circle': (random) => {
    const count = amount(random, 300)
    return `{ ...F0 } ${times(count, (index) => `fragment F${index} on Query { ...F${(index + 1) % count} }`)}`
  },
  'fragments that double': (random) => {
    const count = amount(random, 120)
    const [type, field, last] = random.pick([
      ['Query', '', 'actors { totalCount }'],
      ['Query', '', `...F${count}`],
      ['Query', 'a: __typename', '__typename'],
      ['Issue', 'a: subissues { ...NEXT }', 'id'],
      ['__Type', 'a: ofType { ...NEXT }', 'name'],
    ] as const)
    const start = { Query: '...F0', Issue: 'issues { nodes { ...F0 } }', __Type: '__schema { types { ...F0 } }' }[type]
    const levels = times(count, (index) => `fragment F${index} on ${type} { ${field} ...NEXT ...NEXT }`.replaceAll('NEXT', `F${index + 1}`))
    return `{ ${start} } ${levels} fragment F${count} on ${type} { ${last} }`
  },
  'fragments that overlap': (random) => {
    const count = amount(random, 1_000)
    return `{ actors { ${times(count, (index) => `...F${index}`)} } } ${times(count, (index) => `fragment F${index} on ActorConnection { totalCount nodes { id } }`)}`
  },
  'the schema, nested': (random) => `{ __schema { types { ${'fields { type { '.repeat(random.pick([1, 2, 3, 4, 50]))} name ${'} } '.repeat(1)} } } }`,
  'the schema, wide': (random) => `{ __schema { types { fields { ${times(amount(random, 900), (index) => `a${index}: type { name }`)} } } } }`,
  'many variables': (random) => `query (${times(amount(random, 5_000), (index) => `$v${index}: Int`)}) { __typename }`,
  'many operations': (random) => times(amount(random, 3_000), (index) => `query q${index} { __typename }`),
  'fields that are none': (random) => `{ actors { ${times(amount(random, 3_000), (index) => `totalCoun${index}`)} } }`,
  'what only writes': () => 'mutation { deleteEverything } subscription { everything }',
  'a long name': (random) => `{ ${'a'.repeat(amount(random, 60_000))} }`,
  'a long text': (random) => `{ node(id: "${'é'.repeat(amount(random, 30_000))}") { id } }`,
  'comments without end': (random) => `${'#\n'.repeat(amount(random, 30_000))}{ __typename }`,
}

const PIECES = ['{', '}', '(', ')', '[', ']', '$', '@', '!', ':', '...', '"', '"""', '\\', '#', '\0', '\ufeff', '\ud800', '\u202e', ',', '0', '1e999', '-', 'null', '__typename', '$by', '🜂', '&', '|'] // prettier-ignore

function damage(random: Random, text: string): string {
  const [at, length] = [random.int(text.length + 1), random.int(30)]
  return random.pick([
    () => text.slice(0, at),
    () => text.slice(0, at) + text.slice(at + length),
    () => text.slice(0, at) + text.slice(at, at + length).repeat(2) + text.slice(at + length),
    () => text.slice(0, at) + random.pick(PIECES).repeat(1 + random.int(4)) + text.slice(at),
  ])()
}

/** Values in JSON, since not all of them can be written in any other way. */
const VALUES = [
  'null', 'true', 'false', '0', '-0', '-1', '1.5', '101', '2147483648', '9007199254740993', '1e400', '-1e400', '123456789012345678901234567890',
  '""', '" "', '"NaN"', '"null"', '"\\u0000"', '"nato\\u0000"', '"\\ud800"', '"\\udc00\\ud800"', '"\\u202enato"', '"é"', '"e\\u0301"', '"__proto__"', '"constructor"',
  '"\'; MATCH (n) DETACH DELETE n //"', '"` } RETURN 1 //"', '"$p0"', '"../../etc/passwd"', '"${jndi:ldap://x}"', '"2022-02-30"', '"2022-13-01"', '"0000-00-00"', '"99999-01-01"',
  '"WyIyMDIyLTAxLTAxIiwieCJd"', '"W10="', '"bnVsbA=="', '"REJECT"', '"reject"', '[]', '[null]', '[[]]', '["nato"]', '["nato", null, 1]', '{}', '{"a": 1}',
  '{"__proto__": {"isAdmin": true}}', '{"constructor": {"prototype": {}}}', '{"toString": null}', '{"length": -1}', '[[[[[[[[[[1]]]]]]]]]]',
] // prettier-ignore

function value(random: Random): string {
  if (random.chance(0.95)) return random.pick(VALUES)
  const size = amount(random, 20_000)
  return random.pick([`"${'x'.repeat(size)}"`, `[${times(size, () => '"nato"', ',')}]`, '['.repeat(size) + ']'.repeat(size), '{"a":'.repeat(size) + '1' + '}'.repeat(size)])
}

function ofQuestion(random: Random, catalogue: readonly CatalogueEntry[]): string {
  const { operation, sampleVariables } = random.pick(catalogue)
  const declared = [...operation.matchAll(/\$(\w+): /g)].map(([, name = '']) => name)
  const chosen = random.sample(declared, 1 + random.int(3))
  const members = Object.entries(sampleVariables).filter(([name]) => !chosen.includes(name)).map(([name, text]) => `"${name}": ${JSON.stringify(text)}`)
  const strange = random.chance(0.1) ? ['"__proto__": {"by": "nato"}', '"constructor": 1', '"nobody": 1'] : []
  return `{"query": ${JSON.stringify(operation)}, "variables": {${[...members, ...chosen.map((name) => `"${name}": ${value(random)}`), ...strange].join(', ')}}}`
}

const json = { 'content-type': 'application/json' }
const post = (body: Buffer | string, headers: Record<string, string> = json): Omit<Shot, 'name'> => ({ method: 'POST', path: '/graphql', headers, body })
const get = (path: string, headers: Record<string, string> = {}): Omit<Shot, 'name'> => ({ method: 'GET', path, headers, body: '' })
const GOOD = JSON.stringify({ query: '{ actors { totalCount } }' })

/** Requests, by what is wrong with their form. */
const forms: Readonly<Record<string, Make<Omit<Shot, 'name'>>>> = {
  'a body that is no GraphQL request': (random) => post(random.pick(['', '{', '[]', '{}', 'null', '1', '"{ __typename }"', '[{}]', `[${GOOD},${GOOD}]`, '{"query": 1}', '{"query": null}', '{"query": ["{__typename}"]}', '{"query": {}}', '{"query": ""}', '\ufeff{}', '\0'])), // prettier-ignore
  'parts of the wrong type': (random) => post(`{"query": "query a { __typename }", ${random.pick(['"variables"', '"operationName"', '"extensions"', '"__proto__"', '"query"'])}: ${value(random)}}`),
  'a document that is kept by its hash': (random) => post(`{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": ${value(random)}}}}`),
  'damaged JSON': (random) => post(damage(random, damage(random, GOOD))),
  'deep JSON': (random) => post('{"query": '.repeat(amount(random, 6_000)) + '1'),
  'a body beyond the limit': (random) => post(`{"query": "${' '.repeat(random.pick([64_000, 66_000, 1_000_000, 5_000_000]))}{ __typename }"}`),
  'a body that inflates': (random) => post(gzipSync(`{"query": "${' '.repeat(random.pick([10, 100_000, 50_000_000]))}{ __typename }"}`), { ...json, 'content-encoding': 'gzip' }),
  'a body that is not encoded as it says': (random) => post(GOOD, { ...json, 'content-encoding': random.pick(['gzip', 'br', 'deflate', 'zstd', 'x', 'gzip, gzip']) }),
  'another type': (random) => post(GOOD, { 'content-type': random.pick(['', 'text/plain', 'application/graphql', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json; charset=utf-16', 'application/json; charset=x', 'application/json;;', '/', 'application/JSON', 'x'.repeat(4_000)]) }), // prettier-ignore
  'another type accepted': (random) => post(GOOD, { ...json, accept: random.pick(['', '*', 'text/event-stream', 'multipart/mixed', 'multipart/mixed; deferSpec=20220824', 'image/png', ';q=x', 'application/graphql-response+json;q=0']) }), // prettier-ignore
  'another method': (random) => ({ ...post(GOOD), method: random.pick(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'HEAD']) }),
  'a GET': (random) => get(`/graphql?query=${encodeURIComponent(random.pick(['{ __typename }', 'mutation { x }', '{', '']))}&variables=${encodeURIComponent(value(random)).slice(0, 8_000)}`, { accept: 'application/json' }),
  'a GET with parts given twice or nested': (random) => get(`/graphql?${random.pick(['query=a&query=b', 'query[]=a', 'query[a]=b', 'variables=%', 'query=%ff', '?query', '&&&=', 'extensions={', '__proto__[x]=1'])}`, { accept: 'application/json' }),
  'a long address': (random) => get(`/graphql?query={${'a'.repeat(amount(random, 30_000))}}`, { accept: 'application/json' }),
  'an address that is none': (random) => get(random.pick(['/%', '/%ff', '/%00', '//', '/..', '/../../etc/passwd', '/assets/../../package.json', '/assets/..%2f..%2fpackage.json', '/assets/%2e%2e/index.html', '/assets/%00', '/assets/', '/assets', '/assets/.hash', '/GRAPHQL', '/graphql/', '/graphql/x', '/metrics/', '/questions.json/..', '*'])), // prettier-ignore
  'large headers': (random) => post(GOOD, { ...json, 'x-large': 'x'.repeat(random.pick([1_000, 15_000, 17_000, 60_000])) }),
  'a request id that is none': (random) => post(GOOD, { ...json, 'x-request-id': random.pick(['"}', '{"level":60}', 'a'.repeat(65), '../../x', '%0d%0a', '', ' ', '\t', 'é', 'a b', '\u0085x', '<b>']) }),
  'secrets in the headers': () => post(GOOD, { ...json, authorization: 'Bearer hush-hush', cookie: 'session=hush-hush' }),
}

/** The request of one seed. */
export function makeShot(seed: number, catalogue: readonly CatalogueEntry[]): Shot {
  const random = makeRandom(seed)
  const kind = random.int(3)
  if (kind === 0) return { name: 'a question with wrong variables', ...post(ofQuestion(random, catalogue)) }
  const table = kind === 1 ? documents : forms
  const name = random.pick(Object.keys(table))
  const made = table[name]?.(random, catalogue) ?? ''
  return { name, ...(typeof made === 'string' ? post(JSON.stringify({ query: made })) : made) }
}

/** Of an operation what its variables reach: the rest would be planned anew for each that is given and each that is not. */
export function withoutRest(operation: string): string {
  const document = parse(operation)
  const reaches = (node: ASTNode) => print(node).includes('$')
  const pruned = visit(document, {
    SelectionSet: ({ kind, selections }) => {
      const left = selections.filter(reaches)
      return { kind, selections: left.length > 0 ? left : [typename] }
    },
    FragmentDefinition: () => null,
  })
  return print(pruned)
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }
