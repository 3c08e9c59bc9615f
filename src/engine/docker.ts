/**
 * Runs the database in a container of Neo4j's image, with its data in a volume that only this home knows by name.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { ConflictError, UnavailableError } from '../errors.ts'
import { writeWhole } from '../partial.ts'
import type { Progress } from '../progress.ts'
import { initialAuth } from './auth.ts'
import { run } from './command.ts'
import { ensurePassword, logFile, neo4jHome } from './home.ts'
import type { CreatedDatabase, Database, Runner } from './runner.ts'

export const OFFICIAL_IMAGE = 'neo4j:5.26-community'

export const containerRecord = z.object({
  kind: z.literal('container'),
  id: z.string(),
  port: z.number(),
})

type ContainerRecord = z.infer<typeof containerRecord>

/** The user neo4j of the image, and none of root's rights: the container needs neither to begin as root. */
const CONFINED = ['--user=7474:7474', '--cap-drop=ALL', '--security-opt=no-new-privileges']

export function docker(image: string): Runner {
  return {
    kind: 'container',
    hasData: (home) => existsSync(volumeFile(home)),
    lacks: async () => {
      const { code, text } = await run('docker', ['version', '--format={{.Server.Version}}'])
      if (code === 'missing') return ['No Docker was found: there is no command docker on the PATH.']
      return code === 0 ? [] : [`Docker is there, but its engine does not answer. Start it. It said:\n${text.trim()}`]
    },
    provide: (_software, { progress, signal }) => providePulled(image, progress, signal),
    create: (home, { port }) => create(home, image, port),
  }
}

export function attachContainer(home: string, record: ContainerRecord): Database {
  const { id } = record
  return {
    record,
    isAlive: () => isRunning(id),
    ended: async (signal) => {
      while (await isRunning(id)) {
        await run('docker', ['wait', id], { signal })
        signal.throwIfAborted()
      }
    },
    log: () => readFile(logFile(home), 'utf8'),
    // Where it has ended, Docker says so; that is no error here.
    stop: async () => {
      await run('docker', ['kill', '--signal=TERM', id])
    },
    kill: async () => {
      await run('docker', ['kill', id])
    },
  }
}

async function isRunning(id: string): Promise<boolean> {
  const { text } = await run('docker', ['inspect', '--type=container', '--format={{.State.Running}}', id])
  return text.trim() === 'true'
}

/** @throws UnavailableError when the image is neither here nor to be had */
async function providePulled(image: string, progress: Progress, signal?: AbortSignal): Promise<void> {
  if ((await run('docker', ['image', 'inspect', image])).code === 0) return
  const { code, text } = await progress(`Pulling ${image} (about 600 MB, once)`, () => run('docker', ['pull', '--quiet', image], { signal }))
  signal?.throwIfAborted()
  if (code === 0) return
  throw new UnavailableError(
    `Docker could not pull the image ${image}. Check the network, or set NEO4J_IMAGE to an image that Docker has or can reach. It said:\n${text.trim()}`,
  )
}

/** The container goes away when it ends, and its log stays in the home. */
async function create(home: string, image: string, port: number): Promise<CreatedDatabase> {
  mkdirSync(neo4jHome(home), { recursive: true })
  const volume = await provideVolume(home, image)
  await endUnrecorded(volume)
  const [id = ''] = await ids('create', [
    '--rm',
    ...CONFINED,
    `--label=demarche.home=${home}`,
    `--publish=127.0.0.1:${port}:7687`,
    `--volume=${volume}:/data`,
    ...settings(port).map((setting) => `--env=${setting}`),
    image,
  ])
  return { ...attachContainer(home, { kind: 'container', id, port }), run: () => start(home, id) }
}

/** What writes the log goes on when this process ends before the container. */
async function start(home: string, id: string): Promise<void> {
  const log = openSync(logFile(home), 'w')
  const follower = spawn('docker', ['start', '--attach', id], { detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  follower.unref()
  while (!(await isRunning(id))) {
    if (follower.exitCode !== null) {
      // It did not start, which the log says and its owner sees; or it has ended already and is gone.
      await run('docker', ['rm', '--volumes', id])
      return
    }
    await sleep(50)
  }
}

function settings(port: number): string[] {
  // As the image wants it: _ stands for a dot, __ for _.
  return [
    `NEO4J_server_bolt_advertised__address=127.0.0.1:${port}`,
    'NEO4J_server_http_enabled=false',
    'NEO4J_server_memory_heap_initial__size=512m',
    'NEO4J_server_memory_heap_max__size=1g',
    'NEO4J_server_memory_pagecache_size=128m',
    'NEO4J_server_jvm_additional=-XX:+ExitOnOutOfMemoryError',
    'NEO4J_dbms_usage__report_enabled=false',
    // As in java.ts: against a full disk.
    'NEO4J_internal_dbms_out__of__disk__space__protection=true',
    'NEO4J_db_tx__log_preallocate=true',
    'NEO4J_db_tx__log_rotation_size=16m',
    'NEO4J_internal_dbms_bolt_netty__server__shutdown__quiet__period=0',
  ]
}

/** Keeps the name of the volume. */
function volumeFile(home: string): string {
  return join(neo4jHome(home), 'volume')
}

/**
 * The volume of this home. At first it is made, with the password in it: that comes by standard input, so that neither the
 * list of processes nor the container's description shows it. Its name is kept when all that is done.
 *
 * @throws ConflictError when this engine does not have it
 */
async function provideVolume(home: string, image: string): Promise<string> {
  const file = volumeFile(home)
  if (existsSync(file)) {
    const kept = readFileSync(file, 'utf8')
    if ((await run('docker', ['volume', 'inspect', kept])).code === 0) return kept
    throw new ConflictError(
      `The data is in the Docker volume ${kept}, which this Docker does not have. Let the command docker speak to the engine that has it, or delete ${neo4jHome(home)} to begin anew.`,
    )
  }
  const volume = `demarche-${randomBytes(6).toString('hex')}`
  await told('volume', ['create', `--label=demarche.home=${home}`, volume])
  const write = 'umask 077 && mkdir -p /data/dbms && cat >/data/dbms/auth.ini'
  await told(
    'run',
    ['--rm', '--interactive', '--network=none', ...CONFINED, `--volume=${volume}:/data`, '--entrypoint=/bin/sh', image, '-c', write],
    initialAuth(ensurePassword(home)),
  )
  writeWhole(file, volume)
  return volume
}

/** Two databases on one volume would spoil it, so one that no record knew is stopped first. */
async function endUnrecorded(volume: string): Promise<void> {
  for (const id of await ids('ps', ['--all', '--quiet', '--no-trunc', `--filter=volume=${volume}`])) {
    await run('docker', ['stop', '--time=30', id])
    await run('docker', ['rm', '--volumes', id]) // it may be gone by itself
  }
}

/** The containers that a command names; it may print warnings beside them. */
async function ids(command: string, args: readonly string[]): Promise<string[]> {
  return (await told(command, args)).match(/^[0-9a-f]{64}$/gm) ?? []
}

/** @throws UnavailableError with Docker's own words when it fails */
async function told(command: string, args: readonly string[], input?: string): Promise<string> {
  const { code, text } = await run('docker', [command, ...args], { ...(input !== undefined && { input }) })
  if (code !== 0) throw new UnavailableError(`Docker could not do what the database needs (docker ${command}). It said:\n${text.trim()}`)
  return text
}
