/**
 * A statement that would break one of the rules of the house is refused when it is loaded, and the message says where.
 */
import { buildSchema, printSchema } from 'graphql'
import type { Analysis } from '../../src/analysis/analysis.ts'
import { makeLibrary } from '../../src/compile/library.ts'
import { lint } from '../../src/compile/lint.ts'
import { parseStatement, toText, variant } from '../../src/compile/statement.ts'

const schema = buildSchema(`
  scalar Date
  type Query {
    demands(by: ID, to: ID, knownOn: Date, first: Int! = 20, after: String): DemandConnection!
    demand(id: ID!, knownOn: Date): Demand
    pairs(knownOn: Date): [Pair!]!
    weights(of: ID, knownOn: Date): [Weight!]!
  }
  type DemandConnection { nodes: [Demand!]! pageInfo: PageInfo! totalCount: Int! }
  type PageInfo { hasNextPage: Boolean! }
  type Demand { id: ID! text: String! by: Actor! }
  type Actor { id: ID! name: String! }
  type Pair { left: Demand! right: Demand! }
  type Weight { actor: Actor! weight: Float! }
`)

const good: Record<string, string> = {
  'Query/demands': `
// Demands.
MATCH (demand:Demand)
WHERE demand.id IS NOT NULL
  AND demand.by = $by
  AND EXISTS { (demand)-[:ADDRESSED_TO]->(:Actor {id: $to}) }
  AND demand.id > $afterDemandId
RETURN demand AS demand
ORDER BY
  demand.by,  // with $by
  demand.id
LIMIT $first`,
  'Query/demand': 'MATCH (demand:Demand {id: $id})\nRETURN demand AS demand',
  'Query/pairs': 'MATCH (left:Demand)--(right:Demand)\nRETURN left AS left, right AS right\nORDER BY left.id, right.id',
  'Query/weights': 'UNWIND $_rows AS row\nMATCH (actor:Actor {id: row.actor})\nRETURN actor AS actor, row.weight AS weight\nORDER BY actor.id',
  'Query/weights/inputs': `
MATCH (actor:Actor)
WHERE actor.knownFrom <= $knownBy
  AND actor.id = $of
RETURN actor.id AS actor
ORDER BY actor`,
  'Demand/by': 'MATCH (this)<-[:HOLDS]-(actor:Actor)\nRETURN actor AS actor',
}

const weights: Analysis = { columns: ['actor'], run: () => Promise.resolve([]) }

function problems(change: Record<string, string | undefined>, analysed = weights): string[] {
  const files = Object.entries({ ...good, ...change }).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return lint(schema, makeLibrary(files.map(([path, text]) => parseStatement(path, text)), new Map([['weights', analysed]])))
}

const replace = (file: string, from: string, to: string) => ({ [file]: (good[file] ?? '').replace(from, to) })

test('statements that keep the rules have no problem', () => {
  expect(problems({})).toEqual([])
})

