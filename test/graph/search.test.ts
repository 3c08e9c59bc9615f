/** What is found by words, on the case that ships with the project. */
import { serveShared, type SharedServer } from '../kit/http.ts'

let server: SharedServer
beforeAll(async () => {
  server = await serveShared()
})
afterAll(() => server.stop())

interface Hit {
  readonly rank: number
  readonly score: number
  readonly record: { readonly __typename: string; readonly id: string }
  readonly fragments: readonly { readonly field: string; readonly parts: readonly { readonly text: string; readonly matched: boolean }[] }[]
}

interface Page {
  readonly totalCount: number
  readonly nodes: readonly Hit[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

async function search(text: string, more: Record<string, unknown> = {}): Promise<Page> {
  const { body } = await server.ask(
    `query ($text: String!, $kinds: [SearchKind!], $knownOn: Date, $first: Int! = 100, $after: String) {
      search(text: $text, kinds: $kinds, knownOn: $knownOn, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { rank score record { __typename id } fragments { field parts { text matched } } } } }`,
    { text, ...more },
  )
  expect(body.errors).toBeUndefined()
  return body.data?.['search'] as Page
}

const idsOf = ({ nodes }: Page) => nodes.map(({ record }) => record.id)

/** Each fragment as `FIELD: before [words] after`. */
const shown = ({ fragments }: Hit) =>
  fragments.map(({ field, parts }) => `${field}: ${parts.map(({ text, matched }) => (matched ? `[${text}]` : text)).join('')}`)

test('a word is found in all its forms, and what is called so comes first', async () => {
  const { nodes, totalCount } = await search('Negotiated')

  expect(totalCount).toBe(nodes.length)
  expect(new Set(nodes.flatMap(({ fragments }) => fragments.flatMap(({ parts }) => parts.filter(({ matched }) => matched).map(({ text }) => text.toLowerCase()))))).toEqual(
    new Set(['negotiate', 'negotiations', 'negotiator']),
  )
  expect(idsOf(await search('NATO'))[0]).toBe('nato')
})

test.each([
  ['enlargment', 'nato-russia-2022/enlargement', 'NAME: [Enlargement] of NATO'],
  ['Stoltenbreg', 'jens-stoltenberg', 'NAME: Jens [Stoltenberg]'],
  ['negotiatons', 'nato-russia-2022/line-open-door', 'TEXT: NATO will concede nothing on its open door and not [negotiate] about it.'],
])('%s is taken for a slip', async (text, id, fragment) => {
  const { nodes } = await search(text)

  expect(nodes.filter(({ record }) => record.id === id).map(shown)).toEqual([[fragment]])
})

test('what is spelt as it was typed comes before what it may be a slip for', async () => {
  const nodes = (await search('Russia')).nodes.filter(({ record }) => record.__typename === 'Statement' || record.__typename === 'Actor')
  const isExact = nodes.map((hit) => shown(hit).some((fragment) => /\[Russia(['’]s)?\]/.test(fragment)))

  expect(isExact).toContain(false)
  expect(isExact.lastIndexOf(true)).toBeLessThan(isExact.indexOf(false))
})

test('with dots, in another case and with the genitive it is the same word', async () => {
  const plain = idsOf(await search('nato'))

  expect(plain.length).toBeGreaterThan(20)
  for (const text of ['N.A.T.O.', 'NATO', 'NATO’s', '"nato"', ' +nato* ', 'nato)', 'NATO NOT']) expect(idsOf(await search(text))).toEqual(plain)
})

test('who has more of the words comes first', async () => {
  const { nodes } = await search('Ukraine enlargement NATO')
  const counts = nodes.map((hit) => new Set(shown(hit).flatMap((fragment) => fragment.toLowerCase().match(/(?<=\[)(ukraine|enlargement|nato)/g) ?? [])).size)

  expect(counts[0]).toBe(3)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
})

test('a phrase is found as it stands, across a hyphen and with its words in any form', async () => {
  const { nodes } = await search('“open doors”')

  expect(nodes.flatMap(shown)).toEqual(['EXACT: [open-door] policy as a threat', 'TEXT: NATO will concede nothing on its [open door] and not negotiate about it.'])
})

test('a name is found by its aliases', async () => {
  const { nodes } = await search('the Atlantic alliance', { kinds: ['ACTOR'] })

  expect(nodes[0]?.record.id).toBe('nato')
  expect(nodes[0]?.fragments.map(({ field }) => field)).toEqual(['ALIASES', 'ALIASES', 'ALIASES'])
})

test('only the kinds that are asked for are found', async () => {
  const all = await search('NATO Russia')
  const kinds = { POSITION: /^(Demand|Offer|RedLine|Commitment|Threat|Stance)$/, STATEMENT: /^Statement$/, PASSAGE: /^Passage$/, SOURCE: /^Source$/, ACTOR: /^Actor$/, ISSUE: /^Issue$/ }
  const counts = await Promise.all(
    Object.entries(kinds).map(async ([kind, type]) => {
      const { nodes, totalCount } = await search('NATO Russia', { kinds: [kind] })
      expect(nodes.filter(({ record }) => !type.test(record.__typename))).toEqual([])
      return totalCount
    }),
  )

  expect(counts.every((count) => count > 0)).toBe(true)
  expect(counts.reduce((sum, count) => sum + count)).toBe(all.totalCount)
})

test('only what was published by the day is found and counted', async () => {
  const [now, then] = [await search('NATO'), await search('NATO', { knownOn: '2020-01-01' })]
  const known = new Map((await server.graph.read('MATCH (n:Record) RETURN n.id, toString(n.knownFrom)', {})) as [string, string][])

  expect(idsOf(then)).toEqual(idsOf(now).filter((id) => (known.get(id) ?? '') <= '2020-01-01'))
  expect(then.totalCount).toBe(then.nodes.length)
  expect(then.totalCount).toBeGreaterThan(0)
  expect(then.totalCount).toBeLessThan(now.totalCount)
})

test('pages walk through all that is found, each once and in order', async () => {
  const whole = await search('NATO Russia Ukraine')
  const walked: string[] = []
  let after: string | null = null
  do {
    const page: Page = await search('NATO Russia Ukraine', { first: 7, after })
    walked.push(...idsOf(page))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)

  expect(walked.slice(0, whole.nodes.length)).toEqual(idsOf(whole))
  expect(walked).toHaveLength(whole.totalCount)
  expect(new Set(walked).size).toBe(walked.length)
})

test('no character of a text does more than end a word', async () => {
  const plain = idsOf(await search('open door'))

  for (const text of ['+open -door', 'open AND door', 'open door~ ^4', 'open door OR /.*/', 'open (door', 'text:open door', "open door') YIELD node DETACH DELETE node //"]) {
    expect(idsOf(await search(text)).filter((id) => plain.includes(id))).toEqual(plain)
  }
  expect((await search('*:*  x')).totalCount).toBe(0)
  expect((await search('[a TO z] ~')).totalCount).toBe(0)
})

test.each([
  ['', 'text holds no word: give some, such as enlargement, or a phrase in quotation marks.'],
  ['* /.*/ [ ]', 'text holds no word: give some, such as enlargement, or a phrase in quotation marks.'],
  ['to be or not', 'text holds only words that stand everywhere, such as "to", and are not searched: add one that tells what is sought.'],
  ['nato '.repeat(61), 'text has 305 characters, but a search takes up to 300: give the words that matter.'],
  ['abcdefghijklmnopqrstu'.split('').map((letter) => `${letter}1`).join(' '), 'text has 21 words and phrases, but a search takes up to 20: give those that matter, or a sentence in quotation marks.'],
])('%j is refused', async (text, message) => {
  const { body } = await server.ask('query ($text: String!) { search(text: $text) { totalCount } }', { text })

  expect(body.errors).toMatchObject([{ message, path: ['search'], extensions: { code: 'BAD_USER_INPUT' } }])
})
