/** The playground's addresses: what they open, and that what is shown is what its address opens again. */
import { join } from 'node:path'
import { loadQuestions } from '../../src/questions.ts'
import { openingOf, read, write, type Opening } from '../../web/src/link.ts'

const catalogue = loadQuestions(join(import.meta.dirname, '../../questions'))
const [entry] = catalogue.filter(({ name }) => name === 'rejectedDemands')
if (entry === undefined) throw new Error('There is no question rejectedDemands.')

function opened(search: string): Opening {
  const opening = read(search, catalogue)
  if (opening === undefined || 'unknown' in opening) throw new Error(`${search} opens nothing.`)
  return opening
}

test.each(catalogue.map((one) => [one.name, one] as const))('the question %s is opened by its name alone and runs', (name, question) => {
  const opening = opened(`?question=${name}`)

  expect(opening).toEqual(openingOf(question))
  expect(opening.run).toBe(true)
  expect(write({ query: opening.operation, variables: opening.variables, operationName: undefined }, catalogue)).toBe(`?question=${name}`)
})

test('a question with other variables keeps them', () => {
  const search = write({ query: entry.operation, variables: '{ "by": "usa" }', operationName: undefined }, catalogue)

  expect(search).toMatch(/^\?question=rejectedDemands&variables=/)
  expect(JSON.parse(opened(search).variables)).toEqual({ by: 'usa' })
})

test.each([
  ['an edited question', { query: `${entry.operation}\n# Mine: ä & b + c`, variables: '{"by":"usa"}', operationName: undefined }],
  ['variables that are no JSON yet', { query: '{ node(id: "nato") { id } }', variables: '{"by": ', operationName: undefined }],
  ['the second of two operations', { query: 'query A { a: __typename }\nquery B { b: __typename }', variables: '', operationName: 'B' }],
])('%s is opened with operation and variables, and is read before it is run', (_name, editors) => {
  const opening = opened(write(editors, catalogue))

  expect(opening.operation).toBe(editors.query)
  expect(opening.variables.replace(/\s/g, '')).toBe(editors.variables.replace(/\s/g, ''))
  expect(opening.name).toBe(editors.operationName ?? /query (\w+)/.exec(editors.query)?.[1])
  expect(opening.run).toBe(false)
})

test('a question that there is not is named, and an address without one opens nothing', () => {
  expect(read('?question=everything', catalogue)).toEqual({ unknown: 'everything' })
  expect(read('', catalogue)).toBeUndefined()
  expect(write({ query: ' \n', variables: '', operationName: undefined }, catalogue)).toBe('')
})
