/**
 * Imports dossiers when told to, as `demarche import` does, so that a test can time it and kill it.
 *
 * Usage: node --import tsx importer.ts DOSSIERS, with the database in the environment. DOSSIERS is JSON, a list of folders and
 * of made-up dossiers, {positions, seed}. Prints `ready`; each line of input is then the numbers of those to import, in their
 * order, and is answered by `done` or by the error.
 */
import { createInterface } from 'node:readline'
import { withGraph } from '../../src/access.ts'
import { parseConfig } from '../../src/config.ts'
import type { CheckedDossier } from '../../src/dossier/check.ts'
import { importDossier } from '../../src/dossier/write.ts'
import { noProgress } from '../../src/progress.ts'
import { generateDossier } from './generate.ts'

export type Wanted = { readonly folders: readonly string[]; readonly register: string } | { readonly positions: number; readonly seed: number }

async function provide(wanted: Wanted): Promise<readonly CheckedDossier[]> {
  if ('positions' in wanted) return [generateDossier(wanted.positions, wanted.seed)]
  const { checkFolders } = await import('../../src/dossier/import.ts') // which takes long to load
  return await checkFolders(wanted.folders, { register: wanted.register })
}

const ending = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => { ending.abort(new Error(signal)) })
const wanted = JSON.parse(process.argv[2] ?? '[]') as readonly Wanted[]
const dossiers = await Promise.all(wanted.map(provide))
try {
  await withGraph(parseConfig(process.env), { purpose: 'write', progress: noProgress, signal: ending.signal }, async (graph) => {
    const orders = createInterface({ input: process.stdin })
    process.stdout.write('ready\n')
    for await (const order of orders) {
      try {
        for (const number of order.split(' ')) for (const dossier of dossiers[Number(number)] ?? []) await importDossier(graph, dossier)
        process.stdout.write('done\n')
      } catch (error) {
        process.stdout.write(`${String(error)}\n`)
      }
    }
  })
} catch (error) {
  if (!ending.signal.aborted) throw error
} finally {
  process.stdin.destroy()
}
