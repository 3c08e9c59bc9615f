/**
 * Builds the playground when its sources or the packages changed since it was last built.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

const project = join(import.meta.dirname, '..')
const web = join(project, 'web')

/** Where the built playground is. */
export const webRoot = join(web, 'dist')

const stamp = join(webRoot, '.hash')

/**
 * Makes sure that {@link webRoot} holds the playground of these sources. A build that was cut short is not taken for
 * one: its stamp is written last, and a new build starts by emptying the folder.
 *
 * @param onProgress told once when there is something to build
 */
export async function ensureWebBuilt(onProgress: (message: string) => void): Promise<void> {
  const sources = await hashOfSources()
  if ((await readFile(stamp, 'utf8').catch(() => undefined)) === sources) return
  onProgress('Building the playground')
  // Loaded here alone: a start that has nothing to build is half a second shorter.
  const { build } = await import('vite')
  await build({ root: web, logLevel: 'error' })
  await writeFile(stamp, sources)
}

async function hashOfSources(): Promise<string> {
  const inside = await readdir(join(web, 'src'), { recursive: true, withFileTypes: true })
  const files = [
    ...['package-lock.json', 'tsconfig.json'].map((name) => join(project, name)),
    ...['index.html', 'tsconfig.json', 'vite.config.ts'].map((name) => join(web, name)),
    ...inside.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort(),
  ]
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${relative(project, file)}\0`).update(await readFile(file)).update('\0')
  return hash.digest('hex')
}
