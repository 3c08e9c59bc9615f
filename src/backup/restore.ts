/**
 * Puts the graph of a backup into the database: into an empty one in steps that need little memory, in the place of another
 * graph in one transaction. Nothing is kept unless its checksum is that of the backup.
 */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { ConflictError, FailedError, InputError } from '../errors.ts'
import { contentsOf, type Contents } from '../graph/checksum.ts'
import { lockGraph, lockNode } from '../graph/lock.ts'
import { migrate, refuseLedger } from '../graph/migrate.ts'
import type { Graph, Run, Stream } from '../graph/open.ts'
import { fromPortable } from '../graph/portable.ts'
import { MIGRATIONS, readStatement } from '../graph/statements.ts'
import type { Param } from '../graph/values.ts'
import { readBackup, type Node, type Relationship, type Verified } from './file.ts'

/** Nodes or relationships that travel in one statement. */
const BATCH = 2_000

/**
 * How many nodes and relationships, old and new together, one transaction replaces: it holds them all in the database's memory,
 * some 2 kB each, and takes longer than in proportion.
 */
export const REPLACED_AT_MOST = 50_000

/**
 * @param verified what verifyBackup has told of the file
 * @throws FailedError when the database is not empty and may not be replaced, or holds too much for that
 * @throws ConflictError when the backup or the database has migrations that this version of Demarche does not have, or another
 *   restore has taken over, which then has stopped this one
 */
export async function restore(graph: Graph, file: string, verified: Verified, { force }: { readonly force: boolean }): Promise<void> {
  await refuseOtherVersions(file, verified)
  const id = randomUUID()
  if (await takeOver(graph, id)) await clear(graph, id)
  const held = await readHeld((statement, params) => graph.read(statement, params))
  if (held.nodes === 0) await fill(graph, id, file, verified)
  else await replace(graph, file, verified, { force, held })
}

const entry = z.object({ version: z.number(), name: z.string(), checksum: z.string() })

async function refuseOtherVersions(file: string, { ledger }: Verified): Promise<void> {
  try {
    await refuseLedger(MIGRATIONS, ledger.map(({ properties }) => entry.parse(properties)))
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    throw new ConflictError(`${file} needs another version of Demarche. Nothing was changed.\n${error.message}`, { cause: error })
  }
}

/** Makes an unfinished restore this one's. @returns whether there was one */
async function takeOver(graph: Graph, id: string): Promise<boolean> {
  return await graph.write(async (run) => {
    await run(await readStatement('graph/takeRestore'), { restore: id })
    return (await lastStep(run, id)) !== undefined
  })
}

/** The last step that a restore has done; undefined where it has ended or lost its mark. It stays so until the transaction ends. */
async function lastStep(run: Run, id: string): Promise<number | undefined> {
  const row = await lockNode(run, 'graph/lockRestore', { restore: id })
  return row === undefined ? undefined : Number(row[1])
}

function takenOver(): ConflictError {
  return new ConflictError('Another restore into this database was begun, and this one has stopped. Wait for the other one; then the graph is that of its backup.')
}

interface Held {
  readonly nodes: number
  readonly relationships: number
  readonly dossiers: readonly string[]
}

async function readHeld(run: Run): Promise<Held> {
  const [row] = await run(await readStatement('graph/held'), {})
  const [nodes, relationships, dossiers] = row ?? []
  return { nodes: Number(nodes), relationships: Number(relationships), dossiers: dossiers as string[] }
}

/**
 * Many transactions; as long as the last of them has not come, a mark keeps others from using what is there. Each of them may be
 * done although the reply to its commit was lost, and then comes again.
 */
async function fill(graph: Graph, id: string, file: string, verified: Verified): Promise<void> {
  await migrate(graph, MIGRATIONS)
  try {
    await graph.write(async (run) => {
      if ((await lastStep(run, id)) !== undefined) return
      await lockGraph(run)
      if ((await readHeld(run)).nodes > 0) throw new FailedError('Somebody else has begun to fill the database. Nothing was changed.')
      await run(await readStatement('graph/beginRestore'), { restore: id })
    })
    let step = 0
    await load(file, async (work) => {
      step += 1
      await graph.write(async (run) => {
        const last = await lastStep(run, id)
        if (last === undefined) throw takenOver()
        if (last === step) return
        await work(run)
        await run(await readStatement('graph/stepRestore'), { restore: id, step })
      })
    })
    await graph.write(async (run, stream) => {
      if ((await lastStep(run, id)) === undefined) {
        if ((await contentsOf(stream)).checksum === verified.checksum) return
        throw takenOver()
      }
      await run(await readStatement('graph/endRestore'), { restore: id })
      await createNodes(run, verified.ledger)
      await compare(stream, verified)
    })
  } catch (error) {
    await clear(graph, id).catch(() => undefined) // the next restore does it
    throw error
  }
}

