/**
 * Folders that are built, and whether they are still made of the same files: each holds which files it was made of, and the hash
 * of each.
 */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { errorCode } from './errors.ts'
import { partialOf, removeAbandoned } from './partial.ts'

const project = join(import.meta.dirname, '..')

/** What it was made of, in what was built. */
const STAMP = '.inputs.json'

/**
 * @param folder what {@link build} built
 * @param inputs files that it must at least be made of, by their paths in the project; what else it was made of is looked at too
 */
export async function isBuiltFrom(folder: string, inputs: readonly string[]): Promise<boolean> {
  try {
    const built = JSON.parse(await readFile(join(folder, STAMP), 'utf8')) as Record<string, string>
    return isDeepStrictEqual(await hashes([...Object.keys(built), ...inputs]), built)
  } catch {
    // There is none, it is damaged, or something that it was made of is gone.
    return false
  }
}

/**
 * Builds a folder aside and puts it in its place when it is whole. A build that was cut short leaves the old one, and of several
 * at once the last stays.
 *
 * @param make fills the empty folder that it is given; returns the files that it was made of, by their paths in the project
 */
export async function build(folder: string, make: (partial: string) => Promise<readonly string[]>): Promise<void> {
  const partial = partialOf(folder)
  await removeAbandoned(folder)
  // What a process of the same number left that ran in another container.
  await rm(partial, { recursive: true, force: true })
  await mkdir(partial)
  try {
    await writeFile(join(partial, STAMP), JSON.stringify(await hashes(await make(partial))))
    await replace(folder, partial)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
}

/** A folder cannot take the place of one that is there, so that one is moved away first; another may then come in between. */
async function replace(folder: string, by: string): Promise<void> {
  const old = `${folder}.old`
  await removeAbandoned(old)
  for (;;) {
    try {
      await rename(by, folder)
      return
    } catch (error) {
      if (errorCode(error) !== 'ENOTEMPTY' && errorCode(error) !== 'EEXIST') throw error
    }
    const away = partialOf(old)
    await rm(away, { recursive: true, force: true })
    try {
      await rename(folder, away)
    } catch (error) {
      // A layer of a container's image is not renamed, only removed. Where it is gone, another build was quicker.
      if (errorCode(error) === 'EXDEV') await rm(folder, { recursive: true, force: true })
      else if (errorCode(error) !== 'ENOENT') throw error
    }
    await rm(away, { recursive: true, force: true })
  }
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
