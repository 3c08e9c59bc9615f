/** The graph that costs are measured on: both sample cases and a made-up one of ten thousand positions, with all that a case has. */
import { join } from 'node:path'
import { importFolders } from '../../src/dossier/import.ts'
import type { Graph } from '../../src/graph/open.ts'
import type { CatalogueEntry } from '../../src/questions.ts'
import { generatePositions } from '../kit/generate.ts'
import { surround } from '../kit/surround.ts'

export const POSITIONS = 10_000

export async function fillBench(graph: Graph): Promise<void> {
  await importFolders(graph, [join(import.meta.dirname, '../../dossiers')])
  await generatePositions(graph, POSITIONS, 1, surround)
  // Plans depend on what the database counted; what it counted of an empty graph is of no use.
  await graph.read('CALL db.resampleOutdatedIndexes()', {})
  await graph.read('CALL db.awaitIndexes(300)', {})
}

/** The made-up actors: the busiest two, a rare one, an alliance of which the busiest is a member. */
export const [hub, second, rare, alliance] = ['generated/actor-0', 'generated/actor-1', 'generated/actor-39', 'generated/actor-2']

type Values = Readonly<Record<string, unknown>>

/** What a variable of that name stands for in the made-up case, unless the question below says otherwise. */
const usual: Values = {
  by: hub,
  of: hub,
  to: second,
  between: [hub, second],
  issue: 'generated/issue-1',
  process: 'generated/process-0',
  meeting: 'generated/meeting-50',
  from: 'generated/meeting-50',
  until: 'generated/meeting-55',
  claim: 'generated/claim-1',
  source: 'generated/source-0',
  instrument: 'generated/treaty-0',
  outcomes: ['generated/outcome-1', 'generated/outcome-2'],
  on: '2022-06-01',
  date: '2021-06-01',
  kind: 'LEGAL',
}

const special: Readonly<Record<string, Values>> = {
  allianceDepartures: { of: alliance },
  bindingStatements: { of: alliance },
  membersOn: { of: alliance },
}

/** Records that a question about one thing is asked of: those with the most to tell. */
const chosen: Readonly<Record<string, string>> = {
  counterOfferChains:
    'MATCH (demand:Demand {dossier: $dossier})<-[:TO]-(r:Response)-[:COUNTERS_WITH]->() WITH demand, count(r) AS n RETURN demand.id ORDER BY n DESC, demand.id LIMIT 1',
  demandScope: 'MATCH (demand:Demand {dossier: $dossier}) WHERE demand.territory IS NOT NULL RETURN demand.id ORDER BY demand.id LIMIT 1',
  packageClauses: 'MATCH (position:Position {dossier: $dossier})<-[:PART_OF]-() WITH position, count(*) AS n RETURN position.id ORDER BY n DESC, position.id LIMIT 1',
  firstVoiced: 'MATCH (position:Position {dossier: $dossier})<-[:VOICES]-() WITH position, count(*) AS n RETURN position.id ORDER BY n DESC, position.id LIMIT 1',
  whoSaidIt: 'MATCH (position:Position {dossier: $dossier})<-[:VOICES]-() WITH position, count(*) AS n RETURN position.id ORDER BY n DESC, position.id LIMIT 1',
  withoutPosition: 'MATCH (position:Demand {dossier: $dossier})<-[:TO]-() WITH position, count(*) AS n RETURN position.id ORDER BY n DESC, position.id LIMIT 1',
}

/** A question with the values it is asked with. */
export interface Asked {
  /** `cases`: the sample of the question; `bulk`: the made-up case; `all`: everything there is, where nothing must be given. */
  readonly on: 'cases' | 'bulk' | 'all'
  readonly variables: Readonly<Record<string, unknown>>
}

export async function asked(graph: Graph, { name, variables, sampleVariables }: CatalogueEntry): Promise<Asked[]> {
  const found = Object.hasOwn(chosen, name) ? (await graph.read(chosen[name] ?? '', { dossier: 'generated' }))[0]?.[0] : undefined
  const values: Values = { ...usual, position: found, demand: found, ...special[name] }
  const bulk = variables.flatMap((one) => {
    const known = values[one.name]
    return known === undefined || (one.name === 'issue' && found !== undefined) ? [] : [[one.name, known]]
  })
  const mustBeGiven = variables.some(({ type }) => type.endsWith('!') && type !== 'Int!')
  return [
    { on: 'cases', variables: sampleVariables },
    { on: 'bulk', variables: Object.fromEntries(bulk) as Values },
    ...(mustBeGiven ? [] : [{ on: 'all', variables: {} } as const]),
  ]
}
