import type { Graph } from '../../src/graph/open.ts'
import { ownDatabase } from '../kit/database.ts'
import { makeComparison, type Comparison } from '../kit/equal.ts'
import { openFuzz } from '../kit/fuzz.ts'
import { generatePositions } from '../kit/generate.ts'

let graph: Graph
let stop: () => Promise<void>
let comparison: Comparison

/** What an import never leaves behind: some of everything that must be there is not. */
const damage = [
  `MATCH (d:Demand) WITH d ORDER BY d.sortDate DESC, d.id DESC SKIP 2 LIMIT 1 REMOVE d.text`,
  `MATCH (o:Offer) WITH o ORDER BY o.sortDate DESC, o.id DESC SKIP 1 LIMIT 1 MATCH (o)<-[holds:HOLDS]-() DELETE holds`,
  `MATCH (o:Offer) WITH o ORDER BY o.sortDate DESC, o.id DESC SKIP 3 LIMIT 1 SET o.polarity = 'WANTS'`,
  `MATCH (r:Response) WITH r ORDER BY r.sortDate DESC, r.id DESC SKIP 1 LIMIT 1 MATCH (r)-[to:TO]->() DELETE to`,
  `MATCH (a:Actor {id: 'generated/actor-1'}) REMOVE a.name`,
  `MATCH (a:Actor {id: 'generated/actor-2'}) REMOVE a.aliases`,
  `MATCH (p:Passage) WITH p ORDER BY p.id LIMIT 30 REMOVE p.exact`,
  `MATCH (p:Passage) WITH p ORDER BY p.id DESC LIMIT 10 MATCH (p)-[in:IN]->() DELETE in`,
  `MATCH (s:Source) WITH s ORDER BY s.id LIMIT 1 SET s.date = '2022-13'`,
  `MATCH (i:Issue {id: 'generated/issue-3'}) REMOVE i.text SET i.name = ['a', 'list']`,
  `MATCH (o:Offer) WITH o ORDER BY o.id LIMIT 1 MATCH (d:Demand) WITH o, d ORDER BY d.id LIMIT 6 CREATE (d)-[:PART_OF]->(o) REMOVE o.aim`,
  `MATCH (d:Demand) WHERE NOT EXISTS { (d)<-[:TO]-() } WITH d ORDER BY d.id LIMIT 1 REMOVE d.aim`,
  `MATCH (o:Outcome) WITH o ORDER BY o.id LIMIT 10 MATCH (o)-[settles:SETTLES]->() DELETE settles`,
]

beforeAll(async () => {
  ;({ graph, stop } = await ownDatabase())
  await generatePositions(graph, 120, 7)
  await graph.write(async (run) => {
    for (const statement of damage) await run(statement, {})
  })
  comparison = makeComparison(graph)
})
afterAll(() => stop())

test.each([
  ['a missing text makes the whole page null', `{ demands(first: 5) { nodes { id text } } }`],
  ['a missing holder makes the whole page null', `{ offers(first: 5) { nodes { id by { name } } edges { cursor } } }`],
  ['a value that the enum does not have is an error', `{ offers(first: 10) { edges { node { polarity } } } }`],
  ['a missing answered position makes the whole page null', `{ responses(first: 5) { totalCount nodes { to { __typename id } } } }`],
  ['a null stops at the nearest field that may be null', `{ node(id: "generated/actor-1") { id ... on Actor { name aliases } } }`],
  ['a list that must be there is missing', `{ node(id: "generated/actor-2") { id ... on Actor { aliases name } } }`],
  ['a value of another type than the field is an error', `{ a: node(id: "generated/issue-3") { ... on Issue { name } } b: node(id: "generated/issue-3") { ... on Issue { id text } } }`],
  ['of several missing things one is told below each field that may be null', `{ a: node(id: "generated/issue-3") { ... on Issue { outcomes { issue { id } positions { nodes { by { name } } } } } } b: node(id: "generated/actor-1") { ... on Actor { positions { nodes { by { name } text } } } } }`],
  ['a null deep in a nested page passes through page, node and list', `{ node(id: "generated/actor-0") { id ... on Actor { positions(first: 100) { nodes { outcome { issue { id } } } } } } }`],
  ['a day that is not on the calendar is an error of its place', `{ node(id: "generated/source-0") { ... on Source { title date } } }`],
  ['errors of several parts of a list of nodes are told where each part may be null', `{ demands(first: 100) { nodes { id partOf { id aim } } } }`],
  ['a missing source of words is missing only where it is asked', `{ demands(first: 10) { nodes { evidence { exact source { id } } } } }`],
  ['a damaged column of a row makes the page null', `{ unansweredDemands(first: 100) { nodes { demand { aim } answer } totalCount } }`],
])('%s', async (_, operation) => {
  const { compiled, plain, result } = await comparison.compare({ operation })
  expect(compiled).toBe(plain)
  expect(result.errors).toBeDefined()
})

test('a missing text beyond the page harms nobody', async () => {
  const { compiled, plain, result } = await comparison.compare({ operation: `{ demands(first: 2) { nodes { id text } } }` })
  expect(compiled).toBe(plain)
  expect(result.errors).toBeUndefined()
})

test('random operations meet what is broken as plain resolvers do', async () => {
  const { tryOut } = await openFuzz(graph, { roots: 1, depth: 4, links: 4 })
  for (let seed = 0; seed < 20; seed++) expect(await tryOut(seed)).toBeUndefined()
})
