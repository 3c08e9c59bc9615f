/**
 * Builds the site of the documentation when what it is made of changed since it was last built.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build, filesIn, isBuiltFrom } from '../built.ts'
import { UnavailableError } from '../errors.ts'
import type { Progress } from '../progress.ts'
import { markdownPages } from './pages.ts'

const project = join(import.meta.dirname, '..', '..')

/** Where the built site is; its first page is `index.html`. */
export const siteRoot = join(project, 'docs', 'site')

/**
 * Makes sure that {@link siteRoot} holds the documentation as it is.
 *
 * @returns the links that lead nowhere, of a build
 * @throws UnavailableError when it cannot be built
 */
export async function ensureSiteBuilt(progress: Progress): Promise<readonly string[]> {
  const isCurrent = await isBuiltFrom(siteRoot, [...markdownPages(project), ...makers()])
  return isCurrent ? [] : await progress('Building the documentation', buildSite)
}

async function buildSite(): Promise<readonly string[]> {
  try {
    // Only who builds needs what it is built with.
    const { makeSite } = await import('./site.ts')
    const { files, inputs, problems } = makeSite(project)
    await build(siteRoot, async (folder) => {
      await writeFiles(files, folder)
      return [...inputs, ...makers()]
    })
    return problems
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    throw new UnavailableError(`The documentation could not be built. If packages are missing, run npm ci.\n${words}`, { cause: error })
  }
}

/** What turns them into a site. */
function makers(): string[] {
  return ['package-lock.json', ...filesIn(project, 'src/docs')]
}

export async function writeFiles(files: ReadonlyMap<string, string | Buffer>, folder: string): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}
