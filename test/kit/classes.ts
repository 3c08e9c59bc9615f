/**
 * An archive of Neo4j's classes, from which Java takes them ready to run: a database starts in two thirds of the time, and a run
 * of all suites starts over a hundred. Made once, beside the jars, by a database that does what those of the tests do.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { run } from '../../src/engine/command.ts'
import { jarsDirectory, provideJars } from '../../src/engine/jars.ts'
import { java } from '../../src/engine/java.ts'
import { startEngine } from '../../src/engine/start.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import { MIGRATIONS } from '../../src/graph/statements.ts'
import { partialOf, removeAbandoned } from '../../src/partial.ts'
import type { Progress } from '../../src/progress.ts'
import { SOFTWARE, temporaryHome } from './database.ts'
import { seed } from './seed.ts'

/** Java reads options from here, in whichever process of a test it is started. */
export const JAVA_OPTIONS = 'JDK_JAVA_OPTIONS'

/** Has every Java that this process and its children start use the archive. Where there is none to be had, tests are only slower. */
export async function useClassArchive(progress: Progress): Promise<void> {
  if ((await java.lacks(SOFTWARE)).length > 0) return
  await provideJars(SOFTWARE, progress)
  const { text: version } = await run('java', ['-version'])
  const ofJava = createHash('sha256').update(version).digest('hex').slice(0, 8)
  const archive = join(dirname(await jarsDirectory(SOFTWARE)), `classes-${ofJava}.jsa`)
  if (!existsSync(archive)) await progress('Archiving Neo4j’s classes for the tests (once)', () => make(archive))
  if (existsSync(archive)) giveJava(`-XX:SharedArchiveFile=${archive}`)
}

async function make(archive: string): Promise<void> {
  await removeAbandoned(archive)
  const partial = partialOf(archive)
  const { home, remove } = await temporaryHome()
  const takeBack = giveJava(`-XX:ArchiveClassesAtExit=${partial}`)
  try {
    const engine = await startEngine({ home, software: SOFTWARE })
    takeBack()
    // Of the Java that was only asked for its version.
    await rm(partial, { force: true })
    const graph = await openGraph({ ...engine, database: 'neo4j' })
    await migrate(graph, MIGRATIONS)
    await seed(graph)
    await graph.close()
    await engine.stop()
    await rename(partial, archive)
  } catch (error) {
    process.stderr.write(`Java made no archive, so the databases of the tests start more slowly: ${String(error)}\n`)
  } finally {
    takeBack()
    await rm(partial, { force: true })
    await remove()
  }
}

/** @returns what takes the option back */
function giveJava(option: string): () => void {
  const before = process.env[JAVA_OPTIONS]
  process.env[JAVA_OPTIONS] = `${before ?? ''} "${option}"`.trim()
  return () => {
    if (before === undefined) Reflect.deleteProperty(process.env, JAVA_OPTIONS)
    else process.env[JAVA_OPTIONS] = before
  }
}
