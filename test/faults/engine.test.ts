/**
 * The local database and the server under blows: each process is a real one, killed by its id.
 */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from '../../src/engine/process.ts'
import { readRecord } from '../../src/engine/record.ts'
import { findEngine, startEngine } from '../../src/engine/start.ts'
import { openGraph } from '../../src/graph/open.ts'
import { commandHome, demarche, killCommands, printed, query, serving, type Command, type Reply } from '../kit/command.ts'
import { processOf } from '../kit/database.ts'

const COUNT = '{ demands(first: 1) { totalCount } }'

let home: string
let remove: () => Promise<void>
beforeEach(async () => {
  ;({ home, remove } = await commandHome())
})
afterEach(async () => {
  killCommands()
  await remove()
})

const start = (env: Record<string, string> = {}) => demarche(['start'], { DEMARCHE_HOME: home, ...env })

/** The database's process, as soon as it is recorded. */
async function recorded() {
  for (;;) {
    const database = readRecord(home)?.database
    if (database !== undefined) return { ...processOf(database), port: database.port }
    await sleep(5)
  }
}

async function killDatabase(): Promise<void> {
  process.kill((await recorded()).pid, 'SIGKILL')
}

/** Asks until the answer has data; returns it with the failures before it. */
async function askUntilAnswered(api: string): Promise<{ failures: Reply[]; data: Reply['data'] }> {
  const failures: Reply[] = []
  for (;;) {
    const reply = await query(api, COUNT)
    if (reply.errors === undefined) return { failures, data: reply.data }
    failures.push(reply)
    await sleep(100)
  }
}

/** All Java processes that run on the home, whether recorded or not. */
function databases(): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  return lines.filter((line) => line.includes(`--home-dir=${home}/`)).map((line) => Number.parseInt(line, 10))
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(50)
}

/** A PATH whose `java` runs this shell script, which may call the real one as "$JAVA". */
async function pathWithJava(script: string): Promise<string> {
  const bin = await mkdtemp(join(home, 'bin-'))
  const path = process.env['PATH'] ?? ''
  const java = execFileSync('/bin/sh', ['-c', 'command -v java'], { encoding: 'utf8' }).trim()
  await writeFile(join(bin, 'java'), `#!/bin/sh\nJAVA='${java}'\n${script}\n`)
  await chmod(join(bin, 'java'), 0o755)
  return `${bin}${delimiter}${path}`
}

async function stopped(command: Command): Promise<void> {
  command.child.kill('SIGTERM')
  expect(await command.ended).toBe(0)
  expect(databases()).toEqual([])
}

test('a database that is killed while the server answers is started again: until then each request is told to try again', async () => {
  const server = start()
  const api = await serving(server)
  const before = await query(api, COUNT)
  const port = (await recorded()).port

  await killDatabase()
  const first = await askUntilAnswered(api)
  const samePort = (await recorded()).port === port

  // The second time its port is lost to another program, which is told nothing, the password least of all.
  let calls = 0
  const thief = createServer((socket) => {
    calls++
    socket.destroy()
  })
  await killDatabase()
  await printed(server, /"delayMs":1000/)
  thief.listen(port, '127.0.0.1')
  await once(thief, 'listening')
  const second = await askUntilAnswered(api)
  thief.close()

  const failures = [...first.failures, ...second.failures]
  expect(failures.length).toBeGreaterThan(1)
  for (const { errors } of failures) expect(errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE', retryable: true })
  expect([first.data, second.data]).toEqual([before.data, before.data])
  expect(samePort).toBe(true)
  expect(calls).toBe(0)
  expect((await recorded()).port).not.toBe(port)
  expect(server.child.exitCode).toBeNull()
  const lines = server.output().split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { msg: string })
  expect(lines.filter(({ msg }) => msg === 'the database ended by itself and is started again')).toHaveLength(2)
  await stopped(server)
})

