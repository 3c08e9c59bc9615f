/** Backups of a real database, restored into another. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { setTimeout as sleep } from 'node:timers/promises'
import { backup } from '../../src/backup/backup.ts'
import { verifyBackup } from '../../src/backup/file.ts'
import { restore } from '../../src/backup/restore.ts'
import { importFolders } from '../../src/dossier/import.ts'
import { importDossier } from '../../src/dossier/write.ts'
import { ConflictError, InputError } from '../../src/errors.ts'
import { checksumOf } from '../../src/graph/checksum.ts'
import { migrate } from '../../src/graph/migrate.ts'
import type { Connection, Graph } from '../../src/graph/open.ts'
import { MIGRATIONS, ownDatabase } from '../kit/database.ts'
import { generateDossier } from '../kit/generate.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/dossiers')
const BIN = join(import.meta.dirname, '../../bin/demarche.mjs')

/** Every type of property that Demarche could come to write, and the traps of each. */
const TYPES = `
  CREATE (:Record {id: 'types/🜁', dossier: 'types', empty: '', text: $text, combining: 'e\u0301 \u202eabc \u0000', long: $long,
    int: -1, big: 9223372036854775807, float: 1.0, small: -0.0, third: 1.0 / 3, huge: 1e308 * 10, none: 0.0 / 0.0, yes: true,
    days: [date('2022-01-12'), date('-0044-03-15')], moment: datetime('2022-01-12T10:00:00.000000001[Europe/Paris]'),
    local: localdatetime('2022-01-12T10:00'), time: time('10:00+01:00'), clock: localtime('10:00'), span: duration('P1Y-2M3DT-4.5S'),
    words: ['', 'a\\nb', '"'], nothing: [], numbers: [1, 2], \`a key {"with": braces}\`: 1, __proto: 'x'})`

let folder: string
let file: string
let graph: Graph
let connection: Connection
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ graph, connection, stop } = await ownDatabase())
})
afterAll(() => stop())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-backup-'))
  file = join(folder, 'all.backup.gz')
  await empty()
  await importFolders(graph, [FIXTURES])
})
afterEach(() => rm(folder, { recursive: true }))

/** As a database is that was prepared and never used. */
async function empty(): Promise<void> {
  await graph.write((run) => run('MATCH (n) DETACH DELETE n', {}))
  await migrate(graph, MIGRATIONS)
}

async function makeBackup(force = false) {
  return await backup(graph, file, { force, demarche: '0.0.0' })
}

async function restoreIt(force = false): Promise<void> {
  await restore(graph, file, await verifyBackup(file), { force })
}

/** The settings of a program that is to use the database. */
function settings(): NodeJS.ProcessEnv {
  const { uri, username, password } = connection
  return { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
}

async function demarche(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [BIN, ...args], { env: settings(), stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, err] = [[] as Buffer[], [] as Buffer[]]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }
}

test('a graph restored into an empty database is the one that was backed up, with every type of property', async () => {
  await graph.write((run) => run(TYPES, { text: '“Ελληνικά” 漢字 🜁\u2028', long: 'ä'.repeat(1_000_000) }))
  const before = await checksumOf(graph)
  const made = await makeBackup()
  await empty()

  await restoreIt()

  expect(await checksumOf(graph)).toEqual(before)
  expect(before).toMatchObject(made)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['all.backup.gz'])
})

test('a file or a graph that is there is replaced only with force', async () => {
  const old = await checksumOf(graph)
  await makeBackup()
  await expect(makeBackup()).rejects.toThrow(`${file} exists. Choose another name, or replace it with --force.`)
  await importDossier(graph, generateDossier(20, 1))
  const other = await checksumOf(graph)
  await expect(restoreIt()).rejects.toThrow(/^The database holds \d+ nodes \(dossiers: .*generated.*\)\. Nothing was changed\./)
  expect(await checksumOf(graph)).toEqual(other)

  await restoreIt(true)

  expect(await checksumOf(graph)).toEqual(old)
  await makeBackup(true)
})

