/**
 * From words to the question that they ask.
 */
import type { GraphQLSchema } from 'graphql'
import { InputError } from '../errors.ts'
import type { CatalogueEntry } from '../questions.ts'
import { placeNames } from './ask.ts'
import { clearWinner, matchQuestions, strangeWords, type Match } from './match.ts'
import { findMentions, mistyped, type Understood } from './mentions.ts'
import type { Prompts } from './prompts.ts'
import { commandLine } from './report.ts'
import type { Session } from './session.ts'
import { flag, variablesOf } from './variables.ts'
import { alternatives, plain } from './words.ts'

/** How many questions are offered, and how much less like the words than the first they may be. */
const OFFERED = 5
const OFFERED_FROM = 0.5

/** Whether words are written as the name of a question, such as redLines; then nothing else is meant. */
export function isQuestionName(words: string): boolean {
  return /^[a-z]+[A-Z]\w*$/.test(words)
}

/** @throws InputError where the words have nothing to do with any question */
export function refuseStrange(words: string, catalogue: readonly CatalogueEntry[]): void {
  if (matchQuestions(words, catalogue).length > 0) return
  throw new InputError(`No question of the catalogue has to do with “${plain(words)}”. What can be asked: demarche questions`)
}

/**
 * The records that words name, among all that questions ask for by name; others, which have only a sentence, by their id.
 *
 * @throws InputError that tells every word which may be a slip for a name: without it another question would be answered
 */
export async function findNames(words: string, catalogue: readonly CatalogueEntry[], schema: GraphQLSchema, { directory }: Session): Promise<Understood> {
  const kinds = new Set(catalogue.flatMap((entry) => variablesOf(entry, schema).flatMap(({ idOf }) => idOf)))
  const lists = await Promise.all([...kinds].filter(directory.hasNames).map(async (kind) => ({ kind, records: await directory.list(kind) })))
  const ids = words.split(/\s+/).map((word) => word.replace(/[?!.,;:]+$/, '')).filter((word) => word.includes('/'))
  const byId = await Promise.all(ids.map(async (id) => {
    const found = await directory.find(id)
    return found === null ? [] : [{ kind: found.typeName, records: [found.named] }]
  }))
  const understood = findMentions(words, [...byId.flat(), ...lists])
  const slips = strangeWords(understood.rest, catalogue).flatMap((word) => {
    const meant = mistyped(word, lists).slice(0, OFFERED).map(({ id }) => plain(id))
    return meant.length === 0 ? [] : [`Nothing goes by “${plain(word)}”; did you mean ${alternatives(meant)}?`]
  })
  if (slips.length > 0) throw new InputError(slips.join('\n'))
  return understood
}

/** @throws InputError where words after the name of a question, which can only be names, name nothing */
export function refuseStrays(entry: CatalogueEntry, { rest }: Understood, catalogue: readonly CatalogueEntry[]): void {
  const strays = strangeWords(rest, catalogue).map((word) => `“${plain(word)}”`)
  if (strays.length > 0) throw new InputError(`${entry.name}: nothing goes by ${alternatives(strays)}.`)
}

export interface Chosen {
  readonly entry: CatalogueEntry
  /** What the words name; undefined where none were given. */
  readonly understood?: Understood
}

/** @throws InputError that lists what may be meant, where nothing is plainly meant and nobody can be asked */
export async function chooseQuestion(
  words: string,
  catalogue: readonly CatalogueEntry[],
  schema: GraphQLSchema,
  session: Session,
  prompts: Prompts | undefined,
): Promise<Chosen> {
  if (words === '' && prompts !== undefined) return { entry: await prompts.find(catalogue) }
  const understood = await findNames(words, catalogue, schema, session)
  // Names are no part of the question, unless nothing else is said.
  const named = matchQuestions(understood.rest, catalogue)
  const matches = named.length > 0 ? named : matchQuestions(words, catalogue)
  const winner = clearWinner(matches)
  if (winner !== undefined) return { entry: winner, understood }
  const offered = offer(matches)
  if (prompts !== undefined) return { entry: await prompts.choose(`“${plain(words)}” may ask:`, offered), understood }
  const lines = offered.flatMap((entry) => candidateLines(entry, understood, schema, session))
  const lead = offered.length > 1 ? 'may ask several things. Name one, or say more:' : 'may ask this. Name it, or say more:'
  throw new InputError([`“${plain(words)}” ${lead}`, ...lines].join('\n'))
}

function offer(matches: readonly Match[]): CatalogueEntry[] {
  const least = (matches[0]?.score ?? 0) * OFFERED_FROM
  return matches.filter(({ score }) => score >= least).slice(0, OFFERED).map(({ entry }) => entry)
}

const TAKEN_BY_ALL: ReadonlySet<string> = new Set(['knownOn', 'first', 'after'])

/** A command to copy, and what sets the question apart from the others. */
function candidateLines(entry: CatalogueEntry, { mentions }: Understood, schema: GraphQLSchema, session: Session): string[] {
  const variables = variablesOf(entry, schema)
  const takes = variables.filter(({ name }) => !TAKEN_BY_ALL.has(name)).map(flag)
  const { given } = placeNames({ entry, variables, given: {} }, mentions, session)
  return [
    `  ${commandLine(entry.name, given)}`,
    `      ${entry.question} (${[entry.topic, takes.length === 0 ? 'takes nothing' : `takes ${takes.join(', ')}`].join('; ')})`,
  ]
}