test('a server can be stopped while its database is being started again', async () => {
  const server = start()
  await serving(server)

  await killDatabase()
  await printed(server, 'is started again')
  await stopped(server)
})

test('a database that does not start again is given up: code 3, with the last lines of its log', async () => {
  const broken = join(home, 'broken')
  const PATH = await pathWithJava(`[ "$1" = -version ] || [ ! -e '${broken}' ] || { echo 'the disk is on fire'; exit 1; }\nexec "$JAVA" "$@"`)
  const server = start({ PATH })
  await serving(server)
  await writeFile(broken, '')

  await killDatabase()

  expect(await server.ended).toBe(3)
  expect(server.output().match(/^error: .*/gm)).toEqual([expect.stringContaining('given up after 5 starts that failed')])
  expect(server.output().split('error: ').at(-1)).toContain('the disk is on fire')
  expect(readRecord(home)).toBeUndefined()
  expect(databases()).toEqual([])
})

test('after the server was killed, the next start takes the database over as it runs, and nothing is lost', async () => {
  const killed = start()
  await serving(killed)
  const left = await recorded()
  const graph = await openGraph({ ...(await found()), database: 'neo4j' })
  await graph.write((run) => run('CREATE (:Kept {at: 1})', {}))
  await graph.close()
  killed.child.kill('SIGKILL')
  await killed.ended

  const next = start()
  const api = await serving(next)

  expect(isAlive(left)).toBe(true)
  expect(await recorded()).toEqual(left)
  const again = await openGraph({ ...(await found()), database: 'neo4j' })
  expect(await again.read('MATCH (k:Kept) RETURN k.at', {})).toEqual([[1]])
  await again.close()

  // It is no child of this server, which sees its end all the same.
  await killDatabase()
  await printed(next, 'is started again')
  expect((await askUntilAnswered(api)).data).toBeDefined()
  await stopped(next)

  async function found() {
    const engine = await findEngine(home)
    if (engine === undefined) throw new Error('There is no database.')
    return engine
  }
})

test('a command that is killed at any moment of a start leaves no database that the next one does not know', async () => {
  for (const delay of [0, 1, 5, 20, 100, 1_000, 4_000]) {
    const killed = demarche(['ask', 'threats'], { DEMARCHE_HOME: home })
    await recorded()
    await sleep(delay)
    killed.child.kill('SIGKILL')
    await killed.ended
    // A shell that was not yet told to become Java ends by itself. A command that had ended before left nothing.
    await until(() => {
      const known = readRecord(home)?.database
      return databases().every((pid) => known !== undefined && pid === processOf(known).pid)
    })
  }

  const engine = await startEngine({ home })
  const graph = await openGraph({ ...engine, database: 'neo4j' })
  expect(await graph.read('RETURN 1', {})).toEqual([[1]])
  await graph.close()
  await engine.stop()
  expect(databases()).toEqual([])
})

test('a database that is killed while it starts is told with the end of its log, and the next start succeeds', async () => {
  const starting = startEngine({ home })
  const failed = expect(starting).rejects.toThrow(/The database did not start\. The end of its log:\n(.|\n)*Starting\.\.\./)
  const log = join(home, 'neo4j/console.log')
  while (!(await readFile(log, 'utf8').catch(() => '')).includes('Starting...')) await sleep(20)
  await killDatabase()
  await failed

  const engine = await startEngine({ home })
  await engine.stop()
})

test('a port that is lost after it was found free is replaced by another', async () => {
  // The program that Java is started as takes the port of the settings before it becomes Java: once.
  const thief = join(home, 'thief')
  const PATH = await pathWithJava(`
if [ "$1" = -version ] || [ -e '${thief}' ]; then exec "$JAVA" "$@"; fi
port=$(sed -n 's/^server.bolt.listen_address=.*://p' '${home}/neo4j/conf/neo4j.conf')
'${process.execPath}' -e "require('net').createServer().listen($port, '127.0.0.1', () => require('fs').writeFileSync('${thief}', '$port ' + process.pid)); setTimeout(() => process.exit(), 600000)" >/dev/null 2>&1 &
while [ ! -e '${thief}' ]; do sleep 0.1; done
exec "$JAVA" "$@"`)
  const server = start({ PATH })
  await serving(server)

  const [taken, pid] = (await readFile(thief, 'utf8')).split(' ').map(Number)
  process.kill(pid ?? 0)
  expect((await recorded()).port).not.toBe(taken)
  await stopped(server)
})

