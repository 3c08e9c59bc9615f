/**
 * Settlements, gains and trades: the published example, ranges that hold every value within the coders' bounds and are reached,
 * and who is left out.
 */
import { gain, packageGains } from '../../src/analysis/packageGains.ts'
import { compromise, medians, settlementRanges, type Voter } from '../../src/analysis/settlementRanges.ts'
import { apart, trades } from '../../src/analysis/trades.ts'
import { makeRandom, type Random } from '../kit/random.ts'

const sure = (value: number) => ({ low: value, high: value })

/** Ten members of the European Community on exhaust emissions: capability, position, salience. */
const published: [string, number, number, number][] = [
  ['netherlands', 0.08, 4, 0.8], ['belgium', 0.08, 7, 0.4], ['luxembourg', 0.03, 4, 0.2], ['germany', 0.16, 4, 0.8], ['france', 0.16, 10, 0.6],
  ['italy', 0.16, 10, 0.6], ['uk', 0.16, 10, 0.9], ['ireland', 0.05, 7, 0.1], ['denmark', 0.05, 4, 1], ['greece', 0.08, 7, 0.7],
]

/** The inputs of the published example, with every number wider by a part of itself. */
function example(width = 0) {
  const estimates = (kind: string, about: string, actor: string | null, value: number) => ({
    id: [about, kind, actor].join('/'), estimateKind: kind, actor, about, value, low: value * (1 - width), high: value * (1 + width),
  })
  return {
    issue: 'emissions',
    process: 'council',
    actors: published.map(([actor]) => actor),
    sought: published.map(([actor, , x]) => ({ id: `${actor}-position`, by: actor, issue: 'emissions', outcome: `at-${x}`, strength: null, sortDate: '1985-01-01' })),
    estimates: [
      ...published.flatMap(([actor, c, , s]) => [estimates('CAPABILITY', 'council', actor, c), estimates('SALIENCE', 'emissions', actor, s)]),
      ...[4, 7, 10].map((x) => estimates('PLACEMENT', `at-${x}`, null, x)),
    ],
  }
}

describe('a settlement', () => {
  test('of the published example has its compromise and its median', async () => {
    const [row] = await settlementRanges.run([example()])

    expect([row?.['compromiseLow'], row?.['compromiseHigh']]).toEqual([7.38995568685, 7.38995568685])
    expect([row?.['medianLow'], row?.['medianHigh'], row?.['medians']]).toEqual([7, 7, ['at-7']])
    expect(row?.['leftOut']).toEqual([])
  })

  test('of the published example has the compromise to the last digit', () => {
    const voters = published.map(([, c, x, s]) => ({ weight: sure(c * s), outcome: String(x) }))
    const placements = new Map(published.map(([, , x]) => [String(x), sure(x)]))

    expect(compromise(voters, placements)?.low).toBeCloseTo(7.389955686853767, 14)
  })

  test('has a wider range the less sure the coders are, and tells which medians are possible', async () => {
    const [row] = await settlementRanges.run([example(0.1)])

    expect(row?.['compromiseLow']).toBeLessThan(7.38)
    expect(row?.['compromiseHigh']).toBeGreaterThan(7.4)
    expect(row?.['medians']).toEqual(['at-10', 'at-7'])
  })

  test('takes the mean of several coders for their number, and all of their bounds for its range', async () => {
    const { actors, sought, estimates, ...rest } = example()
    const second = { ...estimates[0], id: 'again', value: 0.1, low: 0.02, high: 0.3 }
    const [row] = await settlementRanges.run([{ ...rest, actors: actors.slice(0, 1), sought, estimates: [...estimates, second] }])

    expect(row?.['actors']).toMatchObject([{ inputs: [{ estimateKind: 'CAPABILITY', value: 0.09, low: 0.02, high: 0.3, estimates: ['again', 'council/CAPABILITY/netherlands'] }, {}, {}] }])
  })

  test('names whom it leaves out and what is missing, and is none where nobody is left', async () => {
    const { sought, estimates, ...rest } = example()
    const [row] = await settlementRanges.run([
      { ...rest, actors: ['uk', 'greece', 'italy'], sought: sought.filter(({ by }) => by !== 'greece'), estimates: estimates.filter(({ id }) => !/uk|at-10|council.*greece/.test(id)) },
    ])

    expect(row).toMatchObject({ compromiseLow: null, compromiseHigh: null, medianLow: null, medianHigh: null, medians: [], actors: [] })
    expect(row?.['leftOut']).toEqual([
      { actor: 'uk', issue: 'emissions', missing: ['SALIENCE', 'CAPABILITY', 'PLACEMENT'] },
      { actor: 'greece', issue: 'emissions', missing: ['POSITION', 'CAPABILITY'] },
      { actor: 'italy', issue: 'emissions', missing: ['PLACEMENT'] },
    ])
  })

  test.each([
    ['the newest position', { sortDate: '1985-02-01' }, {}, 'new'],
    ['of one day the firmest', { strength: 'FIRM' }, { strength: 'FLEXIBLE' }, 'new'],
    ['of equals the first by id', {}, {}, 'a-old'],
    ['the newest that is placed', { sortDate: '1985-02-01', outcome: 'nowhere' }, {}, 'a-old'],
  ])('counts %s', async (_, newer, older, expected) => {
    const { sought: [first], ...rest } = example()
    const sought = [{ ...first, id: 'new', ...newer }, { ...first, id: 'a-old', ...older }]
    const [row] = await settlementRanges.run([{ ...rest, actors: ['netherlands'], sought }])

    expect(row?.['actors']).toMatchObject([{ position: expected }])
  })

  test('without any weight is none', () => {
    const voters = [{ weight: sure(0), outcome: 'a' }, { weight: sure(0), outcome: 'b' }]
    const placements = new Map([['a', sure(0)], ['b', sure(100)]])

    expect(compromise(voters, placements)).toBeUndefined()
    expect(medians(voters, placements)).toBeUndefined()
  })
})

