/**
 * What the compiler's statements cost in database hits, beside statements that a person wrote for the same answer: the ten
 * questions of an analyst's day, what is demanded, offered, threatened and rejected, and what collides. On the sample cases and
 * 10,000 made-up positions, so that a scan shows. The answers are compared before the hits.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execute, parse } from 'graphql'
import { loadLibrary } from '../../src/compile/library.ts'
import { loadSdl, makeSchema } from '../../src/compile/schema.ts'
import { toText, variant, type Statement } from '../../src/compile/statement.ts'
import { importFolders } from '../../src/dossier/import.ts'
import type { Graph } from '../../src/graph/open.ts'
import { planSteps } from '../../src/graph/plan.ts'
import type { Param } from '../../src/graph/values.ts'
import { loadQuestions } from '../../src/questions.ts'
import { composeOperation } from '../kit/compose.ts'
import { ownDatabase } from '../kit/database.ts'
import { generatePositions } from '../kit/generate.ts'
import { findings } from '../kit/plans.ts'

const root = join(import.meta.dirname, '../..')
const library = loadLibrary(join(root, 'cypher'))
const schema = makeSchema(loadSdl(join(root, 'schema')), library)
const questions = new Map(loadQuestions(join(root, 'questions')).map((question) => [question.name, question]))

let graph: Graph
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ graph, stop } = await ownDatabase({ busy: true }))
  await importFolders(graph, [join(root, 'dossiers')])
  await generatePositions(graph, 10_000, 1)
  await graph.read('CALL db.resampleOutdatedIndexes()', {})
  await graph.read('CALL db.awaitIndexes(300)', {})
}, 180_000)
afterAll(() => stop())

/** The busiest made-up actor, a rare one, and the one of the sample case. */
const hub = 'generated/actor-0'
const rare = 'generated/actor-39'

test.each([
  ['rejectedDemands', { by: hub }],
  ['rejectedDemands', { by: rare }],
  ['rejectedDemands', { by: 'nato' }],
  ['redLines', { of: hub }],
  ['redLines', { of: rare }],
  ['redLines', { of: 'nato' }],
  ['redLineCollisions', { by: hub }],
  ['redLineCollisions', { by: rare }],
  ['redLineCollisions', { by: 'russia' }],
  ['rejectionsWithoutReason', { by: hub }],
  ['demands', { by: hub }],
  ['demands', { by: 'russia' }],
  ['offers', { by: hub }],
  ['offers', { by: 'nato' }],
  ['threats', { by: hub }],
  ['threats', { by: 'russia' }],
  ['exclusiveDemands', { between: [hub, 'generated/actor-1'] }],
  ['exclusiveDemands', { between: ['ostrel', 'torvany'] }],
  ['selfContradictions', { of: hub }],
  ['selfContradictions', { of: 'torvany' }],
  ['bridges', { between: [hub, 'generated/actor-1'] }],
  ['bridges', { between: ['halvern', 'torvany'] }],
])('%s of %j costs no more than a statement written by hand', async (name, variables: Record<string, string | string[]>) => {
  const document = parse(questions.get(name)?.operation ?? '')
  const floor = readFileSync(join(import.meta.dirname, 'floor', `${name}.cypher`), 'utf8')
  const params = { ...variables, first: 20 }

  const rows = await graph.read(floor, params)
  const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue: { graph } })
  const [page] = Object.values(data ?? {}) as { nodes: unknown[]; totalCount: number }[]
  expect(errors).toBeUndefined()
  expect(JSON.parse(JSON.stringify(page?.nodes))).toEqual(rows.slice(0, 20).map(([node]) => node))
  expect(page?.totalCount).toBe(rows[0]?.[1] ?? 0)

  const [composed] = await composeOperation(schema, document, variables)
  const [{ dbHits: by }, { dbHits: hand }] = await Promise.all([
    graph.profile(composed?.text ?? '', composed?.params ?? {}),
    graph.profile(floor, params),
  ])
  process.stdout.write(`${name} ${JSON.stringify(variables)}: ${by} hits, by hand ${hand}, ratio ${(by / hand).toFixed(3)}\n`)
  expect(by).toBeLessThanOrEqual(hand * 1.05)
})

describe('a page that promises the order of an index needs no sort', () => {
  const promises = library.statements.flatMap((statement) =>
    promisesOf(statement).map(([name, given]) => [statement.path, name, statement, given] as const),
  )

  test.each(promises)('%s with %s', async (_path, _name, statement, given) => {
    const names = new Set(statement.lines.flatMap(({ parameters }) => parameters))
    const values: Record<string, Param> = { first: 20, withReasons: true, contested: true, responseType: 'REJECT', to: 'DEMAND', issue: 'generated/issue-1' }
    const params = Object.fromEntries([...names].map((name) => [name, values[name] ?? hub]))

    const plan = await graph.explain(toText(variant(statement, given)), params)

    expect(planSteps(plan.root).filter(({ operator }) => /Sort|Top/.test(operator)).map(({ operator }) => operator)).toEqual([])
    expect(findings(plan)).toEqual([])
  })
})

/** A line `// In index order: nothing; $by; $by, $to` names the arguments with which the order costs no sort. */
function promisesOf(statement: Statement): [string, Set<string>][] {
  const comments = statement.lines.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'comment'))
  const promise = comments.map(({ text }) => /^\/\/ In index order: (.*)$/.exec(text)?.[1]).find((found) => found !== undefined)
  return (promise?.split('; ') ?? []).map((name) => [
    name,
    new Set(['first', ...[...name.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? '')]),
  ])
}
