/**
 * Several runners apply the migrations of one new database at the same moment.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import { ownDatabase } from '../kit/database.ts'

test('each index is made once, and no runner fails', async () => {
  const { graph, connection, stop } = await ownDatabase()
  await graph.write((run) => run('MATCH (m:Migration) DELETE m', {}))
  const directory = await mkdtemp(join(tmpdir(), 'migrations-'))
  const indexes = Array.from({ length: 20 }, (_, index) => `CREATE INDEX raced_${index} IF NOT EXISTS FOR (r:Raced${index}) ON (r.name);\n`)
  await writeFile(join(directory, 'V0001__raced.cypher'), indexes.join(''))
  const others = await Promise.all([openGraph(connection), openGraph(connection)])

  const applied = await Promise.all([graph, ...others].map((one) => migrate(one, directory)))

  expect(applied.flat()).toEqual([{ version: 1, name: 'raced' }])
  expect(await graph.read("SHOW INDEXES YIELD name WHERE name STARTS WITH 'raced_' RETURN count(*)", {})).toEqual([[indexes.length]])
  await Promise.all(others.map((one) => one.close()))
  await rm(directory, { recursive: true })
  await stop()
})
