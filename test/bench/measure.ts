/** What one question costs with some variables: its size, its planning, and how long its answers take over HTTP. */
import { join } from 'node:path'
import { parse } from 'graphql'
import { loadLibrary } from '../../src/compile/library.ts'
import { loadSdl, makeSchema } from '../../src/compile/schema.ts'
import type { Graph } from '../../src/graph/open.ts'
import { composeOperation } from '../kit/compose.ts'
import type { TestServer } from '../kit/http.ts'
import { subqueriesIn } from '../kit/subqueries.ts'

const root = join(import.meta.dirname, '../..')
export const schema = makeSchema(loadSdl(join(root, 'schema')), loadLibrary(join(root, 'cypher')))

export interface Cost {
  /** Of the statement that has the most. */
  readonly subqueries: number
  /** Milliseconds for all statements of the question, when the database has no plan of them. */
  readonly planning: number
  /** Items in the answer's first list. */
  readonly items: number
  readonly runs: number
  readonly p50: number
  readonly p95: number
}

const PLANNED = 3
const RUNS = 50
/** An answer that takes so long is not waited for fifty times. */
const SLOW_MS = 1_000
const SLOW_RUNS = 5

/** @param ask answers over HTTP */
export async function measure(graph: Graph, ask: TestServer['ask'], operation: string, variables: Readonly<Record<string, unknown>>): Promise<Cost> {
  const statements = await composeOperation(schema, parse(operation), variables)
  const planning: number[] = []
  for (let run = 0; run < PLANNED; run++) {
    // Without this the database would find the plan again by the statement's syntax, whatever comment stands before it.
    await graph.read('CALL db.clearQueryCaches()', {})
    planning.push(await timed(async () => { for (const { text, params } of statements) await graph.explain(text, params) }))
  }
  const first = await answer(ask, operation, variables)
  const again = await answer(ask, operation, variables)
  const times: number[] = []
  const runs = again.ms > SLOW_MS ? SLOW_RUNS : RUNS
  // What the first answers needed to be planned is not theirs.
  for (let run = 0; run < runs; run++) times.push((await answer(ask, operation, variables)).ms)
  return {
    subqueries: Math.max(...statements.map(({ text }) => subqueriesIn(text))),
    planning: quantile(planning, 0.5),
    items: itemsIn(first.data),
    runs,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  }
}

async function answer(ask: TestServer['ask'], operation: string, variables: Readonly<Record<string, unknown>>) {
  const begun = performance.now()
  const { body } = await ask(operation, variables)
  if (body.errors !== undefined) throw new Error(body.errors.map(({ message }) => message).join('; '))
  return { ms: performance.now() - begun, data: body.data }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? NaN
}

/** Of the first list that has any, outermost first; 1 for a thing that is there and no list. */
function itemsIn(data: unknown): number {
  if (data === null || data === undefined) return 0
  if (Array.isArray(data)) return data.length
  if (typeof data !== 'object') return 0
  const parts = Object.values(data).filter((part) => typeof part === 'object' && part !== null)
  const counts = parts.map(itemsIn)
  return counts.find((count) => count > 0) ?? (parts.length === 0 && Object.keys(data).length > 0 ? 1 : 0)
}