interface Bounds {
  readonly low: number
  readonly high: number
}

/** Bounds on quarters of a scale. */
function someBounds(random: Random, most: number): Bounds {
  const [low = 0, high = 0] = [random.int(5), random.int(5)].sort((a, b) => a - b)
  return { low: (low * most) / 4, high: (high * most) / 4 }
}

/** All quarters within bounds, and one place between: extremes lie on quarters where all bounds do. */
function places({ low, high }: Bounds, most: number, random: Random): number[] {
  const quarters = [0, 1, 2, 3, 4].map((quarter) => (quarter * most) / 4).filter((value) => low <= value && value <= high)
  return [...quarters, low + ((high - low) * random.int(1000)) / 1000]
}

/** Every way to take one of each. */
function choices(lists: readonly (readonly number[])[]): number[][] {
  return lists.reduce<number[][]>((chosen, list) => chosen.flatMap((so) => list.map((one) => [...so, one])), [[]])
}

describe.each(Array.from({ length: 80 }, (_, seed) => seed))('whatever the numbers within their bounds (seed %i)', (seed) => {
  const random = makeRandom(seed)
  const outcomes = ['a', 'b', 'c'].slice(0, 1 + random.int(3))
  const placements = new Map(outcomes.map((outcome) => [outcome, someBounds(random, 100)]))
  const voters: Voter[] = Array.from({ length: 1 + random.int(3) }, () => ({ weight: someBounds(random, 1), outcome: random.pick(outcomes) }))
  const sampled = choices([...placements.values()].map((range) => places(range, 100, random))).flatMap((at) =>
    choices(voters.map(({ weight }) => places(weight, 1, random))).map((weights) =>
      voters.map(({ outcome }, index) => ({ w: weights[index] ?? NaN, x: at[outcomes.indexOf(outcome)] ?? NaN, outcome })),
    ),
  )
  const samples = sampled.filter((sample) => sample.some(({ w }) => w > 0))

  test('the compromise lies in its range, and reaches both ends', () => {
    const range = compromise(voters, placements)
    const means = samples.map((sample) => sample.reduce((total, { w, x }) => total + w * x, 0) / sample.reduce((total, { w }) => total + w, 0))

    expect(range === undefined).toBe(samples.length === 0)
    if (range === undefined) return
    expect(least(means)).toBeCloseTo(range.low, 9)
    expect(most(means)).toBeCloseTo(range.high, 9)
  })

  test('whoever beats or ties all others is among the medians, and each of these does for some numbers', () => {
    const found = medians(voters, placements)
    const unbeaten = samples.flatMap((sample) => {
      const far = (m: number) => sample.reduce((total, { w, x }) => total + w * Math.abs(x - m), 0)
      const nearest = least(sample.map(({ x }) => far(x)))
      return sample.filter(({ x }) => far(x) <= nearest + 1e-9)
    })

    expect([...new Set(unbeaten.map(({ outcome }) => outcome))].sort()).toEqual(found?.outcomes ?? [])
    if (found === undefined) return
    expect([least(unbeaten.map(({ x }) => x)), most(unbeaten.map(({ x }) => x))]).toEqual([found.range.low, found.range.high])
  })

  test('the gain of one outcome over another lies in its range, and reaches both ends', () => {
    const [x = '', o = '', q = ''] = [0, 1, 2].map(() => random.pick(outcomes))
    const place = (outcome: string) => ({ outcome, placement: placements.get(outcome) ?? { low: NaN, high: NaN } })
    const gains = choices([...placements.values()].map((range) => places(range, 100, random))).map((at) => {
      const [xAt = NaN, oAt = NaN, qAt = NaN] = [x, o, q].map((outcome) => at[outcomes.indexOf(outcome)])
      return (Math.abs(xAt - qAt) - Math.abs(xAt - oAt)) / 100
    })
    const range = gain(place(x), place(o), place(q))

    expect(least(gains)).toBeCloseTo(range.low, 9)
    expect(most(gains)).toBeCloseTo(range.high, 9)
  })
})

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b))
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b))

