/**
 * Imports into a real database: what is there afterwards is what the dossier says, no more and no less.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkDossiers } from '../../src/dossier/check.ts'
import { importFolders } from '../../src/dossier/import.ts'
import { readDossiers } from '../../src/dossier/read.ts'
import { importDossier, type Changes } from '../../src/dossier/write.ts'
import { ConflictError, InputError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/open.ts'
import { ownDatabase } from '../kit/database.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/dossiers')

let graph: Graph
let stop: () => Promise<void>
let folder: string
beforeAll(async () => {
  ;({ graph, stop } = await ownDatabase())
})
afterAll(() => stop())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-import-'))
  await cp(FIXTURES, folder, { recursive: true })
  await graph.write((run) => run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n', {}))
})
afterEach(() => rm(folder, { recursive: true }))

/** Everything in the database, in a fixed order. */
async function dump(): Promise<unknown> {
  return {
    nodes: await graph.read('MATCH (n) WHERE NOT n:Migration RETURN n.id, labels(n), properties(n) ORDER BY n.id', {}),
    edges: await graph.read(
      `MATCH (a)-[e]->(b)
       RETURN a.id, type(e) AS type, b.id, properties(e) AS properties
       ORDER BY a.id, type, b.id, properties.dossier, properties.from, properties.office, properties.statement`,
      {},
    ),
  }
}

async function correct(file: string, ...changes: (readonly [RegExp | string, string])[]): Promise<void> {
  const path = join(folder, file)
  let text = await readFile(path, 'utf8')
  for (const [from, to] of changes) {
    const corrected = text.replace(from, to)
    expect(corrected).not.toBe(text)
    text = corrected
  }
  await writeFile(path, text)
}

async function ids(statement: string): Promise<unknown[]> {
  return (await graph.read(statement, {})).map(([id]) => id)
}

test('importing again changes nothing', async () => {
  await importFolders(graph, [folder])
  const first = await dump()

  await importFolders(graph, [folder])

  expect(await dump()).toEqual(first)
})

