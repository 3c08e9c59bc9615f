/**
 * Writes into the graph of a home until that fails, and prints as JSON how many nodes were there then, how it failed and how many
 * can be read after it, if any. With `count`, prints how many there are. Usage: node --import tsx fillGraph.ts HOME [count]
 */
import { startEngine } from '../../src/engine/start.ts'
import { openGraph } from '../../src/graph/open.ts'

const [home = '', count] = process.argv.slice(2)
const engine = await startEngine({ home })
const graph = await openGraph({ ...engine, database: 'neo4j' })
const kept = async () => Number((await graph.read('MATCH (f:Filler) RETURN count(f)', {}))[0]?.[0])
if (count !== undefined) {
  process.stdout.write(`${await kept()}\n`)
} else {
  const batch = 500
  let written = await kept()
  let message: string | undefined
  while (message === undefined) {
    try {
      await graph.write((run) => run('UNWIND range(1, $batch) AS i CREATE (:Filler {text: $text + i})', { batch, text: 'x'.repeat(500) }))
      written += batch
    } catch (error) {
      message = String(error)
    }
  }
  process.stdout.write(`${JSON.stringify({ written, message, kept: await kept().catch(() => undefined) })}\n`)
}
await graph.close()
await engine.stop()
