/**
 * The pages as a person uses them: in Chromium, against the real server and a real Neo4j that holds the sample cases.
 */
import { join } from 'node:path'
import { jest } from '@jest/globals'
import axe, { type AxeResults } from 'axe-core'
import { chromium, type Browser, type BrowserContext, type Page, type Response } from 'playwright-core'
import { ensureSiteBuilt } from '../../src/docs/build.ts'
import { noProgress } from '../../src/progress.ts'
import { loadQuestions } from '../../src/questions.ts'
import { importFolders } from '../../src/dossier/import.ts'
import { ensureWebBuilt } from '../../src/webBuild.ts'
import { sharedGraph } from '../kit/database.ts'
import { startServer, type Answer, type TestServer } from '../kit/http.ts'
import { CHROMIUM } from './chromium.ts'

const questions = loadQuestions(join(import.meta.dirname, '../../questions'))
const names = questions.map(({ name }) => name)
jest.setTimeout(180_000)

const closing: (() => Promise<unknown>)[] = []
let server: TestServer
let browser: Browser
beforeAll(async () => {
  await ensureWebBuilt(noProgress, new AbortController().signal)
  await ensureSiteBuilt(noProgress)
  const graph = await sharedGraph()
  closing.unshift(() => graph.close())
  await importFolders(graph, [join(import.meta.dirname, '../../dossiers')])
  server = await startServer(graph)
  closing.unshift(() => server.stop())
  browser = await chromium.launch({ executablePath: CHROMIUM })
  closing.unshift(() => browser.close())
})
afterAll(async () => {
  for (const close of closing) await close()
})

