/**
 * What may be typed after `demarche`, from the commands themselves: what a shell completes follows from nothing else.
 */
import type { Argument, Command, Option } from 'commander'
import { getNamedType, isEnumType } from 'graphql'
import { VariableOption } from '../ask/variables.ts'
import { words } from '../ask/words.ts'

/** A word that may stand somewhere, and what it means. */
export interface Choice {
  readonly word: string
  readonly about: string
}

/** What may stand in a place: the name of a list, what is on disk, or what nobody can tell beforehand. */
export type Takes = { readonly list: string } | 'files' | 'folders' | 'anything'

export interface OptionSpec extends Choice {
  /** Undefined for an option without a value. */
  readonly takes: Takes | undefined
  /** Whether several values may follow. */
  readonly isList: boolean
}

export interface CommandSpec {
  /** The words that lead to it: `['ask', 'redLines']`; none for the program itself. */
  readonly path: readonly string[]
  readonly commands: readonly Choice[]
  readonly options: readonly OptionSpec[]
  readonly takes: Takes
}

export interface Spec {
  /** Every command, the program first. */
  readonly commands: readonly CommandSpec[]
  readonly lists: ReadonlyMap<string, readonly Choice[]>
}

/** @param records what there is of each type of the contract, by id */
export function specOf(program: Command, questions: readonly Choice[], records: ReadonlyMap<string, readonly Choice[]>): Spec {
  const lists = new Map<string, readonly Choice[]>([['question', questions]])
  const listed = (name: string, choices: readonly Choice[]): Takes => {
    lists.set(name, choices)
    return { list: name }
  }

  const takesOfOption = (option: Option): Takes => {
    if (option instanceof VariableOption) return takesOfVariable(option)
    return option.argChoices === undefined ? takesByName(option.flags) : listed(option.attributeName(), option.argChoices.map(plainly))
  }
  const takesOfVariable = ({ variable: { type, idOf } }: VariableOption): Takes => {
    const named = getNamedType(type)
    // As it is typed without quotation marks.
    if (isEnumType(named)) return listed(named.name, named.getValues().map(({ name, description }) => ({ word: words(name).replaceAll(' ', '-'), about: description ?? '' })))
    if (named.name === 'Boolean') return listed('truth', ['true', 'false'].map(plainly))
    const known = idOf.flatMap((kind) => records.get(kind) ?? [])
    return known.length === 0 ? 'anything' : listed(idOf.join('Or'), known)
  }
  const takesOfArgument = (argument: Argument | undefined): Takes => {
    if (argument?.argChoices !== undefined) return listed(argument.name(), argument.argChoices.map(plainly))
    return lists.has(argument?.name() ?? '') ? { list: argument?.name() ?? '' } : takesByName(argument?.name() ?? '')
  }

  const describe = (command: Command, path: readonly string[]): CommandSpec[] => [
    {
      path,
      commands: command.commands.map((one) => ({ word: one.name(), about: one.description() })),
      options: [...command.options, command.createOption('--help', 'tell how it is used')].map((option) => ({
        word: option.long ?? option.flags,
        about: option.description,
        takes: option.required || option.optional ? takesOfOption(option) : undefined,
        isList: option.variadic,
      })),
      takes: takesOfArgument(command.registeredArguments[0]),
    },
    ...command.commands.flatMap((one) => describe(one, [...path, one.name()])),
  ]
  return { commands: describe(program, []), lists }
}

function plainly(word: string): Choice {
  return { word, about: '' }
}

/** `<folder>`, `[folders...]`, `<file>` say what they take. */
function takesByName(name: string): Takes {
  return name.includes('folder') ? 'folders' : name.includes('file') ? 'files' : 'anything'
}

/** The places whose option has a value, by what it takes; with `several`, only those after which more values may follow. */
export function placesByTakes({ commands }: Spec, several: boolean): [Takes, string[]][] {
  const places = new Map<string, [Takes, string[]]>()
  for (const { path, options } of commands) {
    for (const { word, takes, isList } of options) {
      if (takes === undefined || (several && !isList)) continue
      const key = JSON.stringify(takes)
      const [, known] = places.get(key) ?? [takes, []]
      places.set(key, [takes, [...known, `${pathText(path)} ${word}`]])
    }
  }
  return [...places.values()]
}

/** " ask redLines" */
export function pathText(path: readonly string[]): string {
  return path.map((word) => ` ${word}`).join('')
}
