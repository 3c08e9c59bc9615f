/**
 * What analyses are given: the standing positions, estimates and collisions that were known, each on a dossier of a few records that
 * keeps the rule and breaks it. What they make of them is tested in test/unit/.
 */
import { serveOwn, type TestServer } from '../kit/http.ts'
import { change, importSmallDossiers, refuses, seeks } from '../kit/smallDossier.ts'

const salience = (actor: string, value: number, more = {}) => ({ estimateKind: 'SALIENCE', actor, issue: 'whole', value, ...more })
const capability = (actor: string, value: number, more = {}) => ({ estimateKind: 'CAPABILITY', actor, process: 'talks', value, ...more })
const placement = (outcome: string, value: number, more = {}) => ({ estimateKind: 'PLACEMENT', outcome, value, ...more })

const dossiers = {
  settle: {
    outcomes: { zero: {}, half: {}, all: { statusQuo: true }, nowhere: {}, aside: { issue: 'part' } },
    positions: {
      'moved-on': seeks('DEMAND', 'settle-a', 'all', { date: '2031-01-05' }),
      'moved-to': seeks('STANCE', 'settle-a', 'half', { date: '2031-01-02', late: true, ...change('moved-on', 'SOFTENED') }),
      older: seeks('DEMAND', 'settle-b', 'zero', { date: '2030-01-01' }),
      newer: seeks('OFFER', 'settle-b', 'all', { date: '2030-01-02' }),
      newest: seeks('STANCE', 'settle-b', 'half', { date: '2030-01-03', late: true }),
      'not-placed': seeks('OFFER', 'settle-b', 'nowhere', { date: '2030-01-05' }),
      elsewhere: seeks('DEMAND', 'settle-b', 'aside', { date: '2030-01-04' }),
      refusal: refuses('RED_LINE', 'settle-c', 'zero'),
    },
    estimates: [
      ...['a', 'b', 'c'].flatMap((letter) => [salience(`settle-${letter}`, 0.5), capability(`settle-${letter}`, 0.5)]),
      salience('settle-a', 0.9, { coder: 'B', low: 0.4, high: 1, late: true }),
      placement('zero', 0), placement('half', 50), placement('all', 100),
    ], // prettier-ignore
  },
  block: {
    outcomes: { x: { excludes: 'y' }, y: {}, z: { entails: 'x' }, free: {} },
    positions: {
      hub: seeks('DEMAND', 'block-a', 'z'),
      line: seeks('RED_LINE', 'block-b', 'y'),
      refusal: refuses('RED_LINE', 'block-c', 'x'),
      opposite: seeks('DEMAND', 'block-c', 'y'),
      'own-line': seeks('RED_LINE', 'block-a', 'y'),
      offer: seeks('OFFER', 'block-d', 'y'),
      given: seeks('DEMAND', 'block-d', 'y'),
      up: seeks('STANCE', 'block-d', 'free', { late: true, ...change('given', 'WITHDRAWN') }),
      promise: seeks('COMMITMENT', 'block-a', 'y'),
    },
  },
  blocs: {
    outcomes: { x: { excludes: 'y' }, y: {}, z: { entails: 'x' }, w: { excludes: 'v' }, v: {} },
    positions: {
      'wants-more': seeks('DEMAND', 'blocs-a', 'z'),
      'wants-some': seeks('STANCE', 'blocs-b', 'x'),
      'refuses-other': refuses('RED_LINE', 'blocs-c', 'y'),
      'wants-other': seeks('DEMAND', 'blocs-d', 'y'),
      'talks-c': seeks('STANCE', 'blocs-c', 'v', { aim: 'TALKS' }),
      'talks-d': seeks('STANCE', 'blocs-d', 'v', { aim: 'TALKS' }),
    },
    memberships: [{ member: 'blocs-b', of: 'blocs-a', from: '2030' }, { member: 'blocs-d', of: 'blocs-a', from: '2030' }, { member: 'blocs-c', of: 'blocs-a', until: '2030' }],
  },
}

