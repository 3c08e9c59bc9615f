import { join } from 'node:path'
import { getNamedType, GraphQLID, isAbstractType, isInterfaceType, isObjectType, Kind } from 'graphql'
import { openDirectory, resolveId, resolveIds, type Ask } from '../../src/ask/ids.ts'
import { fold, resolveName, type Named } from '../../src/ask/names.ts'
import { variablesOf } from '../../src/ask/variables.ts'
import { loadSdl, prepareSchema } from '../../src/compile/schema.ts'
import { loadQuestions } from '../../src/questions.ts'

const ROOT = join(import.meta.dirname, '../..')
const schema = prepareSchema(loadSdl(join(ROOT, 'schema')))

const actors: Named[] = [
  { id: 'nato', names: ['NATO', 'North Atlantic Treaty Organization', 'the alliance', 'the Atlantic alliance'] },
  { id: 'united-states', names: ['United States', 'US', 'Washington'] },
  { id: 'george-washington', names: ['George Washington', 'Washington'] },
  { id: 'turkey', names: ['Turkey', 'Türkiye'] },
  { id: 'kings-institute', names: ["King's Russia Institute"] },
  { id: 'jens-stoltenberg', names: ['Jens Stoltenberg'] },
  { id: 'lodz', names: ['Łódź'] },
  { id: 'case-a/council', names: ['Council of A'] },
  { id: 'case-b/council', names: ['Council of B'] },
  { id: 'case-a/open-door', names: [] },
]

test.each([
  ['nato', 'nato'],
  ['NATO', 'nato'],
  ['N.A.T.O.', 'nato'],
  ['the alliance', 'nato'],
  ['Alliance', 'nato'],
  ['  THE  ATLANTIC ALLIANCE! ', 'nato'],
  ['U.S.', 'united-states'],
  ['united states', 'united-states'],
  ['Turkiye', 'turkey'],
  ['TÜRKIYE', 'turkey'],
  ['Lodz', 'lodz'],
  ['Kings Russia Institute', 'kings-institute'],
  ['King’s Russia Institute', 'kings-institute'],
  ['case-a/council', 'case-a/council'],
  ['open door', 'case-a/open-door'],
])('%s is %s', (written, id) => {
  expect(resolveName(written, actors)).toMatchObject({ kind: 'found', record: { id } })
})

test('a name that several go by is none of theirs', () => {
  expect(resolveName('washington', actors)).toEqual({ kind: 'ambiguous', candidates: [actors[2], actors[1]] })
  expect(resolveName('council', actors)).toMatchObject({ kind: 'ambiguous', candidates: [{ id: 'case-a/council' }, { id: 'case-b/council' }] })
})

test.each([
  ['natoo', ['nato']],
  ['Stoltenberg', ['jens-stoltenberg']],
  ['Untied States', ['united-states']],
  ['', []],
  ['…', []],
  ['Atlantis', []],
])('%s is nobody, and %j is suggested: nothing is guessed', (written, ids) => {
  expect(resolveName(written, actors)).toMatchObject({ kind: 'unknown', suggestions: ids.map((id) => ({ id })) })
})

test('names are compared without case, accents, punctuation and a leading article', () => {
  expect(['The N.A.T.O.–Russia Council', "Russia's", 'R&D', 'the', 'A', 'St. Øresund'].map(fold)).toEqual(['nato russia council', 'russias', 'r and d', 'the', 'a', 'st oresund'])
})

describe('in a graph', () => {
  /** Answers as the graph does, from the actors above and one issue. */
  const ask: Ask = (operation, variables = {}) => {
    const { id } = variables
    if (operation.includes('node(')) {
      const found = actors.find((one) => one.id === id)
      if (id === 'case-a/door') return Promise.resolve({ node: { __typename: 'Issue', name: 'The door' } })
      return Promise.resolve({ node: found === undefined ? null : { __typename: 'Actor', name: found.names[0], aliases: found.names.slice(1) } })
    }
    const pageInfo = { hasNextPage: false, endCursor: null }
    const nodes = operation.includes('actors(') ? actors.map(({ id, names: [name, ...aliases] }) => ({ id, name, aliases })) : [{ id: 'case-a/door', name: 'The door' }]
    return Promise.resolve({ list: { nodes, pageInfo } })
  }
  const taken = (name: string, ...idOf: string[]) => ({ name, idOf, type: GraphQLID, required: false, isList: name === 'between', description: '' })

  test('ids stand in the place of names, in lists too, and the names are told', async () => {
    const variables = [taken('between', 'Actor'), taken('issue', 'Issue'), taken('date')]
    const given = { between: ['the alliance', 'turkey'], issue: 'the door', date: 'nato' }

    const { values, names } = await resolveIds(variables, given, openDirectory(schema, ask))

    expect(values).toEqual({ between: ['nato', 'turkey'], issue: 'case-a/door', date: 'nato' })
    expect([...names]).toEqual([['nato', 'NATO'], ['turkey', 'Turkey'], ['case-a/door', 'The door']])
  })

  test('every value that means nobody, or several, is told at once with what to write', async () => {
    const variables = [taken('by', 'Actor'), taken('to', 'Actor'), taken('issue', 'Issue'), taken('of', 'Actor')]
    const given = { by: 'Washington', to: 'natoo', issue: 'nato', of: 'case-a/door' }

    const refusal = resolveIds(variables, given, openDirectory(schema, ask), ({ name }) => name)

    await expect(refusal).rejects.toThrow(
      [
        'Washington may mean several; give by the id of one:',
        '  george-washington (George Washington)',
        '  united-states (United States)',
        'There is no actor natoo; did you mean nato?',
        'nato is an actor, and issue takes an issue.',
        'case-a/door is an issue, and of takes an actor.',
      ].join('\n'),
    )
  })

  test('each list is read once', async () => {
    let asked = 0
    const directory = openDirectory(schema, (...call) => {
      asked++
      return ask(...call)
    })
    await Promise.all(['the alliance', 'turkiye', 'zzz'].map((written) => resolveId(written, ['Actor'], directory)))

    expect(asked).toBe(4)
  })
})

test('the contract says of every argument that takes an id what it is the id of, and lists the records of that type', () => {
  const problems = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.filter((argument) => getNamedType(argument.type).name === 'ID').flatMap(({ name, astNode }) => {
        const place = `${type.name}.${field.name}(${name}:)`
        const [value] = astNode?.directives?.flatMap((directive) => directive.arguments?.map((one) => one.value) ?? []) ?? []
        const taken = value?.kind === Kind.STRING ? schema.getType(value.value) : undefined
        if (taken === undefined) return [`${place} lacks @idOf(type:) with a type of the contract`]
        const plural = `${taken.name.charAt(0).toLowerCase()}${taken.name.slice(1)}${taken.name.endsWith('s') ? 'es' : 's'}`
        return isAbstractType(taken) || schema.getQueryType()?.getFields()[plural] !== undefined ? [] : [`${place} takes ${taken.name}, of which Query has no list ${plural}`]
      }),
    )
  })

  expect(problems).toEqual([])
})

test('every variable of the catalogue that takes an id says what it is the id of', () => {
  const open = loadQuestions(join(ROOT, 'questions')).flatMap((entry) =>
    variablesOf(entry, schema).flatMap(({ name, type, idOf }) => (getNamedType(type).name === 'ID' && idOf.length === 0 ? [`${entry.name} $${name}`] : [])),
  )

  expect(open).toEqual([])
})
