/**
 * The graph that an import leaves: copies equal their edges, the contract's properties and no others are there, and what
 * follows by rule.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSchema, getNamedType, isLeafType, isObjectType, type GraphQLInterfaceType, type GraphQLObjectType } from 'graphql'
import { importFolders } from '../../src/dossier/import.ts'
import type { Graph } from '../../src/graph/open.ts'
import { ownDatabase } from '../kit/database.ts'

const ROOT = join(import.meta.dirname, '../..')
const FIXTURES = join(ROOT, 'test/fixtures/dossiers')
/** They share no graph: each brings a register of its own. */
const imports = [
  ['the made-up dossier', FIXTURES],
  ['the sample cases', join(ROOT, 'dossiers')],
] as const

let graph: Graph
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ graph, stop } = await ownDatabase())
})
afterAll(() => stop())

async function replaceBy(folder: string): Promise<void> {
  await graph.write((run) => run('MATCH (r:Record) DETACH DELETE r', {}))
  await importFolders(graph, [folder])
}

/** What is copied onto a record, and the edge that it must equal. */
const copies = [
  ['Position', 'by', '(r)<-[:HOLDS]-(end)', 'end.id'],
  ['Position', 'outcome', '(r)-[:ON]->(end)', 'end.id'],
  ['Position', 'polarity', '(r)-[end:ON]->()', 'end.polarity'],
  ['Position', 'issue', '(r)-[:ON]->()-[:SETTLES]->(end)', 'end.id'],
  ['Response', 'by', '(r)<-[:GAVE]-(end)', 'end.id'],
  ['Response', 'to', '(r)-[:TO]->(end)', 'end.id'],
  ['Response', 'toKind', '(r)-[:TO]->(end)', KIND('end')],
  ['Response', 'issue', '(r)-[:TO]->()-[:ON]->()-[:SETTLES]->(end)', 'end.id'],
  ['Outcome', 'issue', '(r)-[:SETTLES]->(end)', 'end.id'],
  ['Passage', 'source', '(r)-[:IN]->(end)', 'end.id'],
  ['Passage', 'sourceTitle', '(r)-[:IN]->(end)', 'end.title'],
  ['Passage', 'sourceDate', '(r)-[:IN]->(end)', 'end.date'],
  ['Statement', 'speaker', '(r)-[:SPOKEN_BY]->(end)', 'end.name'],
  ['Statement', 'principal', '(r)-[:ON_BEHALF_OF]->(end)', 'end.name'],
  ['Meeting', 'process', '(r)-[:PART_OF_PROCESS]->(end)', 'end.id'],
  ['Estimate', 'actor', '(r)-[:OF]->(end)', 'end.id'],
  ['Estimate', 'about', '(r)-[:ABOUT]->(end)', 'end.id'],
  ['Coding', 'source', '(r)-[:IN]->(end)', 'end.id'],
] as const

function KIND(node: string): string {
  return `head([label IN labels(${node}) WHERE NOT label IN ['Record', 'Position'] | CASE label WHEN 'RedLine' THEN 'RED_LINE' ELSE toUpper(label) END])`
}

/** What edges name instead of leading there: the edges that do, and what must hold of each of them. */
const references = [
  [
    'EVIDENCED_BY.statement is the thing itself or voices it, where such a thing is voiced, and has the words',
    '(r)-[e:EVIDENCED_BY]->(words) WHERE e.statement IS NOT NULL OR r:Statement',
    `EXISTS {
       MATCH (said:Statement {id: e.statement})-[:EVIDENCED_BY]->(words)
       WHERE said = r OR NOT r:Statement AND (NOT r:Position|Response|Reason|Claim|Remark OR EXISTS { (said)-[:VOICES]->(r) })
     }`,
  ],
  ['ATTENDED.attendedFor is an actor', '()-[e:ATTENDED]->() WHERE e.attendedFor IS NOT NULL', 'EXISTS { (:Actor {id: e.attendedFor}) }'],
  [
    'the passages and statements of a judged edge stand side by side, and each statement has its words',
    '()-[e]->() WHERE e.passages IS NOT NULL OR e.statements IS NOT NULL',
    `coalesce(size(e.passages) = size(e.statements), false) AND all(at IN range(0, size(e.passages) - 1) WHERE EXISTS {
       MATCH (words:Passage {id: e.passages[at]})
       WHERE e.statements[at] = '' OR EXISTS { (:Statement {id: e.statements[at]})-[:EVIDENCED_BY]->(words) }
     })`,
  ],
] as const

