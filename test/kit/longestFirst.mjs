import Sequencer from '@jest/test-sequencer'

/** Files of over a minute, the longest first. One that began late would run alone at the end while the other core waits. */
const LONGEST = [
  'faults/importKills',
  'graph/statements',
  'container/compose',
  'graph/start',
  'container/start',
  'questions/questions',
  'faults/engine',
  'faults/dossiers',
  'graph/compiler',
  'bench/cost',
]

/** Jest itself knows how long a file takes only where it has run before; on a fresh clone it goes by size. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = LONGEST.findIndex((name) => path.endsWith(`/${name}.test.ts`))
      return at < 0 ? LONGEST.length : at
    }
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other))
  }
}