test.each<[string, (text: string) => string | Buffer, RegExp]>([
  ['is empty', () => Buffer.alloc(0), /is empty or cut off/],
  ['is not compressed', () => Buffer.from('{"format":'), /no backup of Demarche, or damaged: it cannot be decompressed by gzip/],
  ['is something else', () => gzipSync('{"some": "json"}\n'), /no backup of Demarche: its first line does not say so/],
  ['is of a later form', (text) => text.replace('"version":1', '"version":2'), /made by Demarche 0\.0\.0, in a form that this version does not read/],
  ['is cut off between two lines', (text) => text.split('\n').slice(0, 20).join('\n') + '\n', /cut off after line 20/],
  ['is cut off within a line', (text) => text.slice(0, 5000), /cut off in line \d+/],
  ['is cut off as a file', (text) => gzipSync(text).subarray(0, 4000), /cut off after line \d+/],
  ['lacks a line', (text) => text.split('\n').toSpliced(5, 1).join('\n'), /its lines are not those that its last line tells of/],
  ['has a line twice', (text) => text.split('\n').toSpliced(5, 0, text.split('\n')[5] ?? '').join('\n'), /its lines are not those/],
  ['says another word', (text) => text.replace('Southmark', 'Northmark'), /its lines are not those/],
  ['has a line that is nothing', (text) => text.split('\n').toSpliced(5, 1, '{"labels":[').join('\n'), /damaged in line 6: it is neither a node nor a relationship/],
  ['goes on after its end', (text) => `${text}{}\n`, /damaged in line \d+: nothing may follow/],
])('a backup that %s is refused, and nothing changes', async (_what, damage, message) => {
  await makeBackup()
  const before = await checksumOf(graph)
  const text = gunzipSync(await readFile(file)).toString()
  const damaged = damage(text)
  await writeFile(file, typeof damaged === 'string' ? gzipSync(damaged) : damaged)

  const restoring = restoreIt(true)

  await expect(restoring).rejects.toThrow(InputError)
  await expect(restoring).rejects.toThrow(message)
  expect(await checksumOf(graph)).toEqual(before)
})

test('a flipped bit anywhere in the file is found', async () => {
  await makeBackup()
  const whole = await readFile(file)
  for (let at = 10; at < whole.length; at += Math.ceil(whole.length / 40)) {
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ 4
    await writeFile(file, flipped)
    await expect(verifyBackup(file)).rejects.toThrow(InputError)
  }
})

test('a backup with a migration that this version lacks is refused before anything is written', async () => {
  await graph.write((run) => run("CREATE (:Migration {version: 9999, name: 'to_come', checksum: 'x'})", {}))
  await makeBackup()
  await empty().catch(() => undefined)
  await graph.write((run) => run('MATCH (n) DETACH DELETE n', {}))

  await expect(restoreIt()).rejects.toThrow(/needs another version of Demarche\. Nothing was changed\.\nV9999__to_come/)
  expect(await graph.read('MATCH (n) RETURN count(n)', {})).toEqual([[0]])
})

test('a graph with nodes of others is not backed up as if they were not there', async () => {
  await graph.write((run) => run("CREATE (:Film {title: 'Shoah'})", {}))

  await expect(makeBackup()).rejects.toThrow('nodes that Demarche did not write (1 with :Film)')
  expect(await readdir(folder)).toEqual([])
})

test('a restore that fails half way leaves an empty database empty and another one as it was', async () => {
  await makeBackup()
  // Its checksum is right and it can be read, but two of its nodes have one id, which the database refuses.
  const twins = async () => {
    await graph.write((run) => run('DROP CONSTRAINT record_id', {}))
    await graph.write((run) => run("MATCH (r:Record) WITH r ORDER BY r.id LIMIT 1 CREATE (t:Record) SET t = properties(r)", {}))
    await makeBackup(true)
    await empty()
    await graph.write((run) => run('CREATE CONSTRAINT record_id IF NOT EXISTS FOR (r:Record) REQUIRE r.id IS UNIQUE', {}))
  }
  await twins()

  await expect(restoreIt()).rejects.toThrow(ConflictError)
  expect(await graph.read('MATCH (n) WHERE NOT n:Migration RETURN count(n)', {})).toEqual([[0]])
  await empty()
  await importFolders(graph, [FIXTURES])
  const before = await checksumOf(graph)
  await expect(restoreIt(true)).rejects.toThrow(ConflictError)
  expect(await checksumOf(graph)).toEqual(before)
})