describe('two commands at once', () => {
  const importing = () => demarche(['import'], { DEMARCHE_HOME: home })

  test('two imports of one dossier into a fresh home both succeed, and the last one out stops the database', async () => {
    const commands = [importing(), importing()]

    const codes = await Promise.all(commands.map(({ ended }) => ended))

    expect({ codes, output: commands.map(({ output }) => output()) }).toMatchObject({ codes: [0, 0] })
    expect(commands.map(({ output }) => output()).join('\n')).toContain('Waiting for the database, which another command starts or stops')
    expect(readRecord(home)).toBeUndefined()
    expect(databases()).toEqual([])
  })

  test('a server waits for the command that holds the home; a second server is told who does', async () => {
    const command = importing()
    await recorded()
    const server = start()
    await serving(server)

    const second = start()

    expect(await command.ended).toBe(0)
    expect(await second.ended).toBe(3)
    expect(second.output()).toContain(`is held by process ${server.child.pid ?? 0} since`)
    await stopped(server)
  })

  test('where the owner was killed, the last user stops the database', async () => {
    const owner = importing()
    while (readRecord(home)?.state !== 'ready') await sleep(20)
    const user = importing()
    while ((await readFile(join(home, 'users', String(user.child.pid ?? 0)), 'utf8').catch(() => '')) === '') await sleep(10)
    owner.child.kill('SIGKILL')

    expect(await user.ended).toBe(0)
    expect(readRecord(home)).toBeUndefined()
    expect(databases()).toEqual([])
  })
})

test('what is damaged in a home is no obstacle, or is told with what to do', async () => {
  const first = await startEngine({ home })
  const graph = await openGraph({ ...first, database: 'neo4j' })
  await graph.write((run) => run('CREATE (:Kept)', {}))
  await graph.close()
  await first.stop()
  await writeFile(join(home, 'engine.json'), '{"owner": {"pi')
  await writeFile(join(home, 'neo4j/conf/neo4j.conf'), 'server.bolt.listen_addr')
  await writeFile(join(home, 'neo4j/made.json'), '')
  const second = await startEngine({ home })
  const again = await openGraph({ ...second, database: 'neo4j' })
  expect(await again.read('MATCH (k:Kept) RETURN count(k)', {})).toEqual([[1]])
  await again.close()
  await second.stop()

  // What a newer Neo4j would have written: an entry of a kind that this one does not know.
  const log = join(home, 'neo4j/data/transactions/system/neostore.transaction.db.0')
  const entries = await readFile(log)
  const end = entries.findLastIndex((byte) => byte !== 0) + 1
  await writeFile(log, Buffer.concat([entries.subarray(0, end), Buffer.from([120]), entries.subarray(end + 1)]))
  await expect(startEngine({ home })).rejects.toThrow(/cannot be read: another version of Neo4j made it, or it is damaged\. Use the version of Demarche/)
  await writeFile(log, entries)

  await writeFile(join(home, 'password'), second.password.slice(0, 10))
  await expect(startEngine({ home })).rejects.toThrow(/password is not the password of the database beside it: it was changed or damaged\. Restore it/)
  await rm(join(home, 'password'))
  await expect(startEngine({ home })).rejects.toThrow(/password, the password of the database beside it, is missing\. Restore it/)

  await writeFile(join(home, 'password'), second.password)
  const third = await startEngine({ home })
  await third.stop()
})
