/**
 * What is built by several processes at once, as by two servers that start from one checkout, is whole.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build, isBuiltFrom } from '../../src/built.ts'

const ROOT = join(import.meta.dirname, '../..')
const INPUTS = ['package.json']
/** Builds a folder of some files twenty times, each file with this process's id. */
const BUILDER = `
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from '${join(ROOT, 'src/built.ts')}'
for (let round = 0; round < 20; round++) {
  await build(process.env.FOLDER, async (folder) => {
    for (let file = 0; file < 10; file++) await writeFile(join(folder, String(file)), String(process.pid))
    return ${JSON.stringify(INPUTS)}
  })
}`

let parent: string
let folder: string
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'demarche-built-'))
  folder = join(parent, 'site')
})
afterEach(() => rm(parent, { recursive: true }))

test('several builds at once all succeed, and the folder is the whole of one of them', async () => {
  const builder = () => promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', BUILDER], { cwd: ROOT, env: { ...process.env, FOLDER: folder } })
  await Promise.all([builder(), builder(), builder()])

  const files = (await readdir(folder)).filter((name) => name !== '.inputs.json')
  const builders = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  expect(files).toHaveLength(10)
  expect(new Set(builders).size).toBe(1)
  expect(await isBuiltFrom(folder, INPUTS)).toBe(true)
  expect(await readdir(parent)).toEqual(['site'])
})

test('a build that fails leaves what was there', async () => {
  await build(folder, async (partial) => {
    await writeFile(join(partial, 'page'), 'old')
    return INPUTS
  })
  const failing = build(folder, async (partial) => {
    await writeFile(join(partial, 'page'), 'new')
    throw new Error('no room')
  })

  await expect(failing).rejects.toThrow('no room')
  expect(await readFile(join(folder, 'page'), 'utf8')).toBe('old')
  expect(await isBuiltFrom(folder, INPUTS)).toBe(true)
  expect(await readdir(parent)).toEqual(['site'])
})

test('what a killed build left is removed by the next', async () => {
  // No process has this id: the largest that Linux gives is 2^22.
  await Promise.all([`${folder}.partial-9999999`, `${folder}.old.partial-9999999`].map((left) => mkdir(left)))

  await build(folder, () => Promise.resolve(INPUTS))

  expect(await readdir(parent)).toEqual(['site'])
})