const at = (id: string, low: number, high = low) => ({ id: `${id}/placement`, estimateKind: 'PLACEMENT', actor: null, about: id, value: (low + high) / 2, low, high })
const matters = (actor: string, issue: string, value: number, width = 0) => ({
  id: `${issue}/${actor}`, estimateKind: 'SALIENCE', actor, about: issue, value, low: value - width, high: value + width,
})
const seeks = (by: string, issue: string, outcome: string) => ({ id: `${by}-${issue}`, by, issue, outcome, strength: null, sortDate: '2031-01-01' })
/** Two sides on two issues, each of which stands at 50 and could go to 0 or 100. */
const two = {
  sought: [seeks('a', 'i', 'i-0'), seeks('b', 'i', 'i-100'), seeks('a', 'j', 'j-0'), seeks('b', 'j', 'j-100')],
  outcomes: ['i', 'j'].flatMap((issue) => [0, 50, 100].map((x) => ({ id: `${issue}-${x}`, issue, statusQuo: x === 50 }))),
  estimates: [...['i', 'j'].flatMap((issue) => [0, 50, 100].map((x) => at(`${issue}-${x}`, x))), matters('a', 'i', 0.8), matters('a', 'j', 0.2), matters('b', 'i', 0.4), matters('b', 'j', 0.6)],
}

describe('a package', () => {
  const pack = (...ids: string[]) => ids.map((id) => ({ id, issue: id.slice(0, 1) }))

  test('gives to whom it brings nearer what it seeks, and takes from the other, by how much the issue matters', async () => {
    const [row] = await packageGains.run([{ ...two, package: pack('i-0', 'j-100'), actors: ['a', 'b'] }])

    expect(row?.['gains']).toMatchObject([
      { actor: 'a', direction: 'GAINS', issues: [{ issue: 'i', gainLow: 0.4, gainHigh: 0.4 }, { issue: 'j', gainLow: -0.1, gainHigh: -0.1 }] },
      { actor: 'b', direction: 'GAINS', issues: [{ issue: 'i', gainLow: -0.2, gainHigh: -0.2 }, { issue: 'j', gainLow: 0.3, gainHigh: 0.3 }] },
    ])
  })

  test.each([
    ['stands already gives nothing to anybody, however unsure its place', ['i-50'], at('i-50', 20, 80), 'NEITHER'],
    ['may be better or worse leaves the gain open', ['i-100'], at('i-100', 0, 100), 'OPEN'],
    ['is surely farther is a loss', ['i-100'], at('i-100', 60, 100), 'LOSES'],
    ['is what one seeks is a gain, however unsure its place', ['i-0'], at('i-0', 0, 40), 'GAINS'],
  ])('that %s', async (_, ids, placement, direction) => {
    const estimates = [...two.estimates.filter(({ about }) => about !== placement.about), placement]
    const [row] = await packageGains.run([{ ...two, estimates, package: pack(...ids), actors: ['a'] }])

    expect(row?.['gains']).toMatchObject([{ actor: 'a', direction }])
  })

  test('leaves out whom it cannot count on all of its issues', async () => {
    const estimates = two.estimates.filter(({ id }) => id !== 'j/a' && id !== 'j-50/placement')
    const [row] = await packageGains.run([{ ...two, estimates, package: pack('i-0', 'j-100'), actors: ['a', 'c'] }])

    expect(row).toMatchObject({ gains: [], leftOut: [
      { actor: 'a', issue: 'j', missing: ['SALIENCE', 'STATUS_QUO'] },
      { actor: 'c', issue: 'i', missing: ['POSITION', 'SALIENCE'] },
      { actor: 'c', issue: 'j', missing: ['POSITION', 'SALIENCE', 'STATUS_QUO'] },
    ] })
  })

  test('of two outcomes for one issue, or of what is no outcome, is refused with all that is wrong', async () => {
    const asked = [...pack('i-0', 'i-100'), { id: 'nato', issue: null }]

    await expect(packageGains.run([{ ...two, package: asked, actors: [] }])).rejects.toThrow(
      'i-0 and i-100 both settle i: a package has one outcome for an issue.\nnato is no outcome: give ids of outcomes, which the list outcomes has.',
    )
    await expect(packageGains.run([{ ...two, package: [], actors: [] }])).rejects.toThrow('The package is empty')
  })
})

