/**
 * The rules of derived answers, each on a dossier of a few records that keeps it and breaks it: docs/model.md, Answers by rule.
 */
import { serveOwn, type TestServer } from '../kit/http.ts'
import { answer, change, importSmallDossiers, refuses, seeks } from '../kit/smallDossier.ts'

/** Pairs of outcomes that exclude each other: x1 and y1, x2 and y2, …; z1 entails x1. */
function pairs(count: number) {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1))
  return {
    ...Object.fromEntries(numbers.flatMap((n) => [[`x${n}`, { excludes: `y${n}` }], [`y${n}`, {}]])),
    z1: { entails: 'x1' },
  }
}

const NAMED = { speakerKind: 'PERSON' }

const dossiers = {
  tested: {
    outcomes: pairs(6),
    positions: {
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`line${n}`, seeks('RED_LINE', 'tested-a', `y${n}`)])),
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`demand${n}`, seeks('DEMAND', 'tested-b', n === 1 ? 'z1' : `x${n}`)])),
      softer: seeks('STANCE', 'tested-a', 'y3', { ...change('line3', 'SOFTENED'), late: true }),
      harder: seeks('STANCE', 'tested-a', 'y1', change('line1', 'HARDENED')),
    },
    responses: [
      ...[1, 2, 3, 6].map((n) => answer('tested-a', `demand${n}`, 'REJECT', { date: '2031-01-10' })),
      answer('tested-a', 'demand2', 'PARTIAL', { date: '2031-01-11' }),
      answer('tested-c', 'demand5', 'REJECT'),
      answer('tested-a', 'demand6', 'ACCEPT', { date: '2031-01-09' }),
    ],
  },
  clash: {
    outcomes: pairs(2),
    positions: {
      'demand-a': seeks('DEMAND', 'clash-a', 'z1'),
      'demand-b': seeks('DEMAND', 'clash-b', 'y1'),
      'refusal-b': refuses('DEMAND', 'clash-b', 'x1'),
      'refusal-a': refuses('DEMAND', 'clash-a', 'x1'),
      'refusal-of-more-a': refuses('DEMAND', 'clash-a', 'z1'),
      'agrees-b': seeks('DEMAND', 'clash-b', 'x1'),
      'consequence-b': refuses('DEMAND', 'clash-b', 'z1'),
      'demand-c': seeks('DEMAND', 'clash-c', 'y1'),
      'promise-a': seeks('COMMITMENT', 'clash-a', 'y1'),
      'promise-c': seeks('COMMITMENT', 'clash-c', 'x2'),
      'offer-c': seeks('OFFER', 'clash-c', 'z1'),
      'more-c': seeks('DEMAND', 'clash-c', 'z1'),
      'less-d': seeks('OFFER', 'clash-d', 'x1'),
      'wish-d': seeks('DEMAND', 'clash-d', 'x1'),
      'more-d': seeks('DEMAND', 'clash-d', 'y2'),
      'offer-d': seeks('OFFER', 'clash-d', 'x2'),
    },
  },
  alliance: {
    outcomes: pairs(1),
    memberships: [
      { member: 'alliance-b', of: 'alliance-a', from: '2030', until: '2031-01' },
      { member: 'alliance-c', of: 'alliance-a', from: '2031-02' },
    ],
    positions: {
      line: seeks('STANCE', 'alliance-a', 'y1'),
      'while-member': seeks('STANCE', 'alliance-b', 'x1', { date: '2031-01-31' }),
      'after-it-left': seeks('STANCE', 'alliance-b', 'x1', { date: '2031-02-01' }),
      'before-it-came': seeks('STANCE', 'alliance-c', 'x1', { date: '2031-01-31' }),
      stranger: seeks('DEMAND', 'alliance-d', 'z1'),
    },
    responses: [
      answer('alliance-a', 'stranger', 'REJECT'),
      answer('alliance-b', 'stranger', 'DEFER', { date: '2031-01-02' }),
      answer('alliance-c', 'stranger', 'CONDITIONAL', { date: '2031-02-02' }),
    ],
  },
  give: {
    outcomes: pairs(4),
    positions: {
      asked: seeks('DEMAND', 'give-a', 'x1', { to: ['give-b'], date: '2031-01-05' }),
      'asked-late': seeks('DEMAND', 'give-a', 'x2', { to: ['give-b'], date: '2031-03-01' }),
      'asked-another': seeks('DEMAND', 'give-a', 'x3', { to: ['give-c'] }),
      does: seeks('COMMITMENT', 'give-b', 'z1', { date: '2031-01-06' }),
      'did-before': seeks('COMMITMENT', 'give-b', 'x2', { date: '2031-02-28' }),
      'does-unasked': seeks('COMMITMENT', 'give-b', 'x3'),
      counter: seeks('COMMITMENT', 'give-b', 'y2', { date: '2031-03-02' }),
      'in-return': seeks('COMMITMENT', 'give-a', 'y4', { date: '2031-09-01', inReturnFor: ['does'], late: true }),
      offer: seeks('OFFER', 'give-b', 'y3'),
      softer: seeks('OFFER', 'give-b', 'x3', { ...change('offer', 'SOFTENED'), date: '2031-02-01' }),
      harder: seeks('OFFER', 'give-b', 'x4', change('softer', 'HARDENED')),
    },
    responses: [
      answer('give-b', 'asked-late', 'COUNTER', { date: '2031-03-02', countersWith: ['counter'] }),
      answer('give-b', 'asked', 'CONDITIONAL'),
      answer('give-a', 'offer', 'ACCEPT', { date: '2031-02-01' }),
      answer('give-b', 'asked-late', 'PARTIAL', { date: '2031-03-05' }),
    ],
  },
  agenda: {
    outcomes: pairs(2),
    positions: {
      'talks-a': seeks('DEMAND', 'agenda-a', 'x1', { aim: 'TALKS' }),
      'demand-b': seeks('DEMAND', 'agenda-b', 'x1'),
      'refusal-b': refuses('OFFER', 'agenda-b', 'x1'),
      'offer-c': seeks('OFFER', 'agenda-c', 'y1', { late: true }),
    },
  },
  voices: {
    outcomes: pairs(2),
    statements: {
      spokesman: { ...NAMED, capacity: 'SPOKESPERSON', onBehalfOf: 'voices-a' },
      head: { ...NAMED, capacity: 'HEAD', onBehalfOf: 'voices-a' },
      other: { onBehalfOf: 'voices-b' },
      reporter: { onBehalfOf: 'voices-b', reports: 'retold' },
      retold: { onBehalfOf: 'voices-a' },
      later: { onBehalfOf: 'voices-c' },
    },
    events: { night: { eventStatus: 'REPORTED' } },
    positions: {
      one: seeks('STANCE', 'voices-a', 'x1', { said: 'spokesman' }),
      opposite: seeks('STANCE', 'voices-a', 'y1', { said: 'head' }),
      old: seeks('STANCE', 'voices-a', 'x2', { said: 'spokesman' }),
      new: seeks('STANCE', 'voices-a', 'y2', { ...change('old', 'WITHDRAWN'), said: 'head' }),
    },
    claims: {
      reading: { claimKind: 'READING', cites: ['treaty'], said: 'spokesman', saidLate: 'later' },
      agreed: { claimKind: 'EVENT', about: ['night'], said: 'head other' },
      'retold-only': { claimKind: 'EVENT', about: ['night'], said: 'reporter retold' },
      denied: { claimKind: 'OTHER', about: ['night'], said: 'spokesman -head -other' },
    },
  },
  silence: {
    outcomes: { x: { issue: 'part' }, y: { issue: 'part', excludes: 'x' } },
    statements: { note: { onBehalfOf: 'silence-c' }, 'small-talk': { onBehalfOf: 'silence-d' } },
    positions: { demand: seeks('DEMAND', 'silence-a', 'x') },
    responses: [answer('silence-b', 'demand', 'DEFER', { late: true })],
    remarks: {
      remark: { remarkKind: 'EVALUATION', about: ['part'], said: 'note' },
      aside: { remarkKind: 'EVALUATION', about: ['silence-a'], said: 'small-talk' },
    },
  },
  answers: {
    outcomes: pairs(4),
    positions: {
      package: seeks('DEMAND', 'answers-a', 'x1'),
      'clause-1': seeks('DEMAND', 'answers-a', 'x2', { partOf: 'package' }),
      'clause-2': seeks('DEMAND', 'answers-a', 'x3', { partOf: 'package' }),
      'other-package': seeks('DEMAND', 'answers-a', 'x1'),
      'clause-3': seeks('DEMAND', 'answers-a', 'x2', { partOf: 'other-package' }),
      'clause-4': seeks('DEMAND', 'answers-a', 'x3', { partOf: 'other-package' }),
      single: seeks('DEMAND', 'answers-a', 'x4'),
      'counter-1': seeks('DEMAND', 'answers-b', 'y1'),
      'counter-2': seeks('OFFER', 'answers-a', 'y2', { late: true }),
      ...{ far: seeks('DEMAND', 'answers-a', 'y3'), near: seeks('DEMAND', 'answers-b', 'y4'), end: seeks('OFFER', 'answers-a', 'z1') },
    },
    responses: [
      answer('answers-b', 'clause-1', 'ACCEPT'),
      ...[1, 3].map((n) => answer('answers-c', `clause-${n}`, 'ACCEPT')),
      answer('answers-c', 'clause-2', 'ACCEPT', { late: true }),
      answer('answers-c', 'clause-4', 'REJECT'),
      ...[1, 2].map((n) => answer('answers-d', `clause-${n}`, 'REJECT', { reasonKind: 'LEGAL' })),
      answer('answers-c', 'single', 'REJECT', { reasonKind: 'VALUES' }),
      answer('answers-b', 'single', 'COUNTER', { countersWith: ['counter-1'] }),
      answer('answers-a', 'counter-1', 'COUNTER', { countersWith: ['counter-2'], late: true }),
      answer('answers-b', 'far', 'COUNTER', { countersWith: ['near'], late: true }),
      answer('answers-a', 'near', 'COUNTER', { countersWith: ['end'] }),
    ],
  },
}