test.each([
  ['two optional arguments on one line', replace('Query/demands', 'demand.by = $by', 'demand.by = $by OR demand.by = $to'), 'line 5: by and to are optional: give each a line of its own'],
  ['an optional line that begins a condition', replace('Query/demands', 'AND demand.by = $by', 'OR demand.by = $by'), 'line 5: it may be left out, so it must begin with AND or MATCH'],
  ['an optional line with an open bracket', replace('Query/demands', 'AND demand.by = $by', 'AND (demand.by = $by'), 'line 5: its brackets must balance, as it may be left out'],
  ['a variable that an optional line brings in for others', replace('Query/demands', 'WHERE demand.id', 'MATCH (demand)<-[:HOLDS]-(holder:Actor {id: $by})\nWHERE holder.id = $to AND demand.id'), 'introduces holder on a line that may be left out, and uses it on another'],
  ['an optional line that closes what it did not open', replace('Query/demands', 'AND demand.by = $by', 'AND true) OR (demand.by = $by'), 'line 5: its brackets must balance, as it may be left out'],
  ['an argument and a mark on one line', replace('Query/demands', 'demand.by = $by', 'demand.by = $by // with $to'), 'line 5: it names an argument and bears a mark: one of the two decides'],
  ['a mark with a value', replace('Query/demands', '// with $by', '// with $by = nato'), 'line 10: // with $by = nato is no mark: write // with $a, or // with $a, $b, or // bound'],
  ['a mark without its space', replace('Query/demands', '// with $by', '//with $by'), 'line 10: //with $by is no mark: write // with $a, or // with $a, $b, or // bound'],
  ['a variable that a marked line brings in for others', replace('Query/demands', 'WHERE demand.id', 'MATCH (demand)<-[:HOLDS]-(holder:Actor) // with $by\nWHERE holder.id = $to AND demand.id'), 'introduces holder on a line that may be left out, and uses it on another'],
  ['a UNION', replace('Query/demand', 'RETURN demand AS demand', 'RETURN demand AS demand UNION MATCH (demand:Demand) RETURN demand AS demand'), 'is a UNION: put it into a CALL () { … } of its own'],
  ['a semicolon', replace('Query/demand', 'AS demand', 'AS demand;'), 'line 2: a statement ends without ;'],
  ['a column without a name', replace('Query/demand', ' AS demand', ''), 'must name every column, and none of them this'],
  ['a column called this', replace('Query/demand', 'AS demand', 'AS this'), 'must name every column, and none of them this'],
  ['a name of the compiler', replace('Demand/by', '(actor:Actor)\nRETURN actor', '(n1:Actor)\nRETURN n1'), "uses n1, a name of the compiler's"],
  ['RETURN DISTINCT', replace('Query/demand', 'RETURN', 'RETURN DISTINCT'), 'has RETURN DISTINCT: put the DISTINCT into a WITH before'],
  ['an aggregate that a dropped column would change', replace('Query/demand', 'RETURN demand AS', 'RETURN head(collect(demand)) AS'), 'has collect(…) in its RETURN: put it into a WITH before'],
  ['an order by what is not returned', replace('Query/pairs', 'ORDER BY left.id', 'ORDER BY other.id'), 'is ordered by other, which it does not return'],
  ['a list without order', replace('Query/pairs', '\nORDER BY left.id, right.id', ''), 'has no ORDER BY, but is a list'],
  ['a page without a length', replace('Query/demands', '\nLIMIT $first', ''), 'does not name $first, an argument of demands'],
  ['an argument that the field does not have', replace('Query/demand', '$id', '$name'), 'names $name, which is no argument of demand'],
  ['an argument that nothing uses', replace('Query/demands', '  AND EXISTS { (demand)-[:ADDRESSED_TO]->(:Actor {id: $to}) }\n', ''), 'does not name $to, an argument of demands'],
  ['a cursor key that is not in the order', replace('Query/demands', '$afterDemandId', '$afterDemandText'), 'names $afterDemandText, which belongs to no key of its order'],
  ['what is computed, but not used', replace('Query/weights', '$_rows', '[{}]'), 'does not name $_rows, what its analysis computes'],
  ['what is used, but not computed', replace('Query/demand', '$id', '$_rows'), 'names $_rows, which is no argument of demand'],
  ['inputs that no analysis reads', { 'Query/pairs/inputs': good['Query/weights/inputs'] ?? '' }, 'is read by no analysis'],
  ['inputs that an analysis does not find', replace('Query/weights/inputs', 'AS actor', 'AS actors'), 'does not return actor, which its analysis reads'],
  ['inputs that nobody looks at', replace('Query/weights/inputs', 'AS actor', 'AS actor, 1 AS weight'), 'returns weight, which its analysis does not read'],
  ['inputs that know what was published later', replace('Query/weights/inputs', 'actor.knownFrom <= $knownBy', 'true'), 'does not name $knownBy, so its analysis would know what was published later'],
  ['inputs that depend on more than the arguments', replace('Query/weights/inputs', '$of', '$by'), 'names $by, which its analysis does not depend on'],
  ['inputs that are given what no analysis makes', replace('Query/weights/inputs', '$of', '$_prepared'), 'names $_prepared, which its analysis does not depend on'],
  ['a row without one of its fields', replace('Query/pairs', ', right AS right', ''), 'does not return right of Pair'],
  ['a row with a column too many', replace('Query/pairs', 'right AS right', 'right AS right, 1 AS weight'), 'returns weight, which is no column of Pair'],
  ['a count that does not look at the day', replace('Query/demand', 'RETURN', 'WITH demand, count(*) AS n RETURN'), 'has COUNT, so it must name $knownOn where that looks, or say // knownOn: why not'],
  ['a negation that does not look at the day', replace('Query/demand', 'RETURN', 'WHERE NOT EXISTS { (demand)<--() } RETURN'), 'has NOT, so it must name $knownOn where that looks, or say // knownOn: why not'],
  ['two columns where a node is wanted', replace('Query/demand', 'demand AS demand', 'demand AS demand, 1 AS one'), 'returns demand, one, where one value is wanted'],
])('%s is refused', (_name, change, message) => {
  const [file = ''] = Object.keys(change)

  expect(problems(change)).toContain(`cypher/${file}.cypher ${message}`)
})