async function replace(graph: Graph, file: string, verified: Verified, { force, held }: { force: boolean; held: Held }): Promise<void> {
  const what = `The database holds ${held.nodes} nodes (dossiers: ${held.dossiers.join(', ') || 'none'})`
  if (!force) throw new FailedError(`${what}. Nothing was changed. Restore into an empty database, or replace them all with --force.`)
  const size = held.nodes + held.relationships + verified.nodes + verified.relationships
  if (size > REPLACED_AT_MOST) {
    throw new FailedError(
      `${what}. Nothing was changed: ${size} nodes and relationships, old and new, are too many to be replaced in one step, which takes ${REPLACED_AT_MOST} at most. Restore into an empty database: set DEMARCHE_HOME to a new directory, or NEO4J_URI to another database.`,
    )
  }
  await migrate(graph, MIGRATIONS) // the backup's ledger will say that it was done
  await graph.write(async (run, stream) => {
    await lockGraph(run)
    await run(await readStatement('graph/deleteAll'), {})
    await load(file, (work) => work(run))
    await createNodes(run, verified.ledger)
    await compare(stream, verified)
  })
}

/** All but the ledger, whose entries come last. */
async function load(file: string, step: (work: (run: Run) => Promise<void>) => Promise<void>): Promise<void> {
  const nodes: Node[] = []
  const relationships: Relationship[] = []
  const flush = async () => {
    const [made, related] = [nodes.splice(0), relationships.splice(0)]
    if (made.length > 0) await step((run) => createNodes(run, made))
    if (related.length > 0) await step((run) => createRelationships(run, related))
  }
  for await (const line of readBackup(file)) {
    if (!('labels' in line)) relationships.push(line)
    else if (!line.labels.includes('Migration')) nodes.push(line)
    if (nodes.length + relationships.length >= BATCH) await flush()
  }
  await flush()
}

async function createNodes(run: Run, nodes: readonly Node[]): Promise<void> {
  await run(await readStatement('graph/createNodes'), {
    rows: nodes.map(({ labels, properties }) => ({ labels, properties: encode(properties) })),
  })
}

async function createRelationships(run: Run, relationships: readonly Relationship[]): Promise<void> {
  const rows = relationships.map(({ from, type, to, properties }) => ({ from, type, to, properties: encode(properties) }))
  const [row] = await run(await readStatement('graph/createRelationships'), { rows })
  if (row?.[0] !== rows.length) throw new InputError('The backup has relationships whose ends it does not have. Use another one.')
}

function encode(properties: Node['properties']): Param {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, fromPortable(value)]))
}

/** @throws Error when what was written is not what was read, which is a defect */
async function compare(stream: Stream, expected: Contents): Promise<void> {
  const { nodes, relationships, checksum } = await contentsOf(stream)
  if (checksum === expected.checksum) return
  throw new Error(`The graph restored has ${nodes} nodes, ${relationships} relationships and the checksum ${checksum}; the backup has ${expected.nodes}, ${expected.relationships} and ${expected.checksum}.`)
}

/**
 * Takes away what a restore into an empty database has left, and at last its mark.
 *
 * @throws ConflictError when the mark is no longer this restore's
 */
async function clear(graph: Graph, id: string): Promise<void> {
  const [deleteSome, endRestore] = [await readStatement('graph/deleteSome'), await readStatement('graph/endRestore')]
  const clearSome = () =>
    graph.write(async (run) => {
      if ((await lastStep(run, id)) === undefined) throw takenOver()
      return Number((await run(deleteSome, {}))[0]?.[0])
    })
  while ((await clearSome()) > 0);
  await graph.write(async (run) => {
    if ((await lastStep(run, id)) !== undefined) await run(endRestore, { restore: id })
  })
}
