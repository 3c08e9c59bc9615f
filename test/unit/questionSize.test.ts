/** How large the statements of the catalogue are: planning time grows with every subquery, and no time-out interrupts it. */
import { join } from 'node:path'
import { parse } from 'graphql'
import { loadLibrary } from '../../src/compile/library.ts'
import { limits } from '../../src/compile/limits.ts'
import { loadSdl, makeSchema } from '../../src/compile/schema.ts'
import { loadQuestions, type CatalogueVariable } from '../../src/questions.ts'
import { composeOperation } from '../kit/compose.ts'
import { subqueriesIn } from '../kit/subqueries.ts'

const root = join(import.meta.dirname, '../..')
const schema = makeSchema(loadSdl(join(root, 'schema')), loadLibrary(join(root, 'cypher')))
const questions = loadQuestions(join(root, 'questions'))

/** A value for every variable, so that no line of a statement is left out. */
function everything(variables: readonly CatalogueVariable[]): Record<string, unknown> {
  const values: Record<string, unknown> = { 'Date': '2022-01-12', 'ReasonKind': 'LEGAL', 'ID': 'x', '[ID!]': ['x', 'y'], 'Int': 20 }
  return Object.fromEntries(variables.map(({ name, type }) => [name, values[type.replace(/!$/, '')]]))
}

test.each(questions.map((question) => [question.name, question] as const))('%s needs at most 40 subqueries', async (_name, { operation, variables }) => {
  const statements = await composeOperation(schema, parse(operation), everything(variables))

  const sizes = statements.map(({ text }) => subqueriesIn(text))
  expect(Math.max(...sizes)).toBeGreaterThan(0)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(40)
})

test('subqueries are counted as the limit counts them', async () => {
  const links = (count: number) => parse(`{ issues(first: 1) { nodes { ${Array.from({ length: count }, (_, index) => `a${index}: subissues { id }`).join(' ')} } } }`)

  const [largest] = await composeOperation(schema, links(limits.subqueries - 1))
  expect(subqueriesIn(largest?.text ?? '')).toBe(limits.subqueries)
  await expect(composeOperation(schema, links(limits.subqueries))).rejects.toThrow('follows more than 40 lists and links')
})
