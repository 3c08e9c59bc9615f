/**
 * Dossiers of a few records, told in a test: all evidence is made up with them, in two sources, of 1 January and 1 June 2031.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importFolders } from '../../src/dossier/import.ts'
import type { Graph } from '../../src/graph/open.ts'

const LETTERS = ['a', 'b', 'c', 'd'] as const

type Fields = Readonly<Record<string, unknown>>

/** The sections of a dossier; records without evidence get a quotation of the earlier source, those told as `late` of the later one. */
export interface SmallDossier {
  readonly outcomes?: Readonly<Record<string, Fields>>
  readonly meetings?: Readonly<Record<string, Fields>>
  readonly statements?: Readonly<Record<string, Fields>>
  readonly positions?: Readonly<Record<string, Fields>>
  readonly responses?: readonly Fields[]
  readonly claims?: Readonly<Record<string, Fields>>
  readonly remarks?: Readonly<Record<string, Fields>>
  readonly events?: Readonly<Record<string, Fields>>
  readonly memberships?: readonly Fields[]
  /** Each a kind, what and whom it is about, and a number: its coder is A and its bounds are the number, unless told otherwise. */
  readonly estimates?: readonly (Fields & { readonly value: number })[]
}

/** A position that seeks an outcome. */
export function seeks(kind: string, by: string, outcome: string, more: Fields = {}): Fields {
  return { kind, by, seeks: outcome, ...more }
}

/** A position that refuses an outcome. */
export function refuses(kind: string, by: string, outcome: string, more: Fields = {}): Fields {
  return { kind, by, refuses: outcome, ...more }
}

/** An answer to a position. */
export function answer(by: string, to: string, responseType: string, more: Fields = {}): Fields {
  return { by, to, responseType, ...more }
}

/** A later position in the place of an earlier one. */
export function change(position: string, kind: string): Fields {
  return { supersedes: [{ position, change: kind, basis: 'INFERRED' }] }
}

/** Imports them, with a register of the actors that their records name as `<dossier>-<letter>`, `a` to `d`, and of one `treaty`. */
export async function importSmallDossiers(graph: Graph, dossiers: Readonly<Record<string, SmallDossier>>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-small-'))
  try {
    const names = Object.keys(dossiers)
    const actors = names.flatMap((name) => LETTERS.map((letter) => [`${name}-${letter}`, { name: `${name} ${letter}`, actorKind: 'STATE' }]))
    const instruments = { treaty: { title: 'Treaty', instrumentKind: 'TREATY' } }
    await writeDossier(folder, 'register', { title: 'Actors', actors: Object.fromEntries(actors), instruments }, {})
    for (const [name, dossier] of Object.entries(dossiers)) {
      const { document, texts } = tell(name, dossier)
      await writeDossier(folder, name, document, texts)
    }
    await importFolders(graph, [folder], { register: join(folder, 'register') })
  } finally {
    await rm(folder, { recursive: true })
  }
}

function tell(name: string, dossier: SmallDossier): { document: Fields; texts: Readonly<Record<string, string>> } {
  const words: Record<'early' | 'late', string[]> = { early: [], late: [] }
  const quote = (source: 'early' | 'late', more: Fields = {}) => {
    const word = `${source}${String(words[source].length).padStart(3, '0')}`
    words[source].push(word)
    return { quote: word, source, fidelity: 'SUMMARY', ...more }
  }
  // Under `said`, the statements that voice a record, those that deny it after a minus; under `saidLate`, those that the later source tells of.
  const evident = ({ late, said, saidLate, ...record }: Fields): Fields => {
    const source = late === true ? 'late' : 'early'
    const voices = ([[source, said], ['late', saidLate]] as const).flatMap(([from, keys]) =>
      typeof keys === 'string' ? keys.split(' ').map((key) => [from, key] as const) : [],
    )
    const evidence = voices.map(([from, key]) => quote(from, key.startsWith('-') ? { statement: key.slice(1), denies: true } : { statement: key }))
    return { text: 'So.', ...record, evidence: evidence.length === 0 ? [quote(source)] : evidence }
  }
  const eachOf = (records: Readonly<Record<string, Fields>> = {}, tellOne = evident) =>
    Object.fromEntries(Object.entries(records).map(([key, record]) => [key, tellOne(record)]))
  const document = {
    title: name,
    sources: Object.fromEntries(
      Object.entries({ early: '2031-01-01', late: '2031-06-01' }).map(([key, date]) => [
        key,
        { title: key, publisher: 'Nobody', date, language: 'en', reliability: 'B', text: `${key}.txt` },
      ]),
    ),
    processes: { talks: { name: 'Talks', text: 'So.', parties: LETTERS.map((letter) => ({ actor: `${name}-${letter}`, partyRole: 'PARTY' })) } },
    issues: { whole: { name: 'Whole', text: 'So.', processes: ['talks'] }, part: { name: 'Part', text: 'So.', partOf: 'whole' } },
    outcomes: eachOf(dossier.outcomes, ({ entails, excludes, ...outcome }) => ({
      issue: 'whole',
      text: 'So.',
      ...outcome,
      ...(entails === undefined ? {} : { entails: [{ outcome: entails, text: 'So.', basis: 'INFERRED' }] }),
      ...(excludes === undefined ? {} : { excludes: [{ outcome: excludes, text: 'So.', basis: 'INFERRED' }] }),
    })),
    meetings: eachOf(dossier.meetings, (meeting) => ({ name: 'Sitting', process: 'talks', evidence: [quote('early')], ...meeting })),
    statements: eachOf(dossier.statements, (statement) => ({
      form: 'ORAL', speakerKind: 'INSTITUTION', named: true, speakerAsReported: 'Somebody', capacity: 'OFFICIAL', ...statement,
    })), // prettier-ignore
    positions: eachOf(dossier.positions),
    responses: (dossier.responses ?? []).map(({ reasonKind, ...response }) =>
      evident({ ...response, ...(reasonKind === undefined ? {} : { reasons: [evident({ reasonKind })] }) }),
    ),
    claims: eachOf(dossier.claims),
    remarks: eachOf(dossier.remarks),
    events: eachOf(dossier.events),
    memberships: dossier.memberships ?? [],
    estimates: (dossier.estimates ?? []).map((estimate) => evident({ coder: 'A', low: estimate.value, high: estimate.value, basis: 'INFERRED', ...estimate })),
  }
  return { document, texts: { 'early.txt': `${words.early.join(' ')} .`, 'late.txt': `${words.late.join(' ')} .` } }
}

/** JSON is YAML. */
async function writeDossier(folder: string, name: string, document: Fields, texts: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(join(folder, name, 'texts'), { recursive: true })
  await writeFile(join(folder, name, 'dossier.yaml'), JSON.stringify({ dossier: name, ...document }))
  for (const [file, text] of Object.entries(texts)) await writeFile(join(folder, name, 'texts', file), text)
}
