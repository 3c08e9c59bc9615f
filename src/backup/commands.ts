/**
 * The commands `backup` and `restore`.
 */
import type { Contents } from '../graph/checksum.ts'
import type { Graph } from '../graph/open.ts'
import type { Progress } from '../progress.ts'
import { backup } from './backup.ts'
import { refuseExisting, verifyBackup } from './file.ts'
import { restore } from './restore.ts'

export interface CopyOptions {
  readonly force?: boolean
  readonly json?: boolean
}

export interface CopySurroundings {
  readonly progress: Progress
  readonly write: (text: string) => void
  /** Opens the graph as it is. */
  readonly withGraph: <T>(work: (graph: Graph) => Promise<T>) => Promise<T>
  /** The version of Demarche. */
  readonly version: string
}

export async function makeBackup(file: string, { force = false, json = false }: CopyOptions, surroundings: CopySurroundings): Promise<void> {
  const { progress, write, withGraph, version } = surroundings
  if (!force) await refuseExisting(file) // before anything slow begins
  const contents = await withGraph((graph) => progress('Backing up', () => backup(graph, file, { force, demarche: version })))
  write(json ? tellJson(file, contents) : `${file}: ${tell(contents)}\n`)
}

export async function restoreBackup(file: string, { force = false, json = false }: CopyOptions, surroundings: CopySurroundings): Promise<void> {
  const { progress, write, withGraph } = surroundings
  const verified = await progress('Checking the backup', () => verifyBackup(file))
  await withGraph((graph) => progress('Restoring', () => restore(graph, file, verified, { force })))
  write(json ? tellJson(file, verified) : `Restored ${file}: ${tell(verified)}\n`)
}

function tellJson(file: string, { nodes, relationships, checksum }: Contents): string {
  return `${JSON.stringify({ file, nodes, relationships, checksum }, undefined, 2)}\n`
}

function tell({ nodes, relationships, checksum }: Contents): string {
  return `${nodes} nodes, ${relationships} relationships, checksum ${checksum.slice(0, 16)}…`
}
