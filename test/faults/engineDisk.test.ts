/**
 * The local database on a disk that is full or read-only: one message, and when the disk is mended all its data.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SOFTWARE } from '../kit/database.ts'
import { mountDisk, type Disk } from '../kit/disk.ts'

let home: string
let disk: Disk
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'demarche-disk-'))
  disk = await mountDisk(home, '90m')
  await disk.run(`ln -s '${SOFTWARE}'/neo4j-* '${home}'`)
})
afterEach(async () => {
  await disk.close()
  await rm(home, { recursive: true })
})

const demarche = (words: string) => disk.run(`DEMARCHE_HOME='${home}' node bin/demarche.mjs ${words}`)
const importing = () => demarche('import test/fixtures/dossiers/register test/fixtures/dossiers/strait-2031')
const asking = () => demarche('ask demands --json 2>/dev/null')

/** The one message of a command that must fail with code 3. */
async function refused(running: ReturnType<typeof demarche>): Promise<string> {
  const { code, output } = await running
  expect({ code, output }).toMatchObject({ code: 3 })
  expect(output.match(/^error:/gm)).toHaveLength(1)
  expect(output).not.toMatch(/^ +at /m)
  return output.slice(output.indexOf('error:'))
}

test('a read-only disk', async () => {
  expect(await importing()).toMatchObject({ code: 0 })
  const before = await asking()
  expect(before.output).toContain('strait-2031/')
  await disk.run(`mount -o remount,ro '${home}'`)

  expect(await refused(asking())).toContain(`The database cannot be kept in ${home}: it is read-only.`)

  await disk.run(`mount -o remount,rw '${home}'`)
  expect(await asking()).toEqual(before)
})

test('a read-only folder of the data', async () => {
  expect(await importing()).toMatchObject({ code: 0 })
  const before = await asking()
  const data = `'${home}/neo4j/data'`
  await disk.run(`mount --bind ${data} ${data} && mount -o remount,bind,ro ${data}`)

  expect(await refused(asking())).toContain(`The database cannot be kept in ${home}: it is read-only.`)

  await disk.run(`umount ${data}`)
  expect(await asking()).toEqual(before)
})

test.each(['dd if=/dev/zero bs=1', 'dd if=/dev/zero bs=64k'])('a disk that is full before the start', async (fill) => {
  expect(await importing()).toMatchObject({ code: 0 })
  const before = await asking()
  await disk.run(`dd if=/dev/zero of='${home}/filler' bs=1M; ${fill} of='${home}/filler2'`)

  expect(await refused(importing())).toContain(`The database cannot be kept in ${home}: the disk is full.`)

  await disk.run(`rm '${home}'/filler*`)
  expect(await asking()).toEqual(before)
  expect(await importing()).toMatchObject({ code: 0 })
})

test('a disk that fills up while the database writes', async () => {
  expect(await importing()).toMatchObject({ code: 0 })
  const before = await asking()

  const { code, output } = await disk.run(`node --import tsx test/kit/fillGraph.ts '${home}'`)

  expect({ code, output }).toMatchObject({ code: 0 })
  const { written, message, kept } = JSON.parse(output) as { written: number; message: string; kept: number }
  expect(message).toMatch(/^UnavailableError: The disk of the database at \S+ is full: nothing was written\. Make room/)
  expect(kept).toBe(written)
  await disk.run(`mount -o remount,size=200m '${home}'`)
  expect(await disk.run(`node --import tsx test/kit/fillGraph.ts '${home}' count`)).toMatchObject({ output: `${written}\n` })
  expect(await asking()).toEqual(before)
  expect(await importing()).toMatchObject({ code: 0 })
})
