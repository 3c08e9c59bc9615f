/**
 * Builds the playground when its sources or the packages changed since it was last built.
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build, filesIn, isBuiltFrom } from './built.ts'
import { UnavailableError } from './errors.ts'
import type { Progress } from './progress.ts'

const project = join(import.meta.dirname, '..')
const web = join(project, 'web')

/** Where the built playground is. */
export const webRoot = join(web, 'dist')

/**
 * Makes sure that {@link webRoot} holds the playground of these sources.
 *
 * @param signal ends the build
 * @throws UnavailableError with the bundler's own words when it fails
 */
export async function ensureWebBuilt(progress: Progress, signal: AbortSignal): Promise<void> {
  const around = ['index.html', 'tsconfig.json', 'vite.config.ts'].map((name) => `web/${name}`)
  const sources = ['package-lock.json', 'tsconfig.json', ...around, ...filesIn(project, 'web/src')]
  if (await isBuiltFrom(webRoot, sources)) return
  // In a process of its own: the bundler takes a gigabyte for these three seconds and would not give it back.
  const vite = join(project, 'node_modules', 'vite', 'bin', 'vite.js')
  const bundle = async (outDir: string) => {
    const options = ['--outDir', outDir, '--emptyOutDir', '--logLevel', 'error']
    await promisify(execFile)(process.execPath, [vite, 'build', web, ...options], { signal })
    return sources
  }
  await progress('Building the playground', async () => {
    try {
      await build(webRoot, bundle)
    } catch (error) {
      signal.throwIfAborted()
      const words = error instanceof Error ? error.message : String(error)
      throw new UnavailableError(`The playground could not be built. If packages are missing, run npm ci.\n${words}`, { cause: error })
    }
  })
}
