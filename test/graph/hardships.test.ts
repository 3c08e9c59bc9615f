/** Writes that the database ends: for want of memory, or because it stops. It has nothing else to do meanwhile. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Graph } from '../../src/graph/open.ts'
import { ownDatabase } from '../kit/database.ts'

let graph: Graph
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ graph, stop } = await ownDatabase({ alone: true }))
})
afterAll(() => stop())

test('a write that needs more memory than the database has is told so, and not tried again', async () => {
  let tries = 0
  const written = graph.write(async (run) => {
    tries += 1
    await run('UNWIND range(1, 1000000000) AS number WITH collect(number) AS numbers RETURN size(numbers)', {})
  })

  await expect(written).rejects.toThrow(/^The database at \S+ has not enough memory for this: .*Ask for less or write less at once/)
  expect(tries).toBe(1)
})

test('a write that the database ends, as it does when it stops, is run again', async () => {
  let tries = 0
  const written = graph.write(async (run) => {
    tries += 1
    return await run(tries === 1 ? 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b) AS endless' : 'RETURN 1', {})
  })
  let ended = 0
  while (ended === 0) {
    const running = await graph.read("SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery CONTAINS 'AS endless' AND NOT currentQuery STARTS WITH 'SHOW' RETURN transactionId", {})
    for (const [id] of running) ended += (await graph.read('TERMINATE TRANSACTION $id YIELD message RETURN message', { id: String(id) })).length
    await sleep(20)
  }

  expect(await written).toEqual([[1]])
  expect(tries).toBe(2)
})
