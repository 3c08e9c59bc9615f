/**
 * The rules of derived answers that go by when something was said, on dossiers of a few records: docs/model.md, Answers by rule.
 */
import { serveOwn, type TestServer } from '../kit/http.ts'
import { answer, change, importSmallDossiers, seeks } from '../kit/smallDossier.ts'

const outcomes = { x1: { excludes: 'y1' }, y1: {}, x2: {}, x3: {}, x4: {} }

const dossiers = {
  clock: {
    outcomes,
    meetings: { sitting: { date: '2031-02-01' } },
    statements: { there: { at: 'sitting' }, letter: { date: '2031-03-01' }, undated: {} },
    positions: {
      'at-a-meeting': seeks('DEMAND', 'clock-a', 'x1', { said: 'letter there' }),
      'in-a-month': seeks('DEMAND', 'clock-a', 'x2', { date: '2031-04' }),
      'by-a-day': seeks('DEMAND', 'clock-a', 'x3', { said: 'undated' }),
      'on-a-day': seeks('DEMAND', 'clock-a', 'x4', { date: '2030-12-22' }),
    },
    responses: [
      answer('clock-b', 'at-a-meeting', 'REJECT', { date: '2031-02-11' }),
      answer('clock-b', 'in-a-month', 'REJECT', { date: '2031-05-10' }),
      answer('clock-b', 'by-a-day', 'REJECT', { date: '2031-01-03' }),
      answer('clock-b', 'on-a-day', 'REJECT', { said: 'letter undated' }),
      answer('clock-b', 'on-a-day', 'EVADE', { said: 'letter' }),
    ],
  },
  gap: {
    outcomes,
    statements: {
      before: { speakerKind: 'PERSON', capacity: 'SPOKESPERSON', onBehalfOf: 'gap-a', date: '2031-01-02' },
      head: { speakerKind: 'PERSON', capacity: 'HEAD', onBehalfOf: 'gap-a', date: '2031-01-20' },
      after: { speakerKind: 'PERSON', capacity: 'SPOKESPERSON', onBehalfOf: 'gap-a', date: '2031-01-21' },
    },
    positions: {
      'given-up': seeks('STANCE', 'gap-a', 'x1', { said: 'before after' }),
      'in-its-place': seeks('STANCE', 'gap-a', 'x2', { ...change('given-up', 'SOFTENED'), said: 'head' }),
      beside: seeks('STANCE', 'gap-a', 'y1', { said: 'head' }),
    },
  },
}

let server: TestServer
beforeAll(async () => {
  server = await serveOwn((graph) => importSmallDossiers(graph, dossiers))
}, 120_000)
afterAll(() => server.stop())

test('an answer took from when the demand was first made until it was first given, as far as statements, sittings and publications tell', async () => {
  const { body } = await server.ask('{ replyLatencies(by: "clock-b") { nodes { response { responseType to { id } } daysAtLeast daysAtMost } } }')

  const { nodes } = body.data?.['replyLatencies'] as { nodes: { response: { responseType: string; to: { id: string } }; daysAtLeast: number; daysAtMost: number }[] }
  const latencies = nodes.map(({ response, daysAtLeast, daysAtMost }) => [response.to.id, response.responseType, daysAtLeast, daysAtMost])
  expect(latencies.sort()).toEqual([
    ['clock/at-a-meeting', 'REJECT', 10, 10],
    ['clock/by-a-day', 'REJECT', 2, null],
    ['clock/in-a-month', 'REJECT', 10, 39],
    ['clock/on-a-day', 'EVADE', 69, 69],
    ['clock/on-a-day', 'REJECT', null, 10],
  ])
})

test('a spokesperson who repeats what the head gave up differs, one who said it before does not', async () => {
  const { body } = await server.ask('{ spokespersonGaps(of: "gap-a") { nodes { spokesperson { id } said { ... on Node { id } } against { ... on Node { id } } } } }')

  expect(body.data).toEqual({
    spokespersonGaps: { nodes: [{ spokesperson: { id: 'gap/after' }, said: { id: 'gap/given-up' }, against: { id: 'gap/beside' } }] },
  })
})
