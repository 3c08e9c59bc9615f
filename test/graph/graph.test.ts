import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConflictError, ForbiddenError, InputError, UnavailableError } from '../../src/errors.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph, type Connection, type Graph } from '../../src/graph/open.ts'
import { planSteps } from '../../src/graph/plan.ts'
import { date } from '../../src/graph/values.ts'
import { ownDatabase, sharedConnection } from '../kit/database.ts'

let graph: Graph
let connection: Connection
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ graph, connection, stop } = await ownDatabase())
})
afterAll(() => stop())

async function count(label: string): Promise<unknown> {
  const [row] = await graph.read(`MATCH (n:${label}) RETURN count(n)`, {})
  return row?.[0]
}

describe('values', () => {
  test('come back as plain JavaScript, in the order of the columns', async () => {
    const [row] = await graph.read('RETURN $int, $float, $day, $list, $map', {
      int: 3,
      float: 2.5,
      day: date('2022-01-12'),
      list: [1, 'two', null],
      map: { deep: [{ day: date('2022-01-13') }] },
    })

    expect(row).toEqual([3, 2.5, '2022-01-12', [1, 'two', null], { deep: [{ day: '2022-01-13' }] }])
  })

  test('a whole number is sent as an INTEGER, any other as a FLOAT', async () => {
    const [row] = await graph.read('RETURN [x IN [$a, $b] | left(valueType(x), 5)]', { a: 1, b: 1.5 })

    expect(row).toEqual([['INTEG', 'FLOAT']])
  })

  test.each(['2022-02-30', '2022-1-1', 'yesterday', '+02022-01-01'])('%s is not a day', (text) => {
    expect(() => date(text)).toThrow(RangeError)
  })

  test('a statement that returns a node is refused', async () => {
    await graph.write((run) => run('CREATE (:Refused)', {}))

    await expect(graph.read('MATCH (n:Refused) RETURN [n] AS list', {})).rejects.toThrow('Column list holds a Node')
  })

  test('a whole number that JavaScript cannot hold is refused, not rounded', async () => {
    await expect(graph.read('RETURN 9007199254740993 AS big', {})).rejects.toThrow('Column big holds 9007199254740993')
  })
})

describe('reading and writing', () => {
  test('a read that takes too long is ended, and told as such', async () => {
    const impatient = await openGraph(sharedConnection(), { readTimeout: 500 })
    const reading = impatient.read('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b)', {})

    await expect(reading).rejects.toThrow('took longer than it may and ended the question')
    await impatient.close()
  })

  test('a reading statement cannot write', async () => {
    await expect(graph.read('CREATE (:Sneaked)', {})).rejects.toThrow(/read access mode/)
    expect(await count('Sneaked')).toBe(0)
  })

  test('a write that fails half way leaves nothing', async () => {
    const failing = graph.write(async (run) => {
      await run('CREATE (:Half)', {})
      throw new Error('half way')
    })

    await expect(failing).rejects.toThrow('half way')
    expect(await count('Half')).toBe(0)
  })

  test('writes that lock each other out are run again until each has succeeded', async () => {
    await graph.write((run) => run('CREATE (:Lock {name: "a", n: 0}), (:Lock {name: "b", n: 0})', {}))
    const bump = 'MATCH (l:Lock {name: $name}) SET l.n = l.n + 1'
    let waiting = 2
    let open = () => {}
    const bothHoldOne = new Promise<void>((resolve) => (open = resolve))
    const both = (first: string, second: string) =>
      graph.write(async (run) => {
        await run(bump, { name: first })
        waiting -= 1
        if (waiting <= 0) open()
        await bothHoldOne
        await run(bump, { name: second })
      })

    await Promise.all([both('a', 'b'), both('b', 'a')])

    expect(await graph.read('MATCH (l:Lock) RETURN l.n', {})).toEqual([[2], [2]])
  })

  test('a plan is explained without running and profiled without a trace', async () => {
    const statement = 'UNWIND [1, 2, 3] AS i CREATE (p:Profiled {i: i})'

    const explained = await graph.explain(statement, {})
    const profiled = await graph.profile(statement, {})

    expect(explained).toMatchObject({ type: 'w', dbHits: 0 })
    expect(planSteps(explained.root).map((step) => step.operator)).toContain('Create')
    expect(profiled.dbHits).toBeGreaterThan(0)
    expect(await count('Profiled')).toBe(0)
  })

  test('a plan tells what the database has to remark', async () => {
    const { remarks } = await graph.explain('MATCH (a:Lock), (b:Profiled) RETURN a.n, b.i', {})

    expect(remarks.map((remark) => remark.code)).toContain('Neo.ClientNotification.Statement.CartesianProduct')
  })
})

