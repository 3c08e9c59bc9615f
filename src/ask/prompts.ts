/**
 * Asks a person at a terminal for what is missing. Questions go to stderr: stdout is for the answer.
 */
import { stderr } from 'node:process'
import { InvalidArgumentError } from 'commander'
import { getNamedType, isEnumType } from 'graphql'
import { Interrupted } from '../errors.ts'
import type { CatalogueEntry } from '../questions.ts'
import { nameWithId, type Directory } from './ids.ts'
import { matchQuestions } from './match.ts'
import { fold, keysOf, type Named } from './names.ts'
import { parseValue, type Variable } from './variables.ts'
import { capitalised, words } from './words.ts'

export interface Prompts {
  /** One of a few. */
  readonly choose: (message: string, questions: readonly CatalogueEntry[]) => Promise<CatalogueEntry>
  /** One of the whole catalogue, found by typing. */
  readonly find: (catalogue: readonly CatalogueEntry[]) => Promise<CatalogueEntry>
  readonly value: (variable: Variable, directory: Directory) => Promise<unknown>
}

/** What ends a list of values. */
const DONE = { name: 'no more', value: undefined } as const

/** @param signal ends a prompt that waits */
export async function openPrompts(signal: AbortSignal): Promise<Prompts> {
  const { input, search, select } = await import('@inquirer/prompts')
  const context = { output: stderr, signal, clearPromptOnDone: true }
  const asking = async <T>(prompt: Promise<T>): Promise<T> => {
    try {
      return await prompt
    } catch (error) {
      signal.throwIfAborted()
      throw error instanceof Error && error.name === 'ExitPromptError' ? new Interrupted('SIGINT') : error
    }
  }
  const choiceOf = (entry: CatalogueEntry) => ({ name: entry.question, value: entry, description: `${entry.name} · ${entry.topic}` })

  const one = async (variable: Variable, directory: Directory, chosen: readonly unknown[]): Promise<unknown> => {
    const { type, idOf, description, name } = variable
    const message = `${capitalised(words(name))} (${description}):`
    const end = chosen.length > 0 ? [DONE] : []
    const named = getNamedType(type)
    if (isEnumType(named)) {
      const choices = named.getValues().map((value) => ({ name: words(value.name), value: value.name, description: value.description ?? '' }))
      return await asking(select<string | undefined>({ message, choices: [...end, ...choices] }, context))
    }
    const records = (await Promise.all(idOf.map((kind) => directory.list(kind)))).flat().filter(({ id }) => !chosen.includes(id))
    if (records.length > 0) {
      const source = (term = '') => [...(term === '' ? end : []), ...matching(term, records)]
      return await asking(search<string | undefined>({ message, source }, context))
    }
    const validate = (text: string) => problemWith(type, text) ?? true
    const text = await asking(input({ message, required: chosen.length === 0, validate }, context))
    return text === '' ? undefined : parseValue(type, text)
  }

  return {
    choose: async (message, questions) => await asking(select({ message, choices: questions.map(choiceOf) }, context)),
    find: async (catalogue) => {
      const source = (term = '') => (term.trim() === '' ? catalogue : matchQuestions(term, catalogue).map(({ entry }) => entry)).map(choiceOf)
      return await asking(search({ message: 'What would you ask?', source }, context))
    },
    value: async (variable, directory) => {
      const values: unknown[] = []
      for (;;) {
        const value = await one(variable, directory, values)
        if (value === undefined) return values
        if (!variable.isList) return value
        values.push(value)
      }
    },
  }
}

/** Those whose name holds what was typed; first those whose name begins with it. */
function matching(term: string, records: readonly Named[]): { name: string; value: string }[] {
  const wanted = fold(term)
  const where = (record: Named) => Math.min(...keysOf(record).map((key) => (key.startsWith(wanted) ? 0 : key.includes(wanted) ? 1 : 2)))
  return records
    .map((record) => ({ record, at: where(record) }))
    .filter(({ at }) => at < 2)
    .sort((a, b) => a.at - b.at)
    .map(({ record }) => ({ name: nameWithId(record), value: record.id }))
}

/** What is wrong with a text for a type, if anything. */
function problemWith(type: Variable['type'], text: string): string | undefined {
  try {
    parseValue(type, text)
    return undefined
  } catch (error) {
    if (error instanceof InvalidArgumentError) return error.message
    throw error
  }
}
