/** The command line with the local database that it finds, or starts for its own length. */
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { neo4jVersion } from '../../src/engine/jars.ts'
import { isAlive } from '../../src/engine/process.ts'
import { readRecord } from '../../src/engine/record.ts'
import { startEngine, type Engine } from '../../src/engine/start.ts'
import { openGraph } from '../../src/graph/open.ts'
import { demarche, launch } from '../kit/cli.ts'
import { processOf, SOFTWARE, temporaryHome } from '../kit/database.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/dossiers')

let home: string
let remove: () => Promise<void>
beforeAll(async () => {
  ;({ home, remove } = await temporaryHome())
  const jars = `neo4j-${await neo4jVersion()}`
  await symlink(join(SOFTWARE, jars), join(home, jars))
})
afterAll(() => remove())

test('where none runs, one is started for the command and stopped after it; an empty one is told with what fills it', async () => {
  const { ended } = launch(['ask', 'threats'], { DEMARCHE_HOME: home })
  const database = await recorded()
  expect(await ended).toMatchObject({
    code: 3,
    err: expect.stringContaining('The database is empty or was made by an older version of Demarche. Prepare it first: demarche import, or npm start.') as string,
  })
  expect({ runs: isAlive(database), record: readRecord(home) }).toEqual({ runs: false, record: undefined })
})

test('Ctrl-C stops what was started, with code 130', async () => {
  const { child, ended } = launch(['ask', 'threats'], { DEMARCHE_HOME: home })
  const database = await recorded()
  child.kill('SIGINT')
  expect(await ended).toMatchObject({ code: 130, out: '' })
  expect({ runs: isAlive(database), record: readRecord(home) }).toEqual({ runs: false, record: undefined })
})

test('one that runs is used and left running; asking wrote nothing, and what is imported can be asked', async () => {
  const engine = await startEngine({ home })
  expect(await demarche(['ask', 'threats'], { DEMARCHE_HOME: home })).toMatchObject({ code: 3, out: '' })
  expect(await contents(engine)).toEqual([[], []])
  const imported = await demarche(['import', join(FIXTURES, 'register'), join(FIXTURES, 'strait-2031')], { DEMARCHE_HOME: home })
  expect(imported.out).toMatch(/^register: (\d+) records \(\1 new, 0 changed, 0 removed\), \d+ relations?\nstrait-2031: (\d+) records \(\2 new, .*\), \d+ relations\n$/)
  const asked = await demarche(['ask', 'demands', '--first', '1'], { DEMARCHE_HOME: home })
  expect(asked).toMatchObject({ code: 0, out: expect.stringMatching(/\n 1\. /) as string })
  expect(isAlive(processOf(engine.record))).toBe(true)
  await engine.stop()
})

async function contents(engine: Engine) {
  const graph = await openGraph({ ...engine, database: 'neo4j' })
  const found = await Promise.all([graph.read('MATCH (n) RETURN n', {}), graph.read('SHOW CONSTRAINTS YIELD name', {})])
  await graph.close()
  return found
}

/** The database process, as soon as there is one. */
async function recorded() {
  for (;;) {
    const database = readRecord(home)?.database
    if (database !== undefined) return processOf(database)
    await sleep(20)
  }
}
