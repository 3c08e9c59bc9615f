/**
 * Blocs and brokers: what the positions say, whatever the actors are called.
 */
import { brokers } from '../../src/analysis/brokers.ts'
import { communities, type Link } from '../../src/analysis/communities.ts'
import { empiricalBlocs } from '../../src/analysis/empiricalBlocs.ts'
import { makeRandom } from '../kit/random.ts'

/** A network from lines such as `a b` or `a b 3`. */
function links(...lines: string[]): Link[] {
  return lines.map((line) => {
    const [one = '', other = '', weight = '1'] = line.split(' ')
    return { one, other, weight: Number(weight) }
  })
}

const nodesOf = (network: readonly Link[]) => [...new Set(network.flatMap(({ one, other }) => [one, other]))]

const networks: Record<string, Link[]> = {
  'two triangles and a bridge': links('a b', 'b c', 'c a', 'd e', 'e f', 'f d', 'c d'),
  'a ring of four': links('a b', 'b c', 'c d', 'd a'),
  'a ring of six': links('a b', 'b c', 'c d', 'd e', 'e f', 'f a'),
  'a ring of seven': links('a b', 'b c', 'c d', 'd e', 'e f', 'f g', 'g a'),
  'all with all': links('a b', 'a c', 'a d', 'b c', 'b d', 'c d'),
  'a star': links('a b', 'a c', 'a d', 'a e'),
  'a chain of five': links('a b', 'b c', 'c d', 'd e'),
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, seed) => {
      const random = makeRandom(seed)
      const nodes = Array.from({ length: 4 + random.int(12) }, (_, index) => `n${index}`)
      const pairs = nodes.flatMap((one, at) => nodes.slice(at + 1).map((other) => ({ one, other, weight: 1 + random.int(3) })))
      return [`a random network (seed ${seed})`, pairs.filter(() => random.chance(0.35))]
    }),
  ),
}

describe.each(Object.entries(networks))('%s', (_, network) => {
  test.each([1, 2, 3])('falls apart alike, whatever its nodes are called (renaming %i)', (seed) => {
    const random = makeRandom(100 + seed)
    const nodes = nodesOf(network)
    const names = new Map(random.sample(nodes, nodes.length).map((node, at) => [node, nodes[at] ?? '']))
    const name = (node: string) => names.get(node) ?? ''
    const renamed = random.sample(network, network.length).map(({ one, other, weight }) => ({ one: name(other), other: name(one), weight }))

    const asIs = communities(nodes, network)
    const again = communities(nodes.map(name), renamed)

    const group = (groups: readonly (readonly string[])[]) => groups.map((group) => group.toSorted().join(' ')).sort()
    expect(group(again.groups)).toEqual(group(asIs.groups.map((group) => group.map(name))))
    expect(again.divisions).toBe(asIs.divisions)
    expect(again.modularity).toBeCloseTo(asIs.modularity ?? NaN, 9)
  })
})

describe('communities', () => {
  test('are open where no division is better than none', () => {
    // What Louvain finds here first, {halvern, torvany, ysmere} and {league, ostrel}, has modularity 0, as has the whole.
    const network = links('league halvern', 'league ostrel', 'halvern ostrel', 'halvern torvany 2', 'halvern ysmere', 'ostrel torvany', 'ostrel ysmere', 'torvany ysmere')

    const { modularity, divisions } = communities(nodesOf(network), network)

    expect(modularity).toBeCloseTo(0, 9)
    expect(divisions).toBe(2)
  })

  test('are who hangs together, and their modularity is that of Newman and Girvan', () => {
    const { groups, modularity, divisions } = communities('abcdefx'.split(''), networks['two triangles and a bridge'] ?? [])

    expect(groups).toEqual([['a', 'b', 'c'], ['d', 'e', 'f'], ['x']])
    // Within each 3 of 7 links, and half of all ends: 2 · (3/7 − 1/4).
    expect([modularity, divisions]).toEqual([expect.closeTo(5 / 14, 12), 1])
  })

  test('that could be divided in several ways as well have only whom all of these put together', () => {
    expect(communities('abcd'.split(''), networks['a ring of four'] ?? [])).toMatchObject({ groups: [['a'], ['b'], ['c'], ['d']], divisions: 3 })
  })

  test('without links are all alone', () => {
    expect(communities(['b', 'a'], [])).toEqual({ groups: [['a'], ['b']], modularity: undefined, divisions: 1 })
  })
})

/** What one actor seeks on an issue leads to what another seeks there, or excludes it. */
interface Lead {
  readonly by: string
  readonly otherBy: string
  readonly issue: string
  readonly implies: boolean
  readonly between: readonly string[]
}
const lead = (by: string, otherBy: string, issue: string, { implies = true, between = [] as string[] } = {}): Lead => ({ by, otherBy, issue, implies, between })