test('what an analysis makes of the arguments is for its inputs, which must use it', () => {
  const preparing = { ...weights, prepare: () => [] }

  expect(problems({}, preparing)).toEqual(['cypher/Query/weights/inputs.cypher does not name $_prepared, what its analysis makes of the arguments'])
  expect(problems(replace('Query/weights/inputs', '$of', '$of AND actor.id IN $_prepared'), preparing)).toEqual([])
})

test('a key of a map is no variable', () => {
  expect(problems(replace('Query/demands', 'WHERE demand.id', 'MATCH (demand)<-[:HOLDS]-(:Actor {id: $by})\nWHERE demand.id'))).toEqual([])
})

test.each(['first: Int = 20', 'first: Int!', 'first: Int! = 5000'])('a page with %s is refused', (first) => {
  const loose = buildSchema(printSchema(schema).replace('first: Int! = 20', first))
  const library = makeLibrary(Object.entries(good).map(([path, text]) => parseStatement(path, text)), new Map([['weights', weights]]))

  expect(lint(loose, library)).toContain(
    'cypher/Query/demands.cypher is a page, so demands must have first: Int! = 20, or another default up to 100',
  )
})

test('an analysis without inputs is refused', () => {
  expect(problems({ 'Query/weights/inputs': undefined })).toContain('cypher/Query/weights/inputs.cypher is missing: an analysis computes that field')
})

test('a file without a field and a field without a file are told together', () => {
  expect(problems({ 'Demand/owner': good['Demand/by'] ?? '', 'Demand/by': undefined })).toEqual([
    'cypher/Demand/owner.cypher answers no field of the schema',
    'cypher/Demand/by.cypher is missing: by is no plain value',
  ])
})

describe('what looks like a parameter or a keyword is none', () => {
  const text = `MATCH (demand:Demand) // costs $by
WHERE demand.text <> 'RETURN $by' AND demand.\`ORDER BY $to\` IS NULL /* LIMIT
  $first */
RETURN demand AS demand
ORDER BY demand.id`
  const whole = variant(parseStatement('Query/demands', text), new Set())

  test('in strings, in backticks and in comments', () => {
    expect(toText(whole)).toBe(
      "MATCH (demand:Demand) WHERE demand.text <> 'RETURN $by' AND demand.`ORDER BY $to` IS NULL RETURN demand AS demand ORDER BY demand.id",
    )
  })
})

test('a count that looks at the day, and one of which nothing depends on it, are no problem', () => {
  const counted = replace('Query/demand', 'RETURN', 'OPTIONAL MATCH (demand)<--(r:Record)\nWHERE true\n  AND r.knownFrom <= $knownOn\nWITH demand, count(r) AS n\nRETURN')
  const excused = replace('Query/demand', 'RETURN', '// knownOn: it has one.\nWITH demand, count(*) AS n\nRETURN')

  expect([...problems(counted), ...problems(excused)]).toEqual([])
})

test('a field of Query that cannot be asked for a day is refused', () => {
  const timeless = buildSchema('type Query { demand(id: ID!): Demand } type Demand { id: ID! }')
  const library = makeLibrary([parseStatement('Query/demand', good['Query/demand'] ?? '')], new Map())

  expect(lint(timeless, library)).toEqual(['schema: Query.demand has no argument knownOn: Date'])
})