test('after a restore that was killed no command uses what it left, and the next restore begins anew', async () => {
  await importDossier(graph, generateDossier(150, 1))
  const whole = await checksumOf(graph)
  await makeBackup()
  await graph.write((run) => run('MATCH (n) DETACH DELETE n', {}))
  const child = spawn(process.execPath, [BIN, 'restore', file], { env: settings(), stdio: 'ignore' })
  const ended = once(child, 'exit')
  const restored = async () => Number((await graph.read('MATCH (r:Record) RETURN count(r)', {}))[0]?.[0])
  while ((await restored()) === 0) await sleep(5)
  child.kill('SIGKILL')
  await ended
  expect(await restored()).toBeGreaterThan(0)

  const asked = await demarche('ask', 'threats')
  expect({ code: asked.code, err: asked.err }).toEqual({ code: 3, err: expect.stringContaining('A restore into this database has not ended.') as string })
  await expect(importDossier(graph, generateDossier(1, 1))).rejects.toThrow(ConflictError)
  const again = await demarche('restore', file)

  expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/^Restored .*: \d+ nodes, \d+ relationships, checksum [0-9a-f]{16}…\n$/) as string })
  expect(await checksumOf(graph)).toEqual(whole)
})

test('a backup waits for the import under way, and copies none half', async () => {
  const versions = [generateDossier(60, 1), generateDossier(80, 2)] as const
  const whole: string[] = []
  for (const version of versions) {
    await importDossier(graph, version)
    whole.push((await checksumOf(graph)).checksum)
  }
  for (let round = 0; round < 3; round++) {
    const importing = importDossier(graph, versions[0])
    await sleep(20 * round)
    const { checksum } = await makeBackup(true)
    await importing
    expect(whole).toContain(checksum)
    await importDossier(graph, versions[1])
  }
})

test('on the command line: a backup, its figures, and what is refused', async () => {
  const made = await demarche('backup', file)
  expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/all\.backup\.gz: \d+ nodes, \d+ relationships, checksum [0-9a-f]{16}…\n$/) as string })
  expect(await demarche('backup', file)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('exists. Choose another name') as string })
  expect(await demarche('backup', join(folder, 'no/such.gz'))).toMatchObject({ code: 1, err: expect.stringContaining('there is no such folder') as string })
  expect(await demarche('restore', join(folder, 'none.gz'))).toMatchObject({ code: 2, err: expect.stringContaining('There is no file') as string })
  expect(await demarche('restore', file)).toMatchObject({ code: 1, err: expect.stringContaining('replace them all with --force') as string })
  const restored = await demarche('restore', file, '--force', '--json')
  expect(JSON.parse(restored.out)).toEqual({ file, ...(await checksumWithoutSchema()) })
})

test('a full disk is one clear message and leaves no half file', async () => {
  // A limit of the shell's on the size of files stands in for it.
  const child = spawn('/bin/sh', ['-c', 'ulimit -f 4; exec "$@"', 'sh', process.execPath, BIN, 'backup', file], { env: settings(), stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]

  expect({ code, told }).toEqual({ code: 1, told: expect.stringMatching(/^error: The backup cannot be written to .*: it would be larger than this system allows\.\n$/) as string })
  expect(await readdir(folder)).toEqual([])
})

async function checksumWithoutSchema() {
  const { nodes, relationships, checksum } = await checksumOf(graph)
  return { nodes, relationships, checksum }
}