test('a corrected dossier retires what it no longer says, and what is left is as if it had never said it', async () => {
  await importFolders(graph, [folder])
  await correct('strait-2031/positions.yaml', [/ {2}own-lane:\n( {4}.*\n)+/, ''], [/ {2}right-to-pass:\n( {4}.*\n)+/, ''], ['to: [strait-league, southmark]', 'to: [southmark]'])
  await correct('strait-2031/dossier.yaml', [/ {4}entails: .*\n/, ''])

  await importFolders(graph, [folder])
  const corrected = await dump()

  expect(await ids("MATCH (r:Record) WHERE r.id ENDS WITH 'own-lane' OR r.id ENDS WITH 'right-to-pass' RETURN r.id")).toEqual([])
  expect(await ids("MATCH (:Demand {id: 'strait-2031/take-them-away'})-[:ADDRESSED_TO]->(a) RETURN a.id")).toEqual(['southmark'])
  expect(await ids("MATCH ({id: 'strait-2031/no-batteries'})-[:IMPLIES]->(o) RETURN o.id")).toEqual(['strait-2031/no-batteries'])
  await graph.write((run) => run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n', {}))
  await importFolders(graph, [folder])
  expect(await dump()).toEqual(corrected)
})

test('a record of another type takes the place of the one before it', async () => {
  await importFolders(graph, [folder])
  await correct('strait-2031/positions.yaml', ['kind: DEMAND', 'kind: OFFER'], [/ {2}reckless:\n/, '  scolding:\n'], [/claims:\n/, 'claims:\n  reckless: { claimKind: OTHER, text: It is reckless., evidence: [{ quote: expects a long summer, fidelity: PARAPHRASE }] }\n'])

  await importFolders(graph, [folder])

  expect(
    await graph.read("MATCH (r:Record) WHERE r.id IN ['strait-2031/take-them-away', 'strait-2031/reckless'] RETURN r.id, labels(r) ORDER BY r.id", {}),
  ).toEqual([
    ['strait-2031/reckless', ['Record', 'Claim']],
    ['strait-2031/take-them-away', ['Record', 'Position', 'Offer']],
  ])
  expect(await ids("MATCH (r:Response {to: 'strait-2031/take-them-away'}) RETURN r.toKind")).toEqual(['OFFER'])
})

test('a dossier never takes away what the register or another dossier owns', async () => {
  await importFolders(graph, [folder])
  const before = await ids("MATCH (r:Record {dossier: 'register'}) RETURN r.id ORDER BY r.id")
  await correct('strait-2031/dossier.yaml', [/processes:\n[^]*/, 'issues: {}\n'])
  await rm(join(folder, 'strait-2031/positions.yaml'))

  await importFolders(graph, [folder])

  expect(await ids("MATCH (r:Record {dossier: 'register'}) RETURN r.id ORDER BY r.id")).toEqual(before)
  expect(await ids("MATCH (a)-[e:MEMBER_OF|SERVES]->(b) RETURN DISTINCT e.dossier")).toEqual(['register'])
  expect(await ids("MATCH (r:Record {dossier: 'strait-2031'}) RETURN r.id ORDER BY r.id")).toEqual([
    'strait-2031/gazette',
    'strait-2031/port-agency',
  ])
})

test('a register that takes away what a dossier refers to is refused, and nothing changes', async () => {
  await importFolders(graph, [folder])
  const before = await dump()
  await correct('register/register.yaml', [/ {2}fishers: .*\n/, ''], ['title: Register', 'title: Another register'])
  const read = await readDossiers([join(folder, 'register')])
  const [register] = checkDossiers(read).dossiers

  await expect(importDossier(graph, register ?? fail())).rejects.toThrow(
    new ConflictError('The dossier register no longer says what others refer to: fishers (strait-2031). Correct them first.'),
  )
  expect(await dump()).toEqual(before)
})

test('what fails last leaves the graph as it was', async () => {
  await importFolders(graph, [folder])
  // The last statement derives this path; an edge that already has it makes the database refuse.
  await graph.write((run) => run('CREATE CONSTRAINT only_path FOR ()-[e:EXCLUSIVE_WITH]-() REQUIRE e.path IS UNIQUE', {}))
  const path = ['strait-2031/patrol-talks', 'strait-2031/free-choice']
  await graph.write((run) => run("CREATE (:Stray {id: 'a'})-[:EXCLUSIVE_WITH {path: $path}]->(:Stray {id: 'b'})", { path }))
  try {
    const before = await dump()
    await correct('strait-2031/dossier.yaml', [
      'patrol-talks: { issue: strait, text: The parties talk about patrols. }',
      'patrol-talks: { issue: strait, text: Changed., excludes: [{ outcome: free-choice, text: So., basis: INFERRED }] }',
    ])

    await expect(importFolders(graph, [folder])).rejects.toThrow(ConflictError)

    expect(await dump()).toEqual(before)
  } finally {
    await graph.write((run) => run('DROP CONSTRAINT only_path', {}))
  }
})

test('two imports at once give the graph of one', async () => {
  await importFolders(graph, [folder])
  const once = await dump()
  await graph.write((run) => run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n', {}))

  await Promise.all([importFolders(graph, [folder]), importFolders(graph, [folder])])

  expect(await dump()).toEqual(once)
})

test('a dossier with problems is not imported, nor is any other', async () => {
  await correct('strait-2031/positions.yaml', ['by: fishers', 'by: fisher'])

  await expect(importFolders(graph, [folder])).rejects.toThrow(/Nothing was imported: there is a problem\.[^]*did you mean fishers\?/)

  expect(await ids('MATCH (r:Record) RETURN r.id')).toEqual([])
})

test('a dossier whose register is not in the graph is refused', async () => {
  const { dossiers } = checkDossiers(await readDossiers([folder]))

  const refused = importDossier(graph, dossiers[1] ?? fail())

  await expect(refused).rejects.toThrow(InputError)
  await expect(refused).rejects.toThrow(/refers to what is not in the graph: ada-berg, calm-waters, fishers, .*\. Import the register first\./)
  expect(await ids('MATCH (r:Record) RETURN r.id')).toEqual([])
})

test.each([
  ['the name of the dossier', 'strait-2031', /^There is a record strait-2031\. Give the dossier another name\.$/],
  ['the id of one of its records', 'strait-2031/batteries', /strait-2031\/batteries/],
])('a dossier is refused where another one owns %s', async (_, id, message) => {
  await graph.write((run) => run("CREATE (:Record:Actor {id: $id, dossier: 'other'})", { id }))

  const refused = importFolders(graph, [folder])

  await expect(refused).rejects.toThrow(ConflictError)
  await expect(refused).rejects.toThrow(message)
  expect(await ids("MATCH (r:Record) WHERE r.dossier <> 'register' RETURN r.id")).toEqual([id])
})

test('an import tells how many records it made, changed and took away', async () => {
  const importAgain = async () => {
    const told: Changes[] = []
    for (const dossier of checkDossiers(await readDossiers([folder])).dossiers) told.push(await importDossier(graph, dossier))
    return told[1]
  }
  const records = checkDossiers(await readDossiers([folder])).dossiers[1]?.rows.nodes.size

  expect(await importAgain()).toEqual({ created: records, changed: 0, removed: 0, unchanged: false })
  expect(await importAgain()).toEqual({ created: 0, changed: 0, removed: 0, unchanged: true })
  await correct('strait-2031/positions.yaml', ['NON_NEGOTIABLE', 'FIRM'], [/ {2}reckless:\n/, '  scolding:\n'])
  expect(await importAgain()).toMatchObject({ changed: 1, unchanged: false })
  await graph.write((run) => run("MATCH (r:Record {id: 'strait-2031/take-them-away'}) SET r.text = 'Somebody changed it.'", {}))
  expect(await importAgain()).toEqual({ created: 0, changed: 1, removed: 0, unchanged: false })
})

test('an unchanged dossier can be left alone, with what was done to the graph since; one that changed is written', async () => {
  await importFolders(graph, [folder])
  await graph.write((run) => run('MATCH (p:Passage) SET p.checked = false', {}))

  await importFolders(graph, [folder], { skipUnchanged: true })
  const left = await ids('MATCH (p:Passage {checked: true}) RETURN p.id')
  await correct('strait-2031/positions.yaml', ['NON_NEGOTIABLE', 'FIRM'])
  await importFolders(graph, [folder], { skipUnchanged: true })
  const written = await ids('MATCH (p:Passage {checked: true}) RETURN p.id')

  expect(left).toEqual([])
  expect(written).not.toEqual([])
})

function fail(): never {
  throw new Error('The fixture was not read.')
}
