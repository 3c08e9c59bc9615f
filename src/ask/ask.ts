/**
 * From a question with what was said of its variables to its answer: names become ids, what is missing is asked for or told.
 */
import { parse } from 'graphql'
import { InputError } from '../errors.ts'
import type { CatalogueEntry } from '../questions.ts'
import { notesOn, printAnswer } from './answer.ts'
import { nameWithId, resolveIds } from './ids.ts'
import type { Style } from './layout.ts'
import { place, type Mention, type Placed } from './mentions.ts'
import type { Prompts } from './prompts.ts'
import { commandLine, type Format } from './report.ts'
import { askTypes } from './select.ts'
import type { Session } from './session.ts'
import { flag, type Variable } from './variables.ts'
import { plain, words } from './words.ts'

export interface Question {
  readonly entry: CatalogueEntry
  readonly variables: readonly Variable[]
  /** The values given, by variable. */
  readonly given: Readonly<Record<string, unknown>>
}

function missingFrom({ variables, given }: Question): Variable[] {
  return variables.filter(({ name, required }) => required && given[name] === undefined)
}

/** @throws InputError that names every required variable without a value */
export function refuseMissing(question: Question): void {
  const { name, sampleVariables } = question.entry
  const missing = missingFrom(question)
  if (missing.length === 0) return
  const lines = missing.map((variable) => `${name} needs ${flag(variable)}: ${variable.description}.`)
  throw new InputError([...lines, `For example: ${commandLine(name, sampleVariables)}`].join('\n'))
}

/**
 * Ids in the place of names, and what is missing asked for where somebody can be asked.
 *
 * @throws InputError that names every required variable without a value, or every value that means nothing or several things
 */
export async function complete(question: Question, { directory }: Session, prompts: Prompts | undefined): Promise<Question & { names: ReadonlyMap<string, string> }> {
  const asked: Record<string, unknown> = {}
  if (prompts === undefined) refuseMissing(question)
  else for (const variable of missingFrom(question)) asked[variable.name] = await prompts.value(variable, directory)
  const { values, names } = await resolveIds(question.variables, { ...question.given, ...asked }, directory)
  return { ...question, given: values, names }
}

/** The values that names among the words give to the variables without one. What several go by stays as it was written. */
export function placeNames({ variables, given }: Question, mentions: readonly Mention[], { directory }: Session): Placed & { given: Record<string, unknown> } {
  const isGiven = ({ means }: Mention) => means.some(({ record }) => Object.values(given).flat().includes(record.id))
  const open = variables.filter(({ name }) => given[name] === undefined)
  const placed = place(mentions.filter((mention) => !isGiven(mention)), open, ({ idOf }, kind) => idOf.some((wanted) => directory.isOfKind(kind, wanted)))
  const values: Record<string, unknown> = { ...given }
  for (const { variable, mention, records } of placed.placements) {
    const [only, ...others] = records
    const value = only !== undefined && others.length === 0 ? only.id : mention.written
    values[variable.name] = variable.isList ? [...[values[variable.name] ?? []].flat(), value] : value
  }
  return { ...placed, given: values }
}

/**
 * The question with the values that names among the words give it, and sentences that tell how the words were understood.
 *
 * @throws InputError when a name may belong to a variable that another has taken
 */
export function fill(question: Question, mentions: readonly Mention[], session: Session): { question: Question; told: string[] } {
  const { entry, variables } = question
  const { given, placements, left } = placeNames(question, mentions, session)
  const isTaken = ({ means }: Mention) => variables.some(({ idOf }) => idOf.some((wanted) => means.some(({ kind }) => session.directory.isOfKind(kind, wanted))))
  const torn = left.filter(isTaken)
  if (torn.length > 0) {
    const kinds = variables.filter(({ idOf }) => idOf.length > 0).map((variable) => `  ${flag(variable)}: ${variable.description}`)
    const said = [...placements.map(({ mention }) => mention), ...torn].map(({ written }) => plain(written))
    throw new InputError([`The words name more than ${entry.name} asks for: ${said.join(', ')}. Say which is which:`, ...kinds].join('\n'))
  }
  const understood = placements.map(({ variable, mention, records: [record, ...others] }) =>
    `${words(variable.name)}: ${record === undefined || others.length > 0 ? plain(mention.written) : nameWithId(record)}`,
  )
  const unused = left.map(({ written, means: [one] }) => `${entry.name} takes no ${words(one?.kind ?? '')}: ${plain(written)} is not looked at.`)
  return { question: { ...question, given }, told: [`Understood as ${[entry.name, ...understood].join(', ')}.`, ...unused] }
}

/**
 * @param note takes what is no part of the answer in its form: that there is more
 * @throws FailedError when the question does not fit the contract, or its answer is an error
 */
export async function answer(
  { entry, variables, given, names }: Question & { names: ReadonlyMap<string, string> },
  { schema, ask }: Session,
  format: Format,
  style: Style,
  note: (text: string) => void,
): Promise<string> {
  const defaults = variables.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value] as const]))
  const values = { ...Object.fromEntries(defaults), ...given }
  const operation = parse(entry.operation)
  const document = format === 'json' ? operation : askTypes(schema, operation)
  const data = await ask(entry.name, document, values)
  const answered = { entry, variables, given, values, names, document, data }
  notesOn(answered, format, schema).forEach(note)
  return printAnswer(answered, format, schema, style)
}