let server: TestServer
beforeAll(async () => {
  server = await serveOwn((graph) => importSmallDossiers(graph, dossiers))
}, 120_000)
afterAll(() => server.stop())

/** The rows of a field, each as the words of its cells: ids without their dossier, null as a dash. */
async function rows(field: string, selection: string): Promise<string[]> {
  const isList = /^(sharedAgenda|silentParties|recurringReasons)/.test(field)
  const { body } = await server.ask(`{ found: ${field} { ${isList ? selection : `nodes { ${selection} }`} } }`)
  if (body.errors !== undefined) throw new Error(body.errors.map(({ message }) => message).join('; '))
  const found = body.data?.['found'] as { nodes: object[] } | object[]
  return (Array.isArray(found) ? found : found.nodes).map((row) => cell(row)).sort()
}

function cell(value: unknown): string {
  if (typeof value === 'string') return value.replace(/^[a-z]+[/-]/, '')
  if (value === null) return '-'
  if (Array.isArray(value)) return `[${value.map(cell).join(' ')}]`
  return typeof value === 'object' ? Object.values(value).map(cell).join(' ') : JSON.stringify(value)
}

test('a red line held where its holder rejected what crosses it and did not accept later, and was not softened', async () => {
  const selection = 'redLine { id } held'

  expect(await rows('testedRedLines(of: "tested-a")', selection)).toEqual(['line1 true', 'line2 false', 'line3 false', 'line6 true'])
  expect(await rows('testedRedLines(of: "tested-a", held: true, knownOn: "2031-05-31")', selection)).toEqual(['line1 true', 'line3 true', 'line6 true'])
})