let server: TestServer
beforeAll(async () => {
  server = await serveOwn((graph) => importSmallDossiers(graph, dossiers))
}, 180_000)
afterAll(() => server.stop())

async function ask(selection: string): Promise<unknown> {
  const { body } = await server.ask(`{ answer: ${selection} }`)
  expect(body.errors).toBeUndefined()
  // Ids without their dossier, which each test names.
  return JSON.parse(JSON.stringify(body.data?.['answer']).replaceAll(/"(settle|block|blocs)\//g, '"')) as unknown
}

describe('a settlement', () => {
  const selection = '{ compromiseLow compromiseHigh actors { actor { id } seeks { id } inputs { estimateKind low high } } leftOut { actor { id } missing } }'

  test('counts what each seeks by its newest position on the issue that no other took the place of and that a coder placed', async () => {
    expect(await ask(`settlementRanges(issue: "settle/whole") ${selection}`)).toMatchObject([
      {
        actors: [{ actor: { id: 'settle-a' }, seeks: { id: 'moved-to' } }, { actor: { id: 'settle-b' }, seeks: { id: 'newest' } }],
        leftOut: [{ actor: { id: 'settle-c' }, missing: ['POSITION'] }, { actor: { id: 'settle-d' }, missing: ['POSITION', 'SALIENCE', 'CAPABILITY'] }],
      },
    ])
  })

  test('knows on a day only the positions, changes and estimates that were published by then', async () => {
    expect(await ask(`settlementRanges(issue: "settle/whole", knownOn: "2031-05-31") ${selection}`)).toMatchObject([
      { compromiseLow: 100, compromiseHigh: 100, actors: [{ seeks: { id: 'moved-on' }, inputs: [{}, { estimateKind: 'SALIENCE', low: 0.5, high: 0.5 }, {}] }, {}] },
    ])
    expect(await ask('settlementRanges(issue: "settle/whole") { actors { inputs { low high } } }')).toMatchObject([
      { actors: [{ inputs: [{}, { low: 0.4, high: 1 }, {}] }, {}] },
    ])
  })

  test('of an issue on no agenda, or of none, is none', async () => {
    expect(await ask('settlementRanges(issue: "settle/part") { compromiseLow }')).toEqual([])
    expect(await ask('settlementRanges(issue: "settle/nothing") { compromiseLow }')).toEqual([])
  })
})

describe('a package', () => {
  test('is weighed against what is said to stand', async () => {
    expect(await ask('packageGains(outcomes: ["settle/half"]) { statusQuo { id } gains { actor { id } direction gainLow gainHigh } }')).toEqual({
      statusQuo: [{ id: 'all' }],
      gains: [
        { actor: { id: 'settle-b' }, direction: 'GAINS', gainLow: 0.25, gainHigh: 0.25 },
        { actor: { id: 'settle-a' }, direction: 'GAINS', gainLow: 0.2, gainHigh: 0.5 },
      ],
    })
  })

  test('that cannot be weighed is refused with the reason', async () => {
    const { body } = await server.ask('{ packageGains(outcomes: ["settle/half", "settle/zero", "settle-a"]) { gains { gainLow } } }')

    expect(body.errors).toMatchObject([
      {
        message: 'settle/half and settle/zero both settle settle/whole: a package has one outcome for an issue.\nsettle-a is no outcome: give ids of outcomes, which the list outcomes has.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })
})

test('a trade with an actor on no record is refused with the reason', async () => {
  const { body } = await server.ask('{ trades(between: ["settle-a", "nobody"]) { robust: leftOut { missing } } }')

  expect(body.errors).toMatchObject([{ message: 'between names an actor that is on no record: give ids that the list actors has.', extensions: { code: 'BAD_USER_INPUT' } }])
})

describe('what stands in the way', () => {
  const selection = '{ collisions size bound sets { positions { id } } positions { position { id } inSets collidesWith { position { id } path { linkKind } } } }'

  test('are demands against red lines and demands of others that stand, not of the same actor, nor offers, nor what was withdrawn', async () => {
    expect(await ask(`blockages(process: "block/talks") ${selection}`)).toEqual([
      {
        collisions: 3,
        size: 1,
        bound: 1,
        sets: [{ positions: [{ id: 'hub' }] }],
        positions: [
          {
            position: { id: 'hub' },
            inSets: 1,
            collidesWith: [
              { position: { id: 'line' }, path: [{ linkKind: 'ENTAILS' }, { linkKind: 'EXCLUDES' }] },
              { position: { id: 'opposite' }, path: [{ linkKind: 'ENTAILS' }, { linkKind: 'EXCLUDES' }] },
              { position: { id: 'refusal' }, path: [{ linkKind: 'ENTAILS' }] },
            ],
          },
        ],
      },
    ])
  })

  test('is more on a day on which the withdrawal was not known', async () => {
    expect(await ask('blockages(process: "block/talks", knownOn: "2031-05-31") { collisions }')).toEqual([{ collisions: 4 }])
  })

  test('is told for each process where none is named', async () => {
    expect(await ask('blockages { collisions }')).toEqual([{ collisions: 3 }, { collisions: 2 }, { collisions: 1 }])
  })
})

test('without a position its collisions vanish: with others, and with what its holder promised', async () => {
  expect(await ask('withoutPosition(position: "block/hub") { collisions { position { id } } }')).toEqual({
    collisions: ['line', 'opposite', 'promise', 'refusal'].map((id) => ({ position: { id } })),
  })
  expect(await ask('withoutPosition(position: "block/nothing") { collisions { position { id } } }')).toBeNull()
})

test('blocs are who seeks what leads to the same or refuses what excludes it; readiness to talk and who has left count for nothing', async () => {
  const selection = '{ blocs { members { id } } agreements { one { id } other { id } issues { path { linkKind } } } formalBlocs { members { id } spread } }'

  expect(await ask(`empiricalBlocs(process: "blocs/talks") ${selection}`)).toEqual([
    {
      blocs: [{ members: [{ id: 'blocs-a' }, { id: 'blocs-b' }, { id: 'blocs-c' }] }, { members: [{ id: 'blocs-d' }] }],
      agreements: [
        { one: { id: 'blocs-a' }, other: { id: 'blocs-b' }, issues: [{ path: [{ linkKind: 'ENTAILS' }] }] },
        { one: { id: 'blocs-a' }, other: { id: 'blocs-c' }, issues: [{ path: [{ linkKind: 'ENTAILS' }, { linkKind: 'EXCLUDES' }] }] },
        { one: { id: 'blocs-b' }, other: { id: 'blocs-c' }, issues: [{ path: [{ linkKind: 'EXCLUDES' }] }] },
      ],
      formalBlocs: [{ members: [{ id: 'blocs-a' }, { id: 'blocs-b' }, { id: 'blocs-d' }], spread: 2 }],
    },
  ])
})

test('who connects the parties is told by the newest position on each issue', async () => {
  expect(await ask('brokers(process: "settle/talks") { actors { actor { id } rank positions { id } } issues { issue { id } actors { id } } }')).toEqual([
    {
      actors: [
        { actor: { id: 'settle-a' }, rank: 1, positions: [{ id: 'moved-to' }] },
        { actor: { id: 'settle-b' }, rank: 1, positions: [{ id: 'not-placed' }] },
        { actor: { id: 'settle-c' }, rank: 1, positions: [{ id: 'refusal' }] },
      ],
      issues: [{ issue: { id: 'whole' }, actors: [{ id: 'settle-a' }, { id: 'settle-b' }, { id: 'settle-c' }] }],
    },
  ])
})