describe('a trade', () => {
  const issues = [{ id: 'i', processes: ['talks'] }, { id: 'j', processes: ['talks'] }]

  test('gives each the issue that matters more to it than the other does', async () => {
    const [row] = await trades.run([{ ...two, between: ['a', 'b'], issues }])

    expect(row).toMatchObject({ leftOut: [], trades: [
      { firstIssue: 'i', firstOutcome: 'i-0', secondIssue: 'j', secondOutcome: 'j-100', robust: true, gains: [
        { actor: 'a', direction: 'GAINS', gainLow: 0.3, gainHigh: 0.3, issues: [{ issue: 'i', gainLow: 0.4 }, { issue: 'j', gainLow: -0.1 }] },
        { actor: 'b', direction: 'GAINS', gainLow: 0.1, gainHigh: 0.1, issues: [{ issue: 'i', gainLow: -0.2 }, { issue: 'j', gainLow: 0.3 }] },
      ] },
    ] })
  })

  test('that holds by the means but not over all bounds says so', async () => {
    const estimates = two.estimates.map((one) => (one.id === 'j/b' ? matters('b', 'j', 0.6, 0.3) : one))
    const [row] = await trades.run([{ ...two, estimates, between: ['a', 'b'], issues }])

    expect(row?.['trades']).toMatchObject([{ firstIssue: 'i', robust: false }])
  })

  test.each([
    ['both care more for the same issue', two.estimates.map((one) => (one.id === 'i/b' ? matters('b', 'i', 0.9) : one)), issues],
    ['they seek the same on one', two.estimates, issues, [...two.sought.slice(0, 3), seeks('b', 'j', 'j-0')]],
    ['the issues are on no common agenda', two.estimates, [{ id: 'i', processes: ['talks'] }, { id: 'j', processes: ['others'] }]],
  ])('is none where %s', async (_, estimates, on, sought = two.sought) => {
    const [row] = await trades.run([{ ...two, sought, estimates, between: ['a', 'b'], issues: on }])

    expect(row).toMatchObject({ trades: [], leftOut: [] })
  })

  test('is worth as much as the two are apart, which the bounds leave open', () => {
    expect(apart({ low: 0, high: 30 }, { low: 20, high: 60 })).toEqual({ low: 0, high: 60 })
    expect(apart({ low: 70, high: 80 }, { low: 20, high: 60 })).toEqual({ low: 10, high: 60 })
  })

  test('with an actor on no record is refused', async () => {
    await expect(trades.run([{ ...two, between: ['a'], issues }])).rejects.toThrow('between names an actor that is on no record')
  })

  test('on an issue that cannot be judged is not proposed, and what is missing is named', async () => {
    const [row] = await trades.run([{ ...two, sought: two.sought.slice(1), between: ['a', 'b'], issues }])

    expect(row).toMatchObject({ trades: [], leftOut: [{ actor: 'a', issue: 'i', missing: ['POSITION'] }] })
  })
})