test('two demands exclude each other by what they lead to, whichever of the two is named first', async () => {
  const selection = (one: string, other: string) => `${one} { id } ${other} { id } path { linkKind }`
  const expected = ['demand-a consequence-b []', 'demand-a demand-b [ENTAILS EXCLUDES]', 'demand-a refusal-b [ENTAILS]', 'refusal-a agrees-b []']

  expect(await rows('exclusiveDemands(between: ["clash-a", "clash-b"])', selection('one', 'other'))).toEqual(expected)
  expect(await rows('exclusiveDemands(between: ["clash-b", "clash-a"])', selection('other', 'one'))).toEqual(
    expected.map((row) => row.replace('ENTAILS EXCLUDES', 'EXCLUDES ENTAILS')),
  )
})

test('a demand contradicts a commitment of its own author only', async () => {
  expect(await rows('selfContradictions', 'demand { id } commitment { id }')).toEqual(['demand-a promise-a'])
})

test('an offer of what entails the demand is a bridge, an offer of less or of something else is none', async () => {
  expect(await rows('bridges(between: ["clash-c", "clash-d"])', 'offer { id } demand { id } path { linkKind }')).toEqual(['offer-c wish-d [ENTAILS]'])
})

test('a member departs from the line while it belongs to the alliance, by a colliding position or the opposite answer', async () => {
  expect(await rows('allianceDepartures(of: "alliance-a")', 'departureKind departure { ... on Node { id } } line { ... on Node { id } }')).toEqual([
    'COLLIDING_POSITION while-member line',
    'OPPOSITE_ANSWER stranger/alliance-c-conditional stranger/alliance-a-reject',
  ])
})

test('a commitment is a concession where it answers an earlier demand put to its author or is given in return', async () => {
  const selection = 'concessionKind concession { ... on Node { id } } over { id }'

  expect(await rows('concessions(by: "give-b")', selection)).toEqual([
    'COMMITTED counter asked-late', 'COMMITTED does asked', 'PARTLY_ACCEPTED asked-late/give-b-partial asked-late', 'SOFTENED softer offer',
  ]) // prettier-ignore
  expect(await rows('concessions(by: "give-a")', selection)).toEqual(['COMMITTED in-return -'])
  expect(await rows('concessions(by: "give-a", knownOn: "2031-05-31")', selection)).toEqual([])
})

