import type { Graph } from '../../src/graph/open.ts'
import { sharedGraph } from '../kit/database.ts'
import { openFuzz, type Fuzz } from '../kit/fuzz.ts'

const OPERATIONS = 200
const TOGETHER = 20

let graph: Graph
let fuzz: Fuzz
beforeAll(async () => {
  graph = await sharedGraph()
  fuzz = await openFuzz(graph, { roots: 1, depth: 5, links: 3 })
})
afterAll(() => graph.close())

const seeds = Array.from({ length: OPERATIONS / TOGETHER }, (_, part) => part * TOGETHER)

test.each(seeds)('random operations from seed %d on are answered as plain resolvers answer them', async (from) => {
  for (let seed = from; seed < from + TOGETHER; seed++) expect(await fuzz.tryOut(seed)).toBeUndefined()
})
