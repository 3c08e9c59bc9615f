import Sequencer from '@jest/test-sequencer'

/** The longest file begins first, or it would run alone at the end while the other core waits. */
const LONGEST = /importKills\.test\.ts$/

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => Number(LONGEST.test(b.path)) - Number(LONGEST.test(a.path)))
  }
}