/** The scalars of the contract that nodes with a label carry. What every position has stands under the label they share. */
async function readScalars(): Promise<Map<string, Set<string>>> {
  const files = await readdir(join(ROOT, 'schema'))
  const schema = buildSchema((await Promise.all(files.map((file) => readFile(join(ROOT, 'schema', file), 'utf8')))).join('\n'))
  const scalars = (type: GraphQLObjectType | GraphQLInterfaceType) =>
    new Set(Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name))
  const records = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
  return new Map(
    records.flatMap((type): [string, Set<string>][] => {
      const position = type.getInterfaces().find(({ name }) => name === 'Position')
      if (position === undefined) return [[type.name, scalars(type)]]
      const shared = scalars(position)
      return [['Position', shared], [type.name, new Set([...scalars(type)].filter((name) => !shared.has(name)))]]
    }),
  )
}

async function readKeys(): Promise<{ labels: string[]; key: string }[]> {
  const rows = await graph.read('MATCH (r:Record) UNWIND keys(r) AS key RETURN DISTINCT labels(r), key', {})
  return rows.map(([labels, key]) => ({ labels: labels as string[], key: String(key) }))
}

describe.each(imports)('after the import of %s', (_name, folder) => {
  beforeAll(() => replaceBy(folder))

  test.each(copies)('the copy %s.%s equals its edge', async (label, property, pattern, value) => {
    // A statement without a named speaker bears the words of the source instead.
    const alone = property === 'speaker' ? 'r.speakerAsReported' : 'null'
    const rows = await graph.read(
      `MATCH (r:${label}) OPTIONAL MATCH ${pattern} RETURN r.id, r[$property], coalesce(${value}, ${alone})`,
      { property },
    )

    // The made-up dossier has one of everything.
    expect(rows.filter(([, copy]) => copy !== null).length).toBeGreaterThanOrEqual(folder === FIXTURES ? 1 : 0)
    expect(rows.filter(([, copy, original]) => copy !== original)).toEqual([])
  })

  test.each(references)('%s', async (_rule, edges, holds) => {
    const rows = await graph.read(`MATCH ${edges} RETURN startNode(e).id, type(e), endNode(e).id, ${holds}`, {})

    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(([, , , well]) => well !== true)).toEqual([])
  })

  test('a record has no property but the scalars of its type, the copies and whose it is', async () => {
    const known = await readScalars()
    for (const [label, property] of copies) known.get(label)?.add(property)
    known.get('Dossier')?.add('checksum')
    const strange = (await readKeys()).filter(
      ({ labels, key }) => key !== 'dossier' && key !== 'knownFrom' && !labels.some((label) => known.get(label)?.has(key)),
    )

    expect(strange).toEqual([])
  })

  test('everything has a day from which it is known', async () => {
    const rows = await graph.read('MATCH (r:Record) WHERE NOT r.knownFrom IS :: DATE NOT NULL RETURN r.id', {})

    expect(rows).toEqual([])
  })

  test('everything that lists are ordered by has a day', async () => {
    const undated = await graph.read(
      'MATCH (r:Position|Response|Statement|Claim|Remark|Meeting) WHERE NOT r.sortDate IS :: DATE NOT NULL RETURN r.id',
      {},
    )

    expect(undated).toEqual([])
  })
})

test('every scalar of the contract is written as a property by one of the imports', async () => {
  const written = new Set<string>()
  for (const [, folder] of imports) {
    await replaceBy(folder)
    for (const { labels, key } of await readKeys()) labels.forEach((label) => written.add(`${label}.${key}`))
  }
  const scalars = [...(await readScalars())].flatMap(([label, names]) => [...names].map((name) => `${label}.${name}`))

  expect(scalars.length).toBeGreaterThan(50)
  expect(scalars.filter((scalar) => !written.has(scalar))).toEqual([])
})