describe('as a cluster needs it', () => {
  test('over a routing address what was written is there for the next read, and a reading statement cannot write', async () => {
    const routed = await openGraph({ ...connection, uri: connection.uri.replace(/^\w+:/, 'neo4j:') })

    await routed.write((run) => run('CREATE (:Routed)', {}))

    expect(await routed.read('MATCH (n:Routed) RETURN count(n)', {})).toEqual([[1]])
    await expect(routed.read('CREATE (:Routed)', {})).rejects.toThrow(/read access mode/)
    await routed.close()
  })

  test('a read tells the database of the write before it, for which any other member then waits', async () => {
    const { hostname, port } = new URL(connection.uri)
    const sent: Buffer[] = []
    const proxy = createServer((client) => {
      client.on('data', (data) => sent.push(data)).pipe(connect(Number(port), hostname)).pipe(client)
    }).listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    const watched = await openGraph({ ...connection, uri: `bolt://127.0.0.1:${(proxy.address() as AddressInfo).port}` })
    const bookmarks = () => Buffer.concat(sent.splice(0)).toString('latin1').match(/FB:[\w+/=]+/g) ?? []

    await watched.read('RETURN 1', {})
    const ofFirstRead = bookmarks()
    await watched.write((run) => run('CREATE (:Marked)', {}))
    const ofWrite = bookmarks()
    await watched.read('MATCH (n:Marked) RETURN count(n)', {})
    const ofSecondRead = bookmarks()
    await watched.close()
    proxy.close()

    expect(ofFirstRead).toEqual([])
    expect(ofSecondRead).toHaveLength(1)
    expect(ofSecondRead).not.toEqual(ofWrite)
  })
})

