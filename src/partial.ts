/**
 * What is made under a name of its own and renamed when it is whole, so that nobody takes a part for it.
 */
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { processIdentity } from './engine/process.ts'

/** The name, for this process, of what is to become `path`. */
export function partialOf(path: string): string {
  return `${path}.partial-${process.pid}`
}

/** Removes what processes left that were killed while they made `path`. */
export async function removeAbandoned(path: string): Promise<void> {
  for (const entry of await readdir(dirname(path))) {
    const pid = entry.startsWith(`${basename(path)}.partial-`) ? Number(entry.split('-').at(-1)) : undefined
    if (pid !== undefined && processIdentity(pid) === undefined) await rm(join(dirname(path), entry), { recursive: true, force: true })
  }
}

/** Replaces a small file as a whole. Only this user may read it. */
export function writeWhole(file: string, text: string): void {
  const partial = partialOf(file)
  try {
    writeFileSync(partial, text, { mode: 0o600 })
    renameSync(partial, file)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
}
