/**
 * Writes checked dossiers into the graph: one transaction each, after which the graph holds exactly what the dossier says.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConflictError, InputError } from '../errors.ts'
import { lockGraph } from '../graph/lock.ts'
import type { Graph, Run } from '../graph/open.ts'
import { CYPHER, readStatement } from '../graph/statements.ts'
import { date, type Param, type Params, type Row } from '../graph/values.ts'
import type { CheckedDossier } from './check.ts'
import { ALWAYS } from './knownRows.ts'
import { dayProperties, type Properties } from './rows.ts'

/** Rows that travel in one statement: large enough to be quick, small enough not to fill the transaction's memory twice. */
const BATCH = 2_000

export interface ImportOptions {
  /**
   * Leaves a dossier alone that the last import wrote as it is now. Passages that were checked stay so where the text is
   * no longer at hand. Without it everything is written again, which mends a graph that somebody changed by hand.
   */
  readonly skipUnchanged?: boolean
}

/** How many records of a dossier an import made, changed and took away. */
export interface Changes {
  readonly created: number
  readonly changed: number
  readonly removed: number
  /** It wrote what the last import wrote, and found nothing in the records to mend. */
  readonly unchanged: boolean
}

/**
 * Imports dossiers in the order given, which readDossiers makes the right one: the register first.
 *
 * @throws ConflictError when a dossier takes away or claims what another one needs or owns
 * @throws InputError when a dossier refers to what is not in the graph
 */
export async function importDossiers(
  graph: Graph,
  dossiers: readonly CheckedDossier[],
  { skipUnchanged = false }: ImportOptions = {},
): Promise<void> {
  const rows = skipUnchanged ? await graph.read(await readStatement('dossier/checksums'), {}) : []
  const written = new Map(rows.map(([name, checksum]) => [name, checksum]))
  for (const dossier of dossiers) {
    if (written.get(dossier.name) !== (await checksumOf(dossier))) await importDossier(graph, dossier)
  }
}

/** Imports one dossier; what goes wrong leaves the graph as it was. See {@link importDossiers} for what is thrown. */
export async function importDossier(graph: Graph, dossier: CheckedDossier): Promise<Changes> {
  const checksum = await checksumOf(dossier)
  return await graph.write((run) => replace(run, dossier, checksum))
}

/** Of what an import would write and by which statements, but not of whether the texts were at hand. */
async function checksumOf({ title, rows }: CheckedDossier): Promise<string> {
  const nodes = [...rows.nodes.values()].map(({ id, labels, properties }) => ({ id, labels, properties: { ...properties, checked: undefined } }))
  const edges = rows.edges.map(({ type, from, to, properties }) => ({ type, from, to, properties }))
  const hash = createHash('sha256').update(JSON.stringify([title, nodes, edges]))
  for (const folder of ['dossier', 'rules']) {
    for (const file of (await readdir(join(CYPHER, folder))).sort()) hash.update(await readFile(join(CYPHER, folder, file)))
  }
  return hash.digest('hex')
}

async function replace(run: Run, { name, title, rows }: CheckedDossier, checksum: string): Promise<Changes> {
  const tell = async (file: string, params: Params): Promise<Row[]> =>
    await run(await readStatement(file), { dossier: name, ...params })
  const nodes = [...rows.nodes.values()]

  await lockGraph(run)
  const knownFrom = date(nodes.map(({ properties }) => String(properties['knownFrom'])).sort()[0] ?? ALWAYS)
  const [named] = await tell('dossier/nameDossier', { title, checksum, knownFrom })
  if (named?.[0] !== true) throw new ConflictError(`There is a record ${name}. Give the dossier another name.`)
  const isRepeated = named[1] === true
  await tell('dossier/deleteEdges', {})
  await tell('dossier/deleteActorEdges', {})
  const types = Object.fromEntries(nodes.map(({ id, labels }) => [id, labels.at(-1) ?? '']))
  const used = await tell('dossier/retiredStillUsed', { types })
  if (used.length > 0) {
    const uses = used.map(([id, user]) => `${String(id)} (${String(user)})`)
    throw new ConflictError(`The dossier ${name} no longer says what others refer to: ${uses.join(', ')}. Correct them first.`)
  }
  const [retired] = await tell('dossier/retireRecords', { types })
  const removed = Number(retired?.[0])
  let [created, changed] = [0, 0]
  for (const batch of batches(nodes)) {
    const [wrote] = await tell('dossier/writeRecords', {
      rows: batch.map(({ id, labels, properties }) => ({ id, labels, properties: encodeProperties(properties) })),
    })
    created += Number(wrote?.[0])
    changed += Number(wrote?.[1])
  }
  for (const batch of batches(rows.edges)) {
    const [written] = await tell('dossier/writeEdges', {
      rows: batch.map(({ type, from, to, properties }) => ({ type, from, to, properties: encodeProperties(properties) })),
    })
    if (written?.[0] === batch.length) continue
    const missing = await tell('dossier/missingRecords', { ids: batch.flatMap(({ from, to }) => [from, to]) })
    throw new InputError(`The dossier ${name} refers to what is not in the graph: ${missing.map(String).join(', ')}. Import the register first.`)
  }
  await tell('rules/impliedItself', {})
  for (let length = 1; ; length++) {
    const [found] = await tell('rules/impliedOutcomes', { length })
    if (found?.[0] === 0) break
  }
  await tell('rules/exclusiveOutcomes', {})
  return { created, changed, removed, unchanged: isRepeated && created + changed + removed === 0 }
}

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH)
}

/** As the database is to hold them: days as dates, and nothing where there is no value. */
export function encodeProperties(properties: Properties): Param {
  const entries = Object.entries(properties).flatMap(([name, value]): [string, Param][] => {
    if (value === undefined) return []
    return [[name, dayProperties.has(name) ? date(String(value)) : value]]
  })
  return Object.fromEntries(entries)
}
