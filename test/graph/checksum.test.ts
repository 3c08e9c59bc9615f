/** The checksum of a graph: equal for equal graphs, another for any that differs in one thing. */
import { checksumOf } from '../../src/graph/checksum.ts'
import type { Graph } from '../../src/graph/open.ts'
import { ownDatabase } from '../kit/database.ts'

const FIRST = `
  CREATE (a:Record:Actor {id: 'a', name: 'Änne', aliases: ['x', 'y'], rank: 1, since: date('2022-01-12')}),
    (b:Record:Actor {id: 'b', name: ''}), (s {note: 'no record'}),
    (a)-[:KNOWS {since: 1}]->(b), (b)-[:KNOWS]->(s)`
/** The same in another order, and so with other internal ids. */
const SAME = `
  CREATE (s {note: 'no record'}), (b:Actor:Record {name: '', id: 'b'}), (b)-[:KNOWS]->(s),
    (a:Record:Actor {since: date('2022-01-12'), rank: 1, aliases: ['x', 'y'], name: 'Änne', id: 'a'}), (a)-[:KNOWS {since: 1}]->(b)`

let graph: Graph
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ graph, stop } = await ownDatabase())
})
afterAll(() => stop())
beforeEach(async () => {
  await graph.write((run) => run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n', {}))
  await graph.write((run) => run(FIRST, {}))
})

test('it knows neither the order in which things were made nor their internal ids', async () => {
  const first = await checksumOf(graph)
  await graph.write((run) => run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n', {}))
  await graph.write((run) => run('CREATE (:Gap)', {}))
  await graph.write((run) => run(SAME, {}))
  await graph.write((run) => run('MATCH (g:Gap) DELETE g', {}))

  expect(await checksumOf(graph)).toEqual(first)
  expect(first).toMatchObject({ relationships: 2, checksum: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
})

test.each([
  ['a property is changed', "MATCH (a {id: 'a'}) SET a.name = 'Anne'"],
  ['a letter is written in another way', "MATCH (a {id: 'a'}) SET a.name = 'A\u0308nne'"],
  ['a property is added', "MATCH (a {id: 'a'}) SET a.text = ''"],
  ['a property is taken away', "MATCH (b {id: 'b'}) REMOVE b.name"],
  ['a number is of another type', "MATCH (a {id: 'a'}) SET a.rank = 1.0"],
  ['a date is a text', "MATCH (a {id: 'a'}) SET a.since = '2022-01-12'"],
  ['a list is in another order', "MATCH (a {id: 'a'}) SET a.aliases = ['y', 'x']"],
  ['a label is added', "MATCH (a {id: 'a'}) SET a:State"],
  ['a label is taken away', "MATCH (a {id: 'a'}) REMOVE a:Actor"],
  ['a node is added', 'CREATE (:Record)'],
  ['a node without a name is there twice', "CREATE ({note: 'no record'})"],
  ['a relationship is taken away', 'MATCH ({id: "a"})-[k:KNOWS]->() DELETE k'],
  ['a relationship is there twice', 'MATCH (a {id: "b"})-[:KNOWS]->(b) CREATE (a)-[:KNOWS]->(b)'],
  ['a relationship leads the other way', 'MATCH (a {id: "a"})-[k]->(b) DELETE k CREATE (b)-[:KNOWS {since: 1}]->(a)'],
  ['a relationship is of another type', 'MATCH (a {id: "a"})-[k]->(b) DELETE k CREATE (a)-[:MEETS {since: 1}]->(b)'],
  ['a relationship ends elsewhere', 'MATCH (a {id: "a"})-[k]->() MATCH (s {note: "no record"}) DELETE k CREATE (a)-[:KNOWS {since: 1}]->(s)'],
  ['a property of a relationship is changed', 'MATCH ({id: "a"})-[k]->() SET k.since = 2'],
])('it is another where %s', async (_what, change) => {
  const { checksum } = await checksumOf(graph)

  await graph.write((run) => run(change, {}))

  expect((await checksumOf(graph)).checksum).not.toBe(checksum)
})

test('two relationships that are each there twice are not taken for none', async () => {
  const { checksum } = await checksumOf(graph)

  await graph.write((run) => run('MATCH (a {id: "a"}), (b {id: "b"}) CREATE (a)-[:SEES]->(b), (a)-[:SEES]->(b)', {}))

  expect((await checksumOf(graph)).checksum).not.toBe(checksum)
})

test('an index more is another schema, of the same contents', async () => {
  const before = await checksumOf(graph)

  await graph.write((run) => run('CREATE INDEX surplus FOR (a:Actor) ON (a.name)', {}))

  const after = await checksumOf(graph)
  expect(after.schema).not.toBe(before.schema)
  expect(after.checksum).toBe(before.checksum)
})
