import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive, ownIdentity } from '../../src/engine/process.ts'
import { readRecord, writeRecord } from '../../src/engine/record.ts'
import { findEngine, joinEngine, startEngine, type RunningEngine } from '../../src/engine/start.ts'
import { ConflictError, UnavailableError } from '../../src/errors.ts'
import { openGraph } from '../../src/graph/open.ts'
import { processOf, SOFTWARE, temporaryHome } from '../kit/database.ts'

const HOLDER = join(import.meta.dirname, '../kit/holdEngine.ts')
const holderArguments = (...args: string[]) => ['--import', 'tsx', HOLDER, ...args]

let home: string
let remove: () => Promise<void>
beforeEach(async () => {
  ;({ home, remove } = await temporaryHome())
})
afterEach(() => remove())

function runs(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.trim() !== '' && !stdout.startsWith('Z')
}

async function ask(engine: RunningEngine, statement: string): Promise<unknown> {
  const graph = await openGraph({ ...engine, database: 'neo4j' })
  const rows = await graph.write((run) => run(statement, {})).finally(() => graph.close())
  return rows[0]?.[0]
}

async function hold(): Promise<{ holder: ChildProcess; held: RunningEngine }> {
  const holder = spawn(process.execPath, holderArguments(home, SOFTWARE), { stdio: ['ignore', 'pipe', 'inherit'] })
  const [chunk] = (await once(holder.stdout, 'data')) as [Buffer]
  return { holder, held: JSON.parse(chunk.toString()) as RunningEngine }
}

test('a database stops with its owner, keeps its data and comes back at the same address', async () => {
  const first = await startEngine({ home, software: SOFTWARE })
  await ask(first, 'CREATE (:Kept)')
  expect(await findEngine(home)).toMatchObject({ uri: first.uri, record: first.record })
  expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600)

  await Promise.all([first.stop(), first.stop()])

  expect(runs(processOf(first.record).pid)).toBe(false)
  expect(await findEngine(home)).toBeUndefined()
  const second = await startEngine({ home, software: SOFTWARE })
  expect(second).toMatchObject({ uri: first.uri, password: first.password })
  expect(await ask(second, 'MATCH (k:Kept) RETURN count(k)')).toBe(1)
  await second.stop()
})

test('a held database is refused by naming its holder, and taken over with its data when the holder was killed', async () => {
  const { holder, held } = await hold()
  await ask(held, 'CREATE (:Kept)')
  const refused = startEngine({ home, software: SOFTWARE })
  await expect(refused).rejects.toThrow(ConflictError)
  await expect(refused).rejects.toThrow(`is held by process ${holder.pid ?? 0} since 2`)

  holder.kill('SIGKILL')
  await once(holder, 'exit')

  expect(runs(processOf(held.record).pid)).toBe(true)
  const engine = await startEngine({ home, software: SOFTWARE })
  expect(engine).toMatchObject({ record: held.record, uri: held.uri })
  expect(await ask(engine, 'MATCH (k:Kept) RETURN count(k)')).toBe(1)
  await engine.stop()
  expect(runs(processOf(held.record).pid)).toBe(false)
})

test('a start that is called off leaves no process and no claim', async () => {
  const abort = new AbortController()
  const starting = startEngine({ home, software: SOFTWARE, signal: abort.signal })
  const record = async () => JSON.parse(await readFile(join(home, 'engine.json'), 'utf8')) as { database?: { pid: number } }
  let pid: number | undefined
  while (pid === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    pid = await record().then(({ database }) => database?.pid, () => undefined)
  }

  abort.abort()

  await expect(starting).rejects.toThrow('aborted')
  expect(runs(pid)).toBe(false)
  await expect(record()).rejects.toThrow('ENOENT')
})

test('a record whose process ids others have now is no obstacle, and those others are left alone', async () => {
  const other = spawn('sleep', ['600'], { stdio: 'ignore' })
  const reused = { pid: other.pid, startTime: '1' }
  await writeFile(
    join(home, 'engine.json'),
    JSON.stringify({ owner: reused, since: '2022-01-12T00:00:00Z', serving: true, state: 'ready', database: { kind: 'process', ...reused, port: 1 } }),
  )
  expect(await findEngine(home)).toBeUndefined()

  const engine = await startEngine({ home, software: SOFTWARE })
  expect(await ask(engine, 'RETURN 1')).toBe(1)
  await engine.stop()

  expect(other.signalCode).toBeNull()
  expect(runs(other.pid ?? 0)).toBe(true)
  other.kill()
})

test('a process of an earlier boot is another one, though it had the same id and began at the same tick', () => {
  const { pid, startTime } = ownIdentity()

  expect(isAlive({ pid, startTime })).toBe(true)
  expect(isAlive({ pid, startTime: startTime.split(' ').at(-1) ?? '' })).toBe(false)
})

test('the last user stops the database of an owner that was killed, though that was about to stop it', async () => {
  const { holder, held } = await hold()
  const user = await joinEngine({ home, software: SOFTWARE })
  expect(user.record).toEqual(held.record)
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  const record = readRecord(home)
  if (record !== undefined) writeRecord(home, { ...record, state: 'stopping' })

  await user.stop()

  expect(runs(processOf(held.record).pid)).toBe(false)
  expect(readRecord(home)).toBeUndefined()
})