describe('of the made-up dossier', () => {
  beforeAll(() => replaceBy(FIXTURES))

  test.each([
    ['MEMBER_OF', ['basis', 'dossier', 'from', 'passages', 'statements', 'until']],
    ['SERVES', ['basis', 'dossier', 'from', 'office', 'passages', 'statements']],
    ['PARTY_TO', ['basis', 'dossier', 'partyRole', 'passages', 'statements']],
    ['ATTENDED', ['attendedFor', 'basis', 'dossier', 'passages', 'statements']],
    ['ABSENT_FROM', ['basis', 'dossier', 'passages', 'statements']],
    ['SUPERSEDES', ['basis', 'change', 'dossier', 'passages', 'statements']],
    ['CONTRADICTS', ['basis', 'dossier', 'passages', 'statements', 'text']],
    ['EXCLUDES', ['basis', 'dossier', 'passages', 'statements', 'text']],
    ['ENTAILS', ['basis', 'dossier', 'passages', 'statements', 'text']],
    ['VOICES', ['dossier', 'voice']],
    ['ON', ['dossier', 'polarity']],
  ])('an edge %s carries %s', async (type, properties) => {
    const rows = await graph.read(`MATCH ()-[e:${type}]->() UNWIND keys(e) AS key RETURN DISTINCT key ORDER BY key`, {})

    expect(rows.map(([key]) => key)).toEqual(properties)
  })

  test('the day that lists are ordered by is its own, else that of what voices it, else of its source', async () => {
    const rows = await graph.read(
      `UNWIND ['no-batteries-ever', 'take-them-away', 'own-lane', 'berg-demands', 'berg-denies'] AS key
       MATCH (r:Record {id: 'strait-2031/' + key}) RETURN key, r.date, r.earliest, r.latest, r.sortDate`,
      {},
    )

    expect(rows).toEqual([
      ['no-batteries-ever', '2031-05', '2031-05-01', '2031-05-31', '2031-05-01'],
      ['take-them-away', null, null, null, '2031-05-04'],
      ['own-lane', null, null, null, '2031-05-05'],
      ['berg-demands', '2031-05-04', null, null, '2031-05-04'],
      ['berg-denies', null, null, null, '2031-05-05'],
    ])
  })

  test('what outcomes entail and exclude follows by rule, by the shortest path and of several by the first in order of ids', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'demarche-rules-'))
    const links = (keys: string) => keys.split('').map((outcome) => ({ outcome, text: 'So.', basis: 'INFERRED' }))
    const outcome = (entails: string, excludes = '') => ({ issue: 'it', text: 'So.', entails: links(entails), excludes: links(excludes) })
    const outcomes = { a: outcome('cbh'), b: outcome('d'), c: outcome('d'), d: outcome('', 'e'), e: outcome(''), f: outcome('e'), g: outcome('', 'a'), h: outcome('i'), i: outcome('d') }
    await mkdir(join(folder, 'rules'))
    await writeFile(join(folder, 'rules/a.yaml'), JSON.stringify({ dossier: 'rules', title: 'R', issues: { it: { name: 'It', text: 'It.' } }, outcomes }))
    try {
      await importFolders(graph, [folder], { register: join(FIXTURES, 'register') })
    } finally {
      await rm(folder, { recursive: true })
    }
    const paths = async (type: string) =>
      (
        await graph.read(
          `MATCH (a:Outcome {dossier: 'rules'})-[e:${type}]->(b:Outcome) WHERE a <> b
           RETURN reduce(path = '', id IN e.path | path + split(id, '/')[1]) AS path, a.id = e.path[0] AND b.id = last(e.path) ORDER BY path`,
          {},
        )
      ).map(([path, ends]) => (ends === true ? path : `${String(path)} has other ends`))

    expect(await paths('IMPLIES')).toEqual(['ab', 'abd', 'ac', 'ah', 'ahi', 'bd', 'cd', 'fe', 'hi', 'hid', 'id'])
    expect(await paths('EXCLUSIVE_WITH')).toEqual([
      'abde', 'abdef', 'ag', 'bde', 'bdef', 'cde', 'cdef', 'de', 'def', 'ed', 'edb', 'edba', 'edc', 'edi', 'edih',
      'fed', 'fedb', 'fedba', 'fedc', 'fedi', 'fedih', 'ga', 'hide', 'hidef', 'ide', 'idef',
    ]) // prettier-ignore
    expect(await graph.read("MATCH (o:Outcome {dossier: 'rules'})-[e:IMPLIES]->(o) RETURN count(e)", {})).toEqual([[9]])
    expect(await graph.read('MATCH ()-[e:IMPLIES|EXCLUSIVE_WITH]->() WHERE e.dossier IS NOT NULL RETURN count(e)', {})).toEqual([[0]])
  })
})
