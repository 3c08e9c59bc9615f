/**
 * Checks a folder in a process of its own and prints what it cost, for tests of how much a check may take.
 *
 * Usage: node --import tsx checkMeasured.ts FOLDER
 */
import { resourceUsage } from 'node:process'
import { checkDossiers } from '../../src/dossier/check.ts'
import { formatProblems } from '../../src/dossier/problem.ts'
import { readDossiers } from '../../src/dossier/read.ts'

export interface Measured {
  readonly problems: number
  /** Of those listed, each different one once. */
  readonly messages: readonly string[]
  readonly printed: number
  readonly megabytes: number
}

const { problems, unlisted } = checkDossiers(await readDossiers([process.argv[2] ?? '.']))
const measured: Measured = {
  problems: problems.length + unlisted.problems,
  messages: [...new Set(problems.map(({ message }) => message))].slice(0, 5),
  printed: formatProblems({ problems, unlisted: unlisted.problems }, { colour: false }).length,
  megabytes: Math.round(resourceUsage().maxRSS / 1024),
}
process.stdout.write(JSON.stringify(measured))
