/**
 * `demarche start` on a machine with Docker and without Java and Maven: a process of its own whose PATH has nothing but
 * docker.
 */
import { jest } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readRecord } from '../../src/engine/record.ts'
import { findEngine } from '../../src/engine/start.ts'
import { openGraph } from '../../src/graph/open.ts'
import { demarche, killCommands, serving, type Command } from '../kit/command.ts'
import { temporaryHome } from '../kit/database.ts'

jest.setTimeout(400_000)
const image = process.env['NEO4J_IMAGE'] ?? ''

let home: string
let bin: string
let remove: () => Promise<void>
beforeAll(async () => {
  ;({ home, remove } = await temporaryHome())
  bin = join(home, 'bin')
  await mkdir(bin)
  const docker = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'docker')).find((path) => existsSync(path))
  if (docker === undefined) throw new Error('There is no command docker on the PATH.')
  await symlink(docker, join(bin, 'docker'))
})
afterAll(async () => {
  killCommands()
  await remove()
})

function start(env: Record<string, string> = {}): Command {
  const engine: Record<string, string> = process.env['DOCKER_HOST'] === undefined ? {} : { DOCKER_HOST: process.env['DOCKER_HOST'] }
  return demarche(['start'], { PATH: bin, ...engine, NEO4J_IMAGE: image, DEMARCHE_HOME: home, ...env })
}

function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8' })
}

/** The id of the container that the record names. */
function container(): string {
  const database = readRecord(home)?.database
  if (database?.kind !== 'container') throw new Error('The database is recorded in no container.')
  return database.id
}

async function write<T>(statement: string): Promise<T> {
  const engine = await findEngine(home)
  if (engine === undefined) throw new Error('There is no database.')
  const graph = await openGraph({ ...engine, database: 'neo4j' })
  const rows = await graph.write((run) => run(statement, {})).finally(() => graph.close())
  return rows[0]?.[0] as T
}

test('Neo4j runs in a container, is taken over when its owner is killed, ends with the next one, leaving its volume, and is started again when it is killed itself', async () => {
  const first = start()
  await serving(first)
  const id = container()
  const [described] = JSON.parse(docker('inspect', id)) as [
    { HostConfig: { PortBindings: Record<string, { HostIp: string }[]>; CapDrop: string[] } },
  ]
  const password = await readFile(join(home, 'password'), 'utf8')
  await write('CREATE (:Kept)')

  expect(Object.values(described.HostConfig.PortBindings).flat().map(({ HostIp }) => HostIp)).toEqual(['127.0.0.1'])
  expect(described.HostConfig.CapDrop).toEqual(['ALL'])
  expect(JSON.stringify(described)).not.toContain(password)
  expect(docker('exec', id, 'id', '-u').trim()).toBe('7474')

  first.child.kill('SIGKILL')
  await first.ended
  expect(docker('inspect', '--format={{.State.Running}}', id).trim()).toBe('true')
  const second = start()
  await serving(second)
  expect(container()).toBe(id)
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  expect(docker('ps', '--all', '--quiet', '--no-trunc')).not.toContain(id)

  const third = start()
  await serving(third)
  const next = container()
  expect(next).not.toBe(id)
  expect(await write('MATCH (kept:Kept) RETURN count(kept)')).toBe(1)

  docker('kill', next)
  while (container() === next || (await findEngine(home)) === undefined) await sleep(100)
  expect(await write('MATCH (kept:Kept) RETURN count(kept)')).toBe(1)
  third.child.kill('SIGTERM')
  expect(await third.ended).toBe(0)
})

/** Waits for the end of a start that must fail, and returns what it printed. */
async function refused(env: Record<string, string>): Promise<string> {
  const command = start(env)
  expect(await command.ended).toBeGreaterThan(0)
  return command.output()
}

test('an image that is not to be had is told, with what to do', async () => {
  const output = await refused({ NEO4J_IMAGE: 'demarche-test/there-is-none:1', DEMARCHE_HOME: join(home, 'other') })

  expect(output).toMatch(/^error: Docker could not pull the image demarche-test\/there-is-none:1\. Check the network, or set NEO4J_IMAGE/m)
})

test('an engine that does not answer is told beside what else is missing, with the three ways', async () => {
  const output = await refused({ DOCKER_HOST: 'unix:///nowhere/docker.sock', DEMARCHE_HOME: join(home, 'other') })

  expect(output).toMatch(/No Java was found[\s\S]*No Maven was found[\s\S]*Docker is there, but its engine does not answer[\s\S]*There are three ways/)
})

test('data in a volume that this engine does not have is told, not begun anew', async () => {
  const elsewhere = join(home, 'elsewhere')
  await mkdir(join(elsewhere, 'neo4j'), { recursive: true })
  await writeFile(join(elsewhere, 'neo4j/volume'), 'demarche-of-another-engine')
  await writeFile(join(elsewhere, 'password'), 'of the data')

  const output = await refused({ DEMARCHE_HOME: elsewhere })

  expect(output).toContain('The data is in the Docker volume demarche-of-another-engine, which this Docker does not have.')
})