/** Every actor named seeks an outcome of its own on each issue. */
function talks(actors: string[], leads: readonly Lead[], memberships: { bloc: string; member: string }[] = []) {
  const sought = (by: string, issue: string) => `${by}-seeks-${issue}`
  const held = new Map(
    leads.flatMap(({ by, otherBy, issue }) =>
      [by, otherBy].map((actor) => [
        sought(actor, issue),
        { outcome: sought(actor, issue), issue, polarity: 'SEEKS', holders: [[actor, `${actor}-${issue}`]] },
      ]),
    ),
  )
  const paths = leads.map(({ by, otherBy, issue, implies, between }) => ({ implies, path: [sought(by, issue), ...between, sought(otherBy, issue)] }))
  return { process: 'talks', actors, held: [...held.values()], leads: paths, memberships }
}

describe('blocs', () => {
  test('link actors by the issues they agree on, not by how often they say so', async () => {
    const leads = [lead('a', 'b', 'i', { between: ['y'] }), lead('a', 'b', 'i'), lead('b', 'a', 'j')]
    const [row] = await empiricalBlocs.run([talks(['a', 'b', 'c'], leads)])

    expect(row).toMatchObject({ blocs: [['a', 'b'], ['c']] })
    expect(row?.['agreements']).toEqual([
      {
        one: 'a',
        other: 'b',
        issues: [
          { issue: 'i', position: 'a-i', otherPosition: 'b-i', path: ['a-seeks-i', 'b-seeks-i'] },
          { issue: 'j', position: 'a-j', otherPosition: 'b-j', path: ['a-seeks-j', 'b-seeks-j'] },
        ],
        collisions: 0,
      },
    ])
  })

  test('are not held together by an issue on which two also collide', async () => {
    const leads = [lead('a', 'b', 'i'), lead('b', 'a', 'i', { implies: false }), lead('a', 'c', 'i')]
    const [row] = await empiricalBlocs.run([talks(['a', 'b', 'c'], leads)])

    expect(row).toMatchObject({ blocs: [['a', 'c'], ['b']], agreements: [{ one: 'a', other: 'c' }] })
  })

  test('are not held together by less than what divides', async () => {
    const leads = [lead('a', 'b', 'i'), lead('a', 'b', 'j', { implies: false }), lead('b', 'c', 'i'), lead('b', 'c', 'k'), lead('b', 'c', 'j', { implies: false })]
    const [row] = await empiricalBlocs.run([talks(['a', 'b', 'c'], leads)])

    expect(row).toMatchObject({ blocs: [['b', 'c'], ['a']], agreements: [{ one: 'a', other: 'b', collisions: 1 }, { one: 'b', other: 'c', collisions: 1 }] })
  })

  test('are held against the formal ones: a departing member spreads its alliance over two', async () => {
    const leads = [lead('alliance', 'a', 'i'), lead('alliance', 'a', 'j'), lead('b', 'enemy', 'i'), lead('b', 'enemy', 'j')]
    const memberships = ['a', 'b'].map((member) => ({ bloc: 'alliance', member }))
    const [row] = await empiricalBlocs.run([talks(['a', 'alliance', 'b', 'enemy'], leads, memberships)])

    expect(row).toMatchObject({ blocs: [['a', 'alliance'], ['b', 'enemy']], formalBlocs: [{ bloc: 'alliance', members: ['a', 'alliance', 'b'], spread: 2 }] })
  })

  test('where nobody agrees are none', async () => {
    expect(await empiricalBlocs.run([talks(['a', 'b'], [])])).toMatchObject([
      { modularity: null, blocs: [['a'], ['b']], agreements: [], formalBlocs: [] },
    ])
  })
})

describe('brokers', () => {
  const position = (by: string, issue: string) => ({ id: `${by}-${issue}`, by, issue, sortDate: '2031-01-01' })

  test('are who and what lies between the others, with the positions that link them', async () => {
    const [row] = await brokers.run([{ process: 'talks', positions: [{ ...position('a', 'fish'), id: 'older', sortDate: '2030-12-31' }, position('a', 'fish'), position('bridge', 'fish'), position('bridge', 'ships'), position('c', 'ships')] }])

    // A chain of five: of its six pairs of others the middle lies between four, its neighbours between three.
    expect(row).toEqual({
      process: 'talks',
      actors: [
        { id: 'a', rank: 2, score: 0, positions: ['a-fish'] },
        { id: 'bridge', rank: 1, score: expect.closeTo(4 / 6, 9) as number, positions: ['bridge-fish', 'bridge-ships'] },
        { id: 'c', rank: 2, score: 0, positions: ['c-ships'] },
      ],
      issues: [
        { id: 'fish', rank: 1, score: 0.5, actors: ['a', 'bridge'] },
        { id: 'ships', rank: 1, score: 0.5, actors: ['bridge', 'c'] },
      ],
    })
  })

  test('are nobody where nobody holds anything', async () => {
    expect(await brokers.run([{ process: 'talks', positions: [] }])).toEqual([{ process: 'talks', actors: [], issues: [] }])
  })
})
