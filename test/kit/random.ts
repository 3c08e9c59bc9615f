/** Choices that come out the same for the same seed. */
export interface Random {
  /** From 0 up to but not including `below`. */
  int(below: number): number
  /** True in `share` of all cases. */
  chance(share: number): boolean
  pick<T>(from: readonly T[]): T
  /** As many of `from` as there are, at most `count`, each once. */
  sample<T>(from: readonly T[], count: number): T[]
}

export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  /** Mulberry32. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  // A small seed needs a few rounds before neighbours differ.
  for (let round = 0; round < 8; round++) next()
  const int = (below: number) => Math.floor(next() * below)
  return {
    int,
    chance: (share) => next() < share,
    pick(from) {
      if (from.length === 0) throw new Error('There is nothing to pick from')
      return from[int(from.length)] as (typeof from)[number]
    },
    sample(from, count) {
      const left = [...from]
      const taken = []
      while (left.length > 0 && taken.length < count) taken.push(...left.splice(int(left.length), 1))
      return taken
    },
  }
}
