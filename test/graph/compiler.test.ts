import { join } from 'node:path'
import type { Graph } from '../../src/graph/open.ts'
import { loadQuestions } from '../../src/questions.ts'
import { given } from '../fixtures/operations/arguments.ts'
import { refused } from '../fixtures/operations/errors.ts'
import { selections } from '../fixtures/operations/selections.ts'
import type { Known } from '../fixtures/operations/written.ts'
import { sharedGraph } from '../kit/database.ts'
import { makeComparison, type Comparison, type Operation } from '../kit/equal.ts'

let graph: Graph
let comparison: Comparison
const richest = new Map<string, string>()
beforeAll(async () => {
  graph = await sharedGraph()
  comparison = makeComparison(graph)
  const rows = await graph.read(
    `MATCH (n:Record) WITH n, COUNT { (n)--() } AS links ORDER BY links DESC, n.id
     UNWIND labels(n) AS type RETURN type, head(collect(n.id))`,
    {},
  )
  for (const [type, id] of rows) richest.set(String(type), String(id))
})
afterAll(() => graph.close())

async function expectAlike(operation: Operation): Promise<void> {
  const { compiled, plain } = await comparison.compare(operation)
  expect(compiled).toBe(plain)
}

const name = (type: string) => richest.get(type) ?? `no ${type} on record`
const known: Known = { name, id: (type) => JSON.stringify(name(type)) }
/** What is known of the graph is read only when the tests run; their names need none of it. */
const namesOf = (written: typeof selections) => Object.keys(written({ name: () => '', id: () => '""' }))

describe.each([
  ['what is selected', selections],
  ['what is given', given],
  ['what is refused', refused],
])('%s', (_, written) => {
  test.each(namesOf(written))('%s', async (sentence) => {
    const operation = written(known)[sentence]
    if (operation === undefined) throw new Error(`There is no operation "${sentence}"`)
    await expectAlike(operation)
  })
})

describe('the questions of the catalogue', () => {
  const questions = loadQuestions(join(import.meta.dirname, '../../questions'))
  test.each(questions.map((question) => [question.question, question] as const))('%s', async (_, question) => {
    await expectAlike({ operation: question.operation, variables: question.sampleVariables })
  })
})

describe('every list is walked page by page', () => {
  const lists = ['actors', 'issues', 'positions', 'demands', 'offers', 'redLines', 'threats', 'responses', 'unansweredDemands']
  test.each([...lists, 'redLineCollisions', 'claims', 'remarks', 'meetings', 'instrumentsInvoked'])('%s', async (list) => {
    const operation = `query ($after: String) { page: ${list}(first: 7, after: $after) {
      edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
    const cursors = new Set<string>()
    let after: string | null = null
    let total = 0
    do {
      const { compiled, plain }: { compiled: string; plain: string } = await comparison.compare({ operation, variables: { after } })
      expect(compiled).toBe(plain)
      const { page } = (JSON.parse(compiled) as { data: { page: Page } }).data
      total = page.totalCount
      for (const { cursor } of page.edges) cursors.add(cursor)
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null && cursors.size < 70)

    if (after === null) expect(cursors.size).toBe(total)
  })
})

interface Page {
  readonly edges: readonly { readonly cursor: string }[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

test('a record of every type is found by its id, with all that its type says', async () => {
  const { schema } = comparison
  for (const type of schema.getPossibleTypes(schema.getType('Node') as never)) {
    const leaves = Object.values(type.getFields()).filter(({ type: of }) => !/Connection|\[[A-Z]\w+!\]!/.test(String(of)) || String(of) === '[String!]!')
    const plainLeaves = leaves.map(({ name: field }) => field).filter((field) => !('getFields' in (schema.getType(String(type.getFields()[field]?.type).replace(/[[\]!]/g, '')) ?? {})))
    await expectAlike({
      operation: `query ($id: ID!) { node(id: $id) { __typename id ... on ${type.name} { ${plainLeaves.join(' ')} } } }`,
      variables: { id: name(type.name) },
    })
  }
})
