/**
 * The programs that Neo4j needs to run as a Java process, and its own jars, fetched once by Maven.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UnavailableError } from '../errors.ts'
import { partialOf, removeAbandoned } from '../partial.ts'
import type { Progress } from '../progress.ts'
import { run } from './command.ts'

const POM = join(import.meta.dirname, '../../pom.xml')
const OLDEST_JAVA = 17

export const WAYS = `There are three ways to have the database:
  - Install Java ${OLDEST_JAVA} or later and Maven: Demarche fetches and runs Neo4j itself.
  - Install Docker and start its engine: Demarche runs Neo4j's image itself.
  - Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j 5.26 of your own.`

/** The version that pom.xml names. */
export async function neo4jVersion(): Promise<string> {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([\d.]+)</.exec(await readFile(POM, 'utf8'))?.[1]
  if (version === undefined) throw new Error(`${POM} names no version of neo4j.`)
  return version
}

export async function jarsDirectory(software: string): Promise<string> {
  return join(software, `neo4j-${await neo4jVersion()}`, 'lib')
}

/**
 * Makes sure that Neo4j's jars are there; fetched into a directory aside and then renamed, so that a fetch that was cut
 * short is never taken for whole.
 *
 * @throws UnavailableError when Maven fails
 */
export async function provideJars(software: string, progress: Progress, signal?: AbortSignal): Promise<void> {
  const lib = await jarsDirectory(software)
  if (existsSync(lib)) return
  const name = `neo4j-${await neo4jVersion()}`
  const target = join(software, name)
  await mkdir(software, { recursive: true })
  await removeAbandoned(target)
  const partial = partialOf(target)
  await progress(`Fetching Neo4j ${name.replace('neo4j-', '')} from Maven Central (about 125 MB, once)`, async () => {
    const output = join(partial, 'lib')
    const args = ['-B', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${output}`]
    const { code, text } = await run('mvn', args, { signal })
    if (code !== 0) {
      await rm(partial, { recursive: true, force: true })
      signal?.throwIfAborted()
      const errors = text.split('\n').filter((line) => line.startsWith('[ERROR]'))
      throw new UnavailableError(
        `Maven could not fetch Neo4j. Check the network and Maven's settings, then try again. It said:\n${errors.slice(0, 3).join('\n') || text.slice(-500)}`,
      )
    }
    try {
      await rename(partial, target)
    } catch (error) {
      // Somebody else has put it there meanwhile.
      await rm(partial, { recursive: true, force: true })
      if (!existsSync(lib)) throw error
    }
  })
}

export async function javaProblem(): Promise<string | undefined> {
  const { code, text } = await run('java', ['-version'])
  if (code === 'missing') return 'No Java was found: there is no command java on the PATH.'
  const version = /version "((?:1\.)?(\d+)[^"]*)"/.exec(text)
  if (code !== 0 || version === null) return `The command java does not work. It said:\n${text.trim()}`
  return Number(version[2]) >= OLDEST_JAVA
    ? undefined
    : `Java ${version[1] ?? ''} is too old: Neo4j needs Java ${OLDEST_JAVA} or later.`
}

export async function mavenProblem(): Promise<string | undefined> {
  const { code } = await run('mvn', ['-version'])
  return code === 'missing' ? 'No Maven was found to fetch Neo4j with: there is no command mvn on the PATH.' : undefined
}