describe('what the database refuses', () => {
  test('a wrong password is told with the address and what to check', async () => {
    const opening = openGraph({ ...connection, password: 'wrong' })

    await expect(opening).rejects.toThrow(ForbiddenError)
    await expect(openGraph({ ...connection, username: 'nobody' })).rejects.toThrow(
      `The database at ${connection.uri} does not accept this user name and password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    )
  })

  test.each(['bolt', 'neo4j'])('a closed port is told with the address, with %s://', async (scheme) => {
    const opening = openGraph({ ...connection, uri: `${scheme}://127.0.0.1:9` })

    await expect(opening).rejects.toThrow(UnavailableError)
    await expect(opening).rejects.toThrow(`The database at ${scheme}://127.0.0.1:9 cannot be reached`)
  })

  test('an address that is not a Bolt address is told', async () => {
    await expect(openGraph({ ...connection, uri: 'http://127.0.0.1:7474' })).rejects.toThrow(InputError)
  })

  test('a database that does not exist is told', async () => {
    const open = async () => {
      const elsewhere = await openGraph({ ...connection, database: 'elsewhere' })
      await elsewhere.read('RETURN 1', {}).finally(() => elsewhere.close())
    }

    await expect(open()).rejects.toThrow(InputError)
    await expect(open()).rejects.toThrow('Check NEO4J_DATABASE.')
  })

  test('a violated constraint is a conflict', async () => {
    await graph.write((run) => run('CREATE CONSTRAINT only_one FOR (o:Only) REQUIRE o.id IS UNIQUE', {}))
    const twice = graph.write((run) => run('CREATE (:Only {id: 1}), (:Only {id: 1})', {}))

    await expect(twice).rejects.toThrow(ConflictError)
  })

  test('a value that does not fit is an input error', async () => {
    await expect(graph.read('RETURN 1 LIMIT $first', { first: -1 })).rejects.toThrow(InputError)
  })

  test('a faulty statement stays the defect that it is', async () => {
    await expect(graph.read('RETURN', {})).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.SyntaxError' })
  })
})

describe('migrations', () => {
  let directory: string
  const schema = 'CREATE INDEX thing_name IF NOT EXISTS FOR (t:Thing) ON (t.name);\n'
  const data = '// Two things.\nCREATE (:Thing {name: "a;b"});\n\nCREATE (:Thing {name: "c"});\n'
  const put = (name: string, text: string) => writeFile(join(directory, name), text)

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'migrations-'))
    await graph.write((run) => run('MATCH (n) WHERE n:Thing OR n:Migration DELETE n', {}))
    await put('V0001__index.cypher', schema)
    await put('V0002__things.cypher', data)
  })
  afterEach(() => rm(directory, { recursive: true }))

  test('are applied in order, once', async () => {
    const first = await migrate(graph, directory)
    const second = await migrate(graph, directory)

    expect(first).toEqual([
      { version: 1, name: 'index' },
      { version: 2, name: 'things' },
    ])
    expect(second).toEqual([])
    expect(await count('Thing')).toBe(2)
    expect(await graph.read('MATCH (m:Migration) RETURN labels(m), keys(m) ORDER BY m.version', {})).toHaveLength(2)
  })

  test('are applied once by two runners at the same time', async () => {
    const other = await openGraph(connection)

    const applied = await Promise.all([migrate(graph, directory), migrate(other, directory)])

    expect(applied.flat().map(({ version }) => version).sort()).toEqual([1, 2])
    expect(await count('Thing')).toBe(2)
    await other.close()
  })

  test('that were changed or lost after they were applied are all named', async () => {
    await migrate(graph, directory)
    await put('V0001__index.cypher', `${schema}// changed\n`)
    await rm(join(directory, 'V0002__things.cypher'))

    const again = migrate(graph, directory)

    await expect(again).rejects.toThrow(ConflictError)
    await expect(again).rejects.toThrow(/^V0001__index\.cypher was changed .*\nV0002__things\.cypher .* is missing/)
  })

  test('that come before an applied one are refused', async () => {
    await rm(join(directory, 'V0001__index.cypher'))
    await migrate(graph, directory)
    await put('V0001__index.cypher', schema)

    await expect(migrate(graph, directory)).rejects.toThrow('V0001__index.cypher comes before V0002__')
  })

  test('that fail leave neither data nor an entry, and are applied when mended', async () => {
    await put('V0002__things.cypher', 'CREATE (:Thing);\nCREATE (:Thing {name: 1 / 0});\n')
    await expect(migrate(graph, directory)).rejects.toThrow(/zero/)
    expect(await count('Thing')).toBe(0)

    await put('V0002__things.cypher', data)

    expect(await migrate(graph, directory)).toEqual([{ version: 2, name: 'things' }])
  })

  test('that are badly named or mix schema and data are all named before anything is done', async () => {
    await put('V3__short.cypher', data)
    await put('V0002__again.cypher', data)
    await put('V0004__mixed.cypher', data + schema)
    await put('V0005__careless.cypher', schema.replace('IF NOT EXISTS ', ''))

    const reading = migrate(graph, directory)

    await expect(reading).rejects.toThrow(InputError)
    await expect(reading).rejects.toThrow(/V0002__things.*number(.|\n)*V0004__mixed(.|\n)*V0005__careless(.|\n)*V3__short/)
    expect(await count('Migration')).toBe(0)
  })
})
