/**
 * What a home directory holds for the database: its settings, its password, its data.
 */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { ConflictError, UnavailableError } from '../errors.ts'

/** Neo4j reaches into these packages of Java's; C1 alone and the serial collector start fastest on few cores. */
const JAVA_FLAGS = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dfile.encoding=UTF-8',
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
]

export const USERNAME = 'neo4j'

function neo4jHome(home: string): string {
  return join(home, 'neo4j')
}

export function logFile(home: string): string {
  return join(neo4jHome(home), 'console.log')
}

/** Writes the settings, and at the first start the password. */
export async function prepareHome(home: string): Promise<number> {
  const conf = join(neo4jHome(home), 'conf')
  mkdirSync(conf, { recursive: true })
  const file = join(conf, 'neo4j.conf')
  const port = await choosePort(existsSync(file) ? readFileSync(file, 'utf8') : '')
  writeFileSync(file, settings(port))
  if (!existsSync(join(neo4jHome(home), 'data/databases/system'))) setPassword(home)
  return port
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
db.tx_log.preallocate=false
# Neo4j waits this long for nothing when it stops: 10 s, or 0.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`
}

/** The port of the last start when it is free, so that the address stays; otherwise any free one. */
async function choosePort(lastSettings: string): Promise<number> {
  const last = Number(/^server\.bolt\.listen_address=.*:(\d+)$/m.exec(lastSettings)?.[1] ?? 0)
  const port = (await freePort(last)) ?? (await freePort(0))
  if (port === undefined) throw new UnavailableError('No port is free on 127.0.0.1.')
  return port
}

function freePort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.on('error', () => { resolve(undefined) })
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => { resolve(typeof bound === 'object' && bound !== null ? bound.port : undefined) })
    })
  })
}

function passwordFile(home: string): string {
  return join(home, 'password')
}

/** @throws ConflictError when the data is there and its password is not */
export function readPassword(home: string): string {
  const file = passwordFile(home)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  throw new ConflictError(`${file}, the password of the database beside it, is missing. Restore it, or delete ${neo4jHome(home)} to begin anew.`)
}

/**
 * Neo4j reads its first password from this file at its first start. Written here as its `set-initial-password` writes it,
 * which would take another Java process and show the password in the list of processes. A start that was cut short
 * before that leaves a password to use.
 */
function setPassword(home: string): void {
  const file = passwordFile(home)
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  const salt = randomBytes(32)
  let hash = sha256(Buffer.concat([salt, Buffer.from(readPassword(home))]))
  for (let iteration = 1; iteration < 1024; iteration++) hash = sha256(hash)
  const directory = join(neo4jHome(home), 'data/dbms')
  mkdirSync(directory, { recursive: true })
  const line = `${USERNAME}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},1024:\n`
  writeFileSync(join(directory, 'auth.ini'), line, { mode: 0o600 })
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}

export function serverArguments(home: string, lib: string): string[] {
  const conf = join(neo4jHome(home), 'conf')
  return [
    ...JAVA_FLAGS,
    '-Xms512m',
    '-Xmx1g',
    '-XX:+ExitOnOutOfMemoryError',
    '-cp',
    join(lib, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${neo4jHome(home)}`,
    `--config-dir=${conf}`,
    '--console-mode',
  ]
}
