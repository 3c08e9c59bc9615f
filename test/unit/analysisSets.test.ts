/**
 * Smallest sets: as small as trying all finds, all of them, the same each time; and what stands in the way of a settlement.
 */
import { blockages } from '../../src/analysis/blockages.ts'
import { smallestSets } from '../../src/analysis/smallestSets.ts'
import { makeRandom } from '../kit/random.ts'

/** All smallest hitting sets, by trying every set. */
function byTrying(groups: readonly (readonly string[])[]): string[][] {
  const elements = [...new Set(groups.flat())].sort()
  const sets = Array.from({ length: 2 ** elements.length }, (_, mask) => elements.filter((_, at) => (mask >> at) % 2 === 1))
  const hitting = sets.filter((set) => groups.every((group) => group.some((element) => set.includes(element))))
  const size = Math.min(...hitting.map((set) => set.length))
  return hitting.filter((set) => set.length === size).sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1))
}

describe('the smallest sets', () => {
  test.each(Array.from({ length: 25 }, (_, seed) => seed))('are all that trying every set finds (seed %i)', async (seed) => {
    const random = makeRandom(seed)
    const elements = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].slice(0, 2 + random.int(8))
    const groups = Array.from({ length: 1 + random.int(12) }, () => random.sample(elements, 1 + random.int(3)))
    const expected = byTrying(groups)

    expect(await smallestSets(groups, 1000, 60)).toEqual({ sets: expected, hasMore: false, bound: expected[0]?.length })
  })

  test('are as many as were asked for, and it is told that there are more', async () => {
    const pairs = ['a', 'b', 'c', 'd'].map((one) => [one, `${one}-too`])

    const { sets, hasMore, bound } = await smallestSets(pairs, 10, 60)

    expect([sets.length, new Set(sets.map((set) => set.join())).size, hasMore, bound]).toEqual([10, 10, true, 4])
    expect((await smallestSets(pairs, 16, 60)).hasMore).toBe(false)
  })

  test('are found in any order of what is asked', async () => {
    const groups = [['b', 'a'], ['c', 'b'], ['d', 'c'], ['a', 'd'], ['e', 'a']]

    expect(await smallestSets(groups.toReversed().map((group) => group.toReversed()), 3, 60)).toEqual(await smallestSets(groups, 3, 60))
  })

  test('of nothing is the empty one', async () => {
    expect(await smallestSets([], 20)).toEqual({ sets: [[]], hasMore: false, bound: 0 })
  })

  test('of many pairs between two camps are proven', async () => {
    const random = makeRandom(7)
    const pairs = Array.from({ length: 400 }, () => [`a${random.int(80)}`, `b${random.int(80)}`])

    const { sets, bound } = await smallestSets(pairs, 1, 60)

    expect(sets[0]?.length).toBe(bound)
    expect(pairs.every((pair) => pair.some((element) => sets[0]?.includes(element)))).toBe(true)
  })

  test('that take too long to prove are given as far as they are found, with what is proven', async () => {
    const random = makeRandom(7)
    const elements = Array.from({ length: 200 }, (_, index) => `p${index}`)
    const groups = Array.from({ length: 700 }, () => random.sample(elements, 2))

    const { sets, bound, hasMore } = await smallestSets(groups, 20)

    expect(groups.every((group) => group.some((element) => sets[0]?.includes(element)))).toBe(true)
    expect(bound).toBeLessThan(sets[0]?.length ?? 0)
    expect(hasMore).toBe(true)
  })
})

describe('what stands in the way of a settlement', () => {
  const collision = (one: string, other: string) => ({ one, other, rule: 'SOUGHT_EXCLUDES_SOUGHT', path: [`of-${one}`, `of-${other}`] })

  test('is told with what each position collides with, the path read from its side', async () => {
    const [row] = await blockages.run([{ process: 'talks', collisions: [collision('a', 'hub'), collision('hub', 'b'), collision('c', 'd')] }])

    expect(row).toMatchObject({ process: 'talks', collisions: 3, search: 'PROVEN', size: 2, bound: 2, hasMore: false, sets: [['c', 'hub'], ['d', 'hub']] })
    expect(row?.['positions']).toEqual([
      { position: 'c', inSets: 1, collidesWith: [{ position: 'd', rule: 'SOUGHT_EXCLUDES_SOUGHT', path: ['of-c', 'of-d'] }] },
      {
        position: 'hub',
        inSets: 2,
        collidesWith: [
          { position: 'a', rule: 'SOUGHT_EXCLUDES_SOUGHT', path: ['of-hub', 'of-a'] },
          { position: 'b', rule: 'SOUGHT_EXCLUDES_SOUGHT', path: ['of-hub', 'of-b'] },
        ],
      },
      { position: 'd', inSets: 1, collidesWith: [{ position: 'c', rule: 'SOUGHT_EXCLUDES_SOUGHT', path: ['of-d', 'of-c'] }] },
    ])
  })

  test('is nothing where nothing collides', async () => {
    expect(await blockages.run([{ process: 'talks', collisions: [] }])).toEqual([
      { process: 'talks', collisions: 0, search: 'PROVEN', size: 0, bound: 0, hasMore: false, sets: [[]], positions: [] },
    ])
  })

  test('is not searched where there are too many collisions, and says so', async () => {
    const many = Array.from({ length: 2001 }, (_, index) => collision(`a${index}`, `b${index}`))

    expect(await blockages.run([{ process: 'talks', collisions: many }])).toMatchObject([{ collisions: 2001, search: 'TOO_MANY', size: null, sets: [] }])
  })
})
