/**
 * Runs the database as a Java process of its own, with its settings, log and data below `neo4j/` of the home.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { UnavailableError } from '../errors.ts'
import { writeWhole } from '../partial.ts'
import { initialAuth } from './auth.ts'
import { ensurePassword, logFile, neo4jHome } from './home.ts'
import { jarsDirectory, javaProblem, mavenProblem, provideJars } from './jars.ts'
import { isAlive, processIdentity } from './process.ts'
import type { CreatedDatabase, CreateOptions, Database, Runner } from './runner.ts'

export const processRecord = z.object({
  kind: z.literal('process'),
  pid: z.number(),
  startTime: z.string(),
  port: z.number(),
})

type ProcessRecord = z.infer<typeof processRecord>

export const java: Runner = {
  kind: 'process',
  hasData: (home) => existsSync(join(dataDirectory(home), 'databases')),
  lacks: async (software) => {
    const fetched = existsSync(await jarsDirectory(software))
    const problems = [await javaProblem(), fetched ? undefined : await mavenProblem()]
    return problems.filter((problem) => problem !== undefined)
  },
  provide: (software, { progress, signal }) => provideJars(software, progress, signal),
  create,
}

function dataDirectory(home: string): string {
  return join(neo4jHome(home), 'data')
}

export function attachProcess(home: string, record: ProcessRecord): Database {
  const send = (signal: NodeJS.Signals) => {
    // It may end between the look and the signal; its id is not used again so soon.
    if (isAlive(record)) process.kill(record.pid, signal)
    return Promise.resolve()
  }
  return {
    record,
    isAlive: () => Promise.resolve(isAlive(record)),
    // Only a parent is told of an end, and one that was taken over has another.
    ended: async (signal) => {
      while (isAlive(record)) await sleep(200, undefined, { signal })
    },
    log: () => readFile(logFile(home), 'utf8'),
    stop: () => send('SIGTERM'),
    kill: () => send('SIGKILL'),
  }
}

/**
 * A shell becomes Java when it is told to, under the same id; it ends when this process does before that. In a process
 * group of its own, so that Ctrl-C in the terminal reaches only its owner, who stops it in order.
 */
async function create(home: string, { software, port, serving }: CreateOptions): Promise<CreatedDatabase> {
  const directory = neo4jHome(home)
  mkdirSync(join(directory, 'conf'), { recursive: true })
  writeWhole(join(directory, 'conf/neo4j.conf'), settings(port))
  const data = dataDirectory(home)
  if (existsSync(data)) accessSync(data, constants.W_OK)
  if (!existsSync(join(data, 'databases/system'))) setInitialPassword(home)

  const command = ['-c', 'read go && exec java "$@" </dev/null', 'sh', ...javaArguments(directory, await jarsDirectory(software), serving)]
  const log = openSync(logFile(home), 'w')
  const child = spawn('/bin/sh', command, { detached: true, stdio: ['pipe', log, log] })
  closeSync(log)
  child.unref()
  await once(child, 'spawn')
  child.stdin?.on('error', () => undefined) // it has ended, which is seen otherwise
  const identity = child.pid === undefined ? undefined : processIdentity(child.pid)
  if (identity === undefined) throw new UnavailableError('The shell that starts Java ended at once.')
  return {
    ...attachProcess(home, { kind: 'process', ...identity, port }),
    run: () => {
      child.stdin?.end('go\n')
      return Promise.resolve()
    },
  }
}

function javaArguments(directory: string, jars: string, serving: boolean): string[] {
  return [
    // Neo4j reaches into these packages of Java's.
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-Dfile.encoding=UTF-8',
    // Java's second compiler halves the time that plans and answers take, once it has had its minutes; a command ends before.
    ...(serving ? [] : ['-XX:TieredStopAtLevel=1']),
    // The collector that starts fastest on few cores.
    '-XX:+UseSerialGC',
    '-Xms512m',
    '-Xmx1g',
    '-XX:+ExitOnOutOfMemoryError',
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${directory}`,
    `--config-dir=${join(directory, 'conf')}`,
    '--console-mode',
  ]
}

function settings(port: number): string {
  return `# Written anew at every start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
# The jars from Maven Central hold no Neo4j Browser, so there is nothing to serve.
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=128m
dbms.usage_report.enabled=false
# On a full disk half a transaction could reach the log, and then Neo4j does not start again. So the room is taken before,
# and where there is none the database only reads until it is started again.
internal.dbms.out_of_disk_space_protection=true
db.tx_log.preallocate=true
db.tx_log.rotation.size=16m
# Neo4j waits this long for nothing when it stops: 10 s, or 0.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`
}

function setInitialPassword(home: string): void {
  const directory = join(dataDirectory(home), 'dbms')
  mkdirSync(directory, { recursive: true })
  writeWhole(join(directory, 'auth.ini'), initialAuth(ensurePassword(home)))
}