test('a concession is answered by one within the days, or said to be in return however late', async () => {
  const found = await rows('reciprocity(between: ["give-b", "give-a"], withinDays: 180)', 'concession { ... on Node { id } } answer { ... on Node { id } } stated days')
  const narrower = await rows('reciprocity(between: ["give-b", "give-a"], withinDays: 179)', 'concession { ... on Node { id } } answer { ... on Node { id } } stated days')

  expect(found).toEqual([
    'asked-late/give-b-partial in-return false 180', 'counter - - -', 'does in-return true 238', 'in-return - - -', 'softer - - -',
  ]) // prettier-ignore
  expect(narrower).toContain('asked-late/give-b-partial - - -')
})

test('an issue is shared where each side offers or seeks to talk, as far as was known', async () => {
  expect(await rows('sharedAgenda(between: ["agenda-a", "agenda-b"])', 'issue { id }')).toEqual([])
  expect(await rows('sharedAgenda(between: ["agenda-a", "agenda-c"])', 'issue { id } byOne { id } byOther { id }')).toEqual(['whole [talks-a] [offer-c]'])
  expect(await rows('sharedAgenda(between: ["agenda-a", "agenda-c"], knownOn: "2031-05-31")', 'issue { id }')).toEqual([])
})

test('a spokesperson differs from the head by what collides or is denied, not by what was changed since', async () => {
  expect(await rows('spokespersonGaps', 'gapKind said { ... on Node { id } } against { ... on Node { id } }')).toEqual([
    'CLAIM_DENIED denied denied',
    'COLLIDING_POSITIONS one opposite',
  ])
})

test('a fact is agreed where both assert it themselves, and what they dispute about the same thing stands with it', async () => {
  expect(await rows('agreedFacts(between: ["voices-a", "voices-b"])', 'claim { id } disputed { id }')).toEqual(['agreed [denied]'])
})

test('who invoked what on a day is told by the statements that were known', async () => {
  expect(await rows('instrumentsInvoked', 'citedIn { id } invokedBy { id }')).toEqual(['reading a', 'reading c'])
  expect(await rows('instrumentsInvoked(knownOn: "2031-05-31")', 'citedIn { id } invokedBy { id }')).toEqual(['reading a'])
})

test('a party is silent that neither holds, answers nor remarks anything on the issue or a part of it', async () => {
  const selection = 'actor { id } searchedStatements searchedSources { id }'

  expect(await rows('silentParties(issue: "silence/whole")', selection)).toEqual(['d 1 [early late]'])
  expect(await rows('silentParties(issue: "silence/whole", knownOn: "2031-05-31")', 'actor { id }')).toEqual(['b', 'd'])
})

test('a package is accepted in part where a clause was accepted and another was not', async () => {
  const selection = 'by { id } accepted { id } refused { id } unanswered { id }'
  const [inPart, refused] = ['b [clause-1/answers-b-accept] [] [clause-2]', 'c [clause-3/answers-c-accept] [clause-4/answers-c-reject] []']

  expect(await rows('partialAcceptances', selection)).toEqual([inPart, refused])
  expect(await rows('partialAcceptances(knownOn: "2031-05-31")', selection)).toEqual([inPart, 'c [clause-1/answers-c-accept] [] [clause-2]', refused])
})

test('a reason recurs where it was given for more than one demand', async () => {
  expect(await rows('recurringReasons', 'reasonKind demands')).toEqual(['LEGAL 2'])
})

test('a chain of counter-offers runs from the demand to the last one known', async () => {
  const selection = 'demand { id } length steps { number counter { id } } last { id }'
  const whole = ['single 2 [1 counter-1 2 counter-2] counter-2']

  expect(await rows('counterOfferChains', selection)).toEqual(expect.arrayContaining(whole))
  expect(await rows('counterOfferChains(demand: "answers/counter-1")', selection)).toEqual(whole)
  expect(await rows('counterOfferChains(demand: "answers/single", knownOn: "2031-05-31")', selection)).toEqual(['single 1 [1 counter-1] counter-1'])
  expect(await rows('counterOfferChains(demand: "answers/near")', selection)).toEqual(['far 2 [1 near 2 end] end'])
  expect(await rows('counterOfferChains(demand: "answers/near", knownOn: "2031-05-31")', selection)).toEqual(['near 1 [1 end] end'])
})
