import { sharedGraph } from '../kit/database.ts'
import { date, float } from '../../src/graph/values.ts'
import type { Graph } from '../../src/graph/open.ts'

let graph: Graph
beforeAll(async () => {
  graph = await sharedGraph()
})
afterAll(() => graph.close())

test('values come back as plain JavaScript, in the order of the columns', async () => {
  const [row] = await graph.read('RETURN $int, $float, $day, $list, $map', {
    int: 3,
    float: float(2),
    day: date('2022-01-12'),
    list: [1, 'two', null],
    map: { deep: [{ day: date('2022-01-13') }] },
  })

  expect(row).toEqual([3, 2, '2022-01-12', [1, 'two', null], { deep: [{ day: '2022-01-13' }] }])
})
