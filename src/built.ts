/**
 * Whether something that was built is still made of the same files: each build leaves beside it which files it was made of, and
 * the hash of each.
 */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

const project = join(import.meta.dirname, '..')

/**
 * @param stamp the file that {@link writeStamp} wrote
 * @param inputs files that it must at least be made of, by their paths in the project; what else the stamp names is looked at too
 */
export async function isBuiltFrom(stamp: string, inputs: readonly string[]): Promise<boolean> {
  try {
    const built = JSON.parse(await readFile(stamp, 'utf8')) as Record<string, string>
    return isDeepStrictEqual(await hashes([...Object.keys(built), ...inputs]), built)
  } catch {
    // There is none, it is damaged, or something that it was made of is gone.
    return false
  }
}

/** Last of all, so that a build that was cut short is not taken for one. */
export async function writeStamp(stamp: string, inputs: readonly string[]): Promise<void> {
  await writeFile(stamp, JSON.stringify(await hashes(inputs)))
}

async function hashes(paths: readonly string[]): Promise<Record<string, string>> {
  return Object.fromEntries(await Promise.all([...new Set(paths)].map(async (path) => [path, await hashOf(path)] as const)))
}

/** Of a folder, that of its files' names. */
async function hashOf(path: string): Promise<string> {
  const full = join(project, path)
  const content = (await stat(full)).isDirectory() ? filesIn(project, path).join('\n') : await readFile(full)
  return createHash('sha256').update(content).digest('hex')
}

/** The files in a folder and below, by their paths in the project. */
export function filesIn(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => relative(root, join(parentPath, name))).sort()
}
