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
/** What the database answers before the first fault, and must answer after each. */
let before: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'demarche-disk-'))
  disk = await mountDisk(home, '90m')
  await disk.run(`ln -s '${SOFTWARE}'/neo4j-* '${home}'`)
  expect(await importing()).toMatchObject({ code: 0 })
  before = (await asking()).output
  expect(before).toContain('Take the batteries away')
})
afterEach(async () => {
  expect(await asking()).toEqual({ code: 0, output: before })
})
afterAll(async () => {
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
  await disk.run(`mount -o remount,ro '${home}'`)

  expect(await refused(importing())).toContain(`The database cannot be kept in ${home}: it is read-only.`)

  await disk.run(`mount -o remount,rw '${home}'`)
})

test('a read-only folder of the data', async () => {
  const data = `'${home}/neo4j/data'`
  await disk.run(`mount --bind ${data} ${data} && mount -o remount,bind,ro ${data}`)

  expect(await refused(importing())).toContain(`The database cannot be kept in ${home}: it is read-only.`)

  await disk.run(`umount ${data}`)
})

test('a disk that is full before the start', async () => {
  await disk.run(`dd if=/dev/zero of='${home}/filler' bs=4k`)

  expect(await refused(importing())).toContain(`The database cannot be kept in ${home}: the disk is full.`)

  await disk.run(`rm '${home}/filler'`)
})

describe('a disk that fills up while the database writes', () => {
  /** Writes until the disk of this size is full. */
  async function fill(size: string) {
    await disk.run(`mount -o remount,size=${size} '${home}'`)
    const { code, output } = await disk.run(`node --import tsx test/kit/fillGraph.ts '${home}'`)
    expect({ code, output }).toEqual({ code: 0, output: expect.any(String) as string })
    await disk.run(`mount -o remount,size=200m '${home}'`)
    const counted = await disk.run(`node --import tsx test/kit/fillGraph.ts '${home}' count`)
    return { ...(JSON.parse(output) as { written: number; message: string; kept?: number }), counted: Number(counted.output) }
  }

  test('what was written stays, what could not be is told, and it reads on', async () => {
    const { written, message, kept, counted } = await fill('50m')

    expect(message).toMatch(/^UnavailableError: The disk of the database at \S+ is full: nothing was written\. Make room/)
    expect([kept, counted]).toEqual([written, written])
    expect(await importing()).toMatchObject({ code: 0 })
  })

  test('where the log needs a new file just then, the last transaction is there as a whole or not at all', async () => {
    const { written, message, counted } = await fill('90m')

    expect(message).toMatch(/^UnavailableError: (The disk of the database at \S+ is full|The database at \S+ must be started again)/)
    expect([written, written + 500]).toContain(counted)
  })
})
