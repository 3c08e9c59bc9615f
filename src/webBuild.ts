/**
 * Builds the playground when its sources or the packages changed since it was last built.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { UnavailableError } from './errors.ts'
import type { Progress } from './progress.ts'

const project = join(import.meta.dirname, '..')
const web = join(project, 'web')

/** Where the built playground is. */
export const webRoot = join(web, 'dist')

const stamp = join(webRoot, '.hash')

/**
 * Makes sure that {@link webRoot} holds the playground of these sources. A build that was cut short is not taken for
 * one: its stamp is written last, and a new build starts by emptying the folder.
 *
 * @param signal ends the build
 * @throws UnavailableError with the bundler's own words when it fails
 */
export async function ensureWebBuilt(progress: Progress, signal: AbortSignal): Promise<void> {
  const sources = await hashOfSources()
  if ((await readFile(stamp, 'utf8').catch(() => undefined)) === sources) return
  await progress('Building the playground', async () => {
    // In a process of its own: the bundler takes a gigabyte for these three seconds and would not give it back.
    const vite = join(project, 'node_modules', 'vite', 'bin', 'vite.js')
    try {
      await promisify(execFile)(process.execPath, [vite, 'build', web, '--logLevel', 'error'], { signal })
    } catch (error) {
      signal.throwIfAborted()
      const words = error instanceof Error ? error.message : String(error)
      throw new UnavailableError(`The playground could not be built. If packages are missing, run npm ci.\n${words}`, { cause: error })
    }
    await writeFile(stamp, sources)
  })
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