let context: BrowserContext
let page: Page
/** What no page may do: ask another host, complain on the console, throw. */
let offences: string[]
beforeEach(async () => {
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  offences = []
  const { origin } = new URL(server.url)
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) offences.push(`asked ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') offences.push(message.text())
  })
  context.on('weberror', (error) => offences.push(String(error.error())))
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  expect(offences).toEqual([])
})

const at = (path: string): string => new URL(path, server.url).href

interface Posted {
  readonly query: string
  readonly variables?: Record<string, unknown>
  readonly operationName?: string
}

const posted = (response: Response) => response.request().postDataJSON() as Posted

/** What the next operation that the page sends holds, and its answer. The editor's own look at the schema is none. */
async function nextAnswer(within = page): Promise<{ sent: Posted; body: Answer['body'] }> {
  const response = await within.waitForResponse(
    (one) => one.request().method() === 'POST' && posted(one).operationName !== 'IntrospectionQuery',
  )
  return { sent: posted(response), body: (await response.json()) as Answer['body'] }
}

/** Of the first row: no answer without rows has a text. */
function firstText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return undefined
  for (const inner of Object.values(value)) {
    const found = firstText(inner)
    if (found !== undefined) return found
  }
  return undefined
}

const operationEditor = () => page.locator('[aria-label="Operation Editor"] .monaco-editor')
const variablesEditor = () => page.locator('[aria-label="Variables"] .monaco-editor')
const result = () => page.locator('[aria-label="Result Window"]')

/** Once the schema is there, the editor completes and checks. */
async function openPlayground(search = ''): Promise<void> {
  const schema = page.waitForResponse((one) => one.request().method() === 'POST' && posted(one).operationName === 'IntrospectionQuery')
  await page.goto(at(`/graphql${search}`))
  await schema
  await operationEditor().waitFor()
}

test('the first page lists every question, and its link opens the question in the playground, answered', async () => {
  await page.goto(at('/'))
  const links = await page.getByRole('main').locator('li > a').all()
  const listed = links.map(async (link) => `${String(await link.textContent())} ${String(await link.getAttribute('href'))}`)
  expect((await Promise.all(listed)).sort()).toEqual(
    questions.map(({ name, question }) => `${question} /graphql?question=${name}`).sort(),
  )

  const answer = nextAnswer()
  await page.getByRole('link', { name: 'Which demands did an actor reject, and why?' }).click()

  expect((await answer).sent).toMatchObject({ operationName: 'rejectedDemands', variables: { by: 'nato' } })
  expect((await answer).body.errors).toBeUndefined()
})

test('the first page leads to the documentation of every question, and none of its pages is wider than a phone', async () => {
  await page.goto(at('/'))
  const links = await page.getByRole('main').getByRole('link', { name: /^About / }).all()
  const targets = await Promise.all(links.map((link) => link.getAttribute('href')))
  expect(targets.toSorted()).toEqual(names.map((name) => `/docs/questions/${name}.html`).sort())

  await page.setViewportSize({ width: 360, height: 640 })
  const wide: string[] = []
  for (const target of ['/docs/', '/docs/model.html', '/docs/questions/', ...targets.map(String)]) {
    const response = await page.goto(at(target))
    expect([target, response?.status()]).toEqual([target, 200])
    if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) wide.push(target)
  }
  expect(wide).toEqual([])
})

test('the playground lists every question, and pressing each runs it and shows its answer', async () => {
  await openPlayground()
  const buttons = page.getByRole('region', { name: 'Questions' }).locator('button.ask')
  expect((await buttons.locator('code').allTextContents()).sort()).toEqual(names)
  const failed: unknown[] = []

  for (const name of names) {
    const answer = nextAnswer()
    await buttons.filter({ has: page.locator(`code:text-is("${name}")`) }).click()
    const { sent, body } = await answer
    const shown = firstText(body.data)
    if (sent.operationName !== name || body.errors !== undefined || shown === undefined) failed.push({ name, sent, body })
    // The reply is shown as JSON.
    else await result().getByText(JSON.stringify(shown).slice(1, -1)).first().waitFor()
  }

  expect(failed).toEqual([])
})

test('the link of a question runs it with its sample variables, and stays its address', async () => {
  const answer = nextAnswer()
  await openPlayground('?question=rejectedDemands')

  expect((await answer).sent).toMatchObject({ operationName: 'rejectedDemands', variables: { by: 'nato', first: 20 } })
  expect((await answer).body.errors).toBeUndefined()
  await result().getByText('"responses"').waitFor()
  expect(page.url()).toBe(at('/graphql?question=rejectedDemands'))
})

test('a link to a question that there is not says so and shows those there are', async () => {
  await openPlayground('?question=everything')

  expect(await page.getByRole('region', { name: 'Questions' }).getByRole('alert').textContent()).toContain('There is no question named everything.')
  expect(await page.locator('button.ask').count()).toBe(questions.length)
})

test('an edited operation is reopened by its address, which Copy link copies, and is run only when asked', async () => {
  const operation = 'query mine($id: ID!) { node(id: $id) { id ... on Actor { name } } }'
  await openPlayground()
  await write(operationEditor(), operation)
  await write(variablesEditor(), '{ "id": "nato" }')
  await page.waitForURL(/variables=/)
  await page.getByRole('button', { name: 'Copy link' }).click()
  const copied = String(await page.evaluate('navigator.clipboard.readText()'))
  expect(copied).toBe(page.url())

  page = await context.newPage()
  let asked = 0
  page.on('request', (request) => (asked += request.postData()?.includes('query mine') ? 1 : 0))
  await openPlayground(new URL(copied).search)
  await operationEditor().getByText('mine').waitFor()
  expect(asked).toBe(0)
  const answer = nextAnswer()
  await page.getByRole('button', { name: /^Execute query/ }).click()

  expect((await answer).sent).toEqual({ query: operation, variables: { id: 'nato' }, operationName: 'mine' })
  expect((await answer).body).toEqual({ data: { node: { id: 'nato', name: 'NATO' } } })
})

test('an operation is written with completion from the contract', async () => {
  await openPlayground()
  await operationEditor().click()
  await page.keyboard.type('{ dem', { delay: 50 })
  const offered = page.locator('.suggest-widget .monaco-list-row').filter({ hasText: /^demands/ }).first()
  await offered.waitFor()
  await offered.click()
  await page.keyboard.insertText('(by: "russia") { totalCount }')
  const answer = nextAnswer()
  await page.keyboard.press('Control+Enter')

  expect((await answer).sent.query.replace(/\s+/g, ' ')).toBe('{ demands(by: "russia") { totalCount }}')
  expect((await answer).body).toEqual({ data: { demands: { totalCount: expect.any(Number) as unknown } } })
})

test('a mistyped field is marked as it is written, and the answer names it', async () => {
  await openPlayground()
  await write(operationEditor(), '{ demands { totalCuont } }')
  await page.locator('.squiggly-error').first().waitFor()
  const answer = nextAnswer()
  await page.keyboard.press('Control+Enter')

  expect((await answer).body.errors?.[0]?.message).toContain('Cannot query field "totalCuont" on type "DemandConnection"')
  await result().getByText(/totalCuont/).waitFor()
  // The browser itself notes the reply's status.
  expect(offences.splice(0)).toEqual([expect.stringContaining('400')])
})

describe.each(['light', 'dark'] as const)('on %s, axe finds no barrier', (colorScheme) => {
  beforeEach(() => page.emulateMedia({ colorScheme }))

  test('on the first page', async () => {
    await page.goto(at('/'))

    expect(await barriers()).toEqual([])
  })

  test.each(['', 'coding.html', 'questions/', 'questions/rejectedDemands.html', 'files/schema/redLine.graphql.html'])('in the documentation at %p', async (path) => {
    await page.goto(at(`/docs/${path}`))

    expect(await barriers()).toEqual([])
  })

  test('in the playground with an answer', async () => {
    await openPlayground('?question=rejectedDemands')
    await result().getByText('"responses"').waitFor()

    expect(await barriers()).toEqual([])
  })

  test('in an operation with a comment and a mistake', async () => {
    await openPlayground(`?query=${encodeURIComponent('# A comment\n{ demands { totalCuont } }')}`)
    await page.locator('.squiggly-error').first().waitFor()

    expect(await barriers()).toEqual([])
  })
})

/** What is GraphiQL's own and not to be mended from outside: the rule, the element, the reason. */
const known = [
  // A tab of an operation holds the buttons that select and close it, which a tab may not.
  'nested-interactive .graphiql-tab',
]

async function barriers(): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)')
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .map(({ target, failureSummary = '' }) => ({ place: `${id} ${target.join(' ')}`, failureSummary }))
      .filter(({ place }) => !known.includes(place))
      .map(({ place, failureSummary }) => `${place}: ${failureSummary}`),
  )
}

/** Replaces what an editor holds; typed as one piece, so that it closes no brackets of its own. */
async function write(editor: ReturnType<typeof operationEditor>, text: string): Promise<void> {
  await editor.click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
}
