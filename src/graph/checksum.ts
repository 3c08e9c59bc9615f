/**
 * One value for all that a graph holds: two graphs have the same if and only if every label, property, type, relationship and
 * its direction are the same, each as often.
 */
import { createHash } from 'node:crypto'
import { graphLines } from './lines.ts'
import { lockGraph } from './lock.ts'
import type { Graph, Stream } from './open.ts'
import { readStatement } from './statements.ts'

export interface Contents {
  readonly nodes: number
  readonly relationships: number
  /** Of all nodes and relationships, 64 hexadecimal digits. */
  readonly checksum: string
}

export interface GraphChecksum extends Contents {
  /** Of all constraints and indexes, 64 hexadecimal digits. */
  readonly schema: string
}

/**
 * Reads the whole graph as no import leaves it half way; the next one waits meanwhile. Holds no more than a page of it in memory.
 *
 * @throws ConflictError when the database was never prepared, or a restore into it has not ended
 */
export async function checksumOf(graph: Graph): Promise<GraphChecksum> {
  return await graph.write(async (run, stream) => {
    await lockGraph(run)
    const contents = await contentsOf(stream)
    const schema = (await run(await readStatement('graph/schema'), {})).map(([statement]) => String(statement))
    return { ...contents, schema: createHash('sha256').update(schema.sort().join('\n')).digest('hex') }
  })
}

/** Of what the transaction sees. */
export async function contentsOf(stream: Stream): Promise<Contents> {
  const tally = makeTally()
  for await (const line of graphLines(stream)) tally.add(JSON.stringify(line), 'labels' in line)
  return tally.contents()
}

/**
 * Adds up lines. A sum does not know their order, and unlike an exclusive or it knows how often each is there.
 */
export function makeTally(): { add(line: string, isNode: boolean): void; contents(): Contents } {
  let sum = 0n
  let [nodes, relationships] = [0, 0]
  return {
    add(line, isNode) {
      sum += BigInt(`0x${createHash('sha256').update(line).digest('hex')}`)
      if (isNode) nodes += 1
      else relationships += 1
    },
    contents: () => ({ nodes, relationships, checksum: BigInt.asUintN(256, sum).toString(16).padStart(64, '0') }),
  }
}