test('a command that waits for a database that died under its owner says so', async () => {
  const record = { owner: ownIdentity(), since: '2022-01-12T00:00:00Z', serving: true, state: 'ready' } as const
  const other = spawn('sleep', ['600'], { stdio: 'ignore' })
  writeRecord(home, { ...record, database: { kind: 'process', pid: other.pid ?? 0, startTime: '1', port: 1 } })
  const steps: string[] = []
  const progress = <T>(name: string, work: () => Promise<T>) => {
    steps.push(name)
    return work()
  }

  const joining = joinEngine({ home, progress, signal: AbortSignal.timeout(1_000) })

  await expect(joining).rejects.toThrow('aborted')
  // One step that lasts, since a quick one is not shown.
  expect(steps).toEqual(['Waiting for the database, which another command starts or stops'])
  other.kill()
})

test('a clock that jumps years forwards and backwards neither ends a start or a stop nor makes it wait', async () => {
  const now = Date.now
  let jumps = 0
  Date.now = () => now() + (jumps++ % 2 === 0 ? 1 : -1) * jumps * 365 * 86_400_000
  try {
    const engine = await startEngine({ home, software: SOFTWARE })
    expect(await ask(engine, 'RETURN 1')).toBe(1)
    await engine.stop()

    expect(jumps).toBeGreaterThan(0)
    expect(runs(processOf(engine.record).pid)).toBe(false)
  } finally {
    Date.now = now
  }
})

test('a database that does not start shows the end of its log', async () => {
  await mkdir(join(home, 'neo4j/data'), { recursive: true })
  await writeFile(join(home, 'neo4j/data/databases'), 'not a directory')

  const starting = startEngine({ home, software: SOFTWARE })

  await expect(starting).rejects.toThrow(UnavailableError)
  await expect(starting).rejects.toThrow(/The database did not start\. The end of its log:\n(.|\n)*databases/)
})

test('data that a newer Neo4j made is refused before anything touches it', async () => {
  await mkdir(join(home, 'neo4j'), { recursive: true })
  await writeFile(join(home, 'password'), 'secret')
  await writeFile(join(home, 'neo4j/made.json'), JSON.stringify({ version: '2026.01.4', port: 7687, password: '' }))

  const starting = startEngine({ home, software: SOFTWARE })

  await expect(starting).rejects.toThrow(/was made by Neo4j 2026\.01\.4, which 5\.26\.\d+ cannot read\. Use the version of Demarche that made it/)
  expect(existsSync(join(home, 'neo4j/conf'))).toBe(false)
})

test('a home that cannot be made is told with the way out', async () => {
  await writeFile(join(home, 'file'), '')

  for (const starting of [startEngine, joinEngine].map((start) => start({ home: join(home, 'file', 'home') }))) {
    await expect(starting).rejects.toThrow(/cannot be kept in .*: a part of the path is not a directory\. Set DEMARCHE_HOME/)
  }
})

test('a home that others hold and in which nobody can say that they use it is told with the way out', async () => {
  writeRecord(home, { owner: ownIdentity(), since: '2022-01-12T00:00:00Z', serving: true, state: 'ready' })
  await writeFile(join(home, 'users'), '')

  await expect(joinEngine({ home })).rejects.toThrow(/cannot be kept in .*not a directory\. Set DEMARCHE_HOME/)
})

describe('what the machine lacks is told in one message with the three ways', () => {
  const ways = /There are three ways(.|\n)*Maven(.|\n)*Docker(.|\n)*NEO4J_URI/

  /** Starts with a PATH that has only these programs. */
  async function startWith(programs: Record<string, string>): Promise<string> {
    const bin = join(home, 'bin')
    await mkdir(bin)
    for (const [name, script] of Object.entries(programs)) {
      await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`)
      await chmod(join(bin, name), 0o755)
    }
    const args = holderArguments(join(home, 'home'), join(home, 'software'))
    return spawnSync(process.execPath, args, { env: { PATH: bin }, encoding: 'utf8' }).stdout
  }

  test('Docker, where the data is in a volume, though Java is there and what says so is damaged', async () => {
    await mkdir(join(home, 'home/neo4j'), { recursive: true })
    await writeFile(join(home, 'home/neo4j/volume'), 'demarche-0123456789ab')
    await writeFile(join(home, 'home/neo4j/made.json'), '')

    const message = await startWith({ java: `echo 'openjdk version "21" 2023-09-19' >&2`, mvn: '' })

    expect(message).toContain('No Docker was found')
    expect(message).toContain('was written by Neo4j in a container and is kept for that.')
  })

  test('neither Java nor Maven', async () => {
    const message = await startWith({})

    expect(message).toContain('No Java was found')
    expect(message).toContain('No Maven was found')
    expect(message).toMatch(ways)
  })

  test('a Java that is too old, with its version', async () => {
    const message = await startWith({ java: `echo 'openjdk version "11.0.2" 2019-01-15' >&2`, mvn: '' })

    expect(message).toContain('Java 11.0.2 is too old: Neo4j needs Java 17 or later.')
    expect(message).not.toContain('No Maven')
    expect(message).toMatch(ways)
  })

  test('Maven alone', async () => {
    const message = await startWith({ java: `echo 'openjdk version "21" 2023-09-19' >&2` })

    expect(message).toMatch(/^UnavailableError: No Maven was found/)
    expect(message).toMatch(ways)
  })

  test('the way to Maven Central, in the words of Maven', async () => {
    const message = await startWith({
      java: `echo 'openjdk version "17.0.15" 2025-04-15' >&2`,
      mvn: 'echo "[ERROR] Network is unreachable"; exit 1',
    })

    expect(message).toContain('Maven could not fetch Neo4j.')
    expect(message).toContain('[ERROR] Network is unreachable')
  })
})
