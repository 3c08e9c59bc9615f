/**
 * The command `ask`, made from the catalogue: each question is a command with its variables as options, and words that name
 * none are matched with all.
 */
import { stderr, stdin, stdout } from 'node:process'
import { Command, Option } from 'commander'
import { InputError } from '../errors.ts'
import type { Graph } from '../graph/open.ts'
import type { CatalogueEntry } from '../questions.ts'
import { answer, complete, fill, refuseMissing, type Question } from './ask.ts'
import { listOf, readCatalogue, readContract, unknownQuestion } from './catalogue.ts'
import type { Style } from './layout.ts'
import type { Understood } from './mentions.ts'
import { chooseQuestion, findNames, isQuestionName, refuseStrange, refuseStrays } from './understand.ts'
import { openPrompts, type Prompts } from './prompts.ts'
import { commandLine, FORMATS, type Format } from './report.ts'
import { openSession, type Session } from './session.ts'
import { flag, optionOf, variablesOf, type Variable } from './variables.ts'

export interface Surroundings {
  readonly style: () => Style
  readonly write: (text: string) => void
  /** For what is not the answer. */
  readonly note: (text: string) => void
  readonly withGraph: (work: (graph: Graph, signal: AbortSignal) => Promise<void>) => Promise<void>
}

type Given = Readonly<Record<string, unknown>>
type Run = (words: string, given: Given, format: Format) => Promise<void>

/** Whether there is somebody to ask. */
const isTerminal = () => stdin.isTTY && stdout.isTTY && stderr.isTTY

/** Gives `ask` one command for each question, and takes words that name none. */
export function addQuestions(ask: Command, surroundings: Surroundings): void {
  const catalogue = readCatalogue()
  const schema = readContract()
  const asks = (work: (session: Session, prompts: Prompts | undefined) => Promise<void>) =>
    surroundings.withGraph(async (graph, signal) => {
      await work(await openSession(graph), isTerminal() ? await openPrompts(signal) : undefined)
    })
  const settle = async (asked: Question, understood: Understood | undefined, format: Format, session: Session, prompts: Prompts | undefined) => {
    let question = asked
    if (understood !== undefined) {
      const filled = fill(question, understood.mentions, session)
      filled.told.forEach(surroundings.note)
      question = filled.question
    }
    surroundings.write(await answer(await complete(question, session, prompts), session, format, surroundings.style(), surroundings.note))
  }

  for (const entry of catalogue) {
    const variables = variablesOf(entry, schema)
    const run: Run = async (words, given, format) => {
      if (words === '' && !isTerminal()) refuseMissing({ entry, variables, given })
      await asks(async (session, prompts) => {
        const understood = words === '' ? undefined : await findNames(words, catalogue, schema, session)
        if (understood !== undefined) refuseStrays(entry, understood, catalogue)
        await settle({ entry, variables, given }, understood, format, session, prompts)
      })
    }
    ask.addCommand(questionCommand(ask, entry, variables, run), { hidden: true })
  }
  ask
    .argument('[words...]')
    .allowUnknownOption()
    .action(async (written: readonly string[]) => {
      const end = written.findIndex((word) => word.startsWith('-'))
      const words = written.slice(0, end < 0 ? undefined : end).join(' ').trim()
      if (words === '' && !isTerminal()) throw new InputError(`Name a question, or ask in words of your own. There are:\n${listOf(catalogue)}`)
      if (isQuestionName(words)) throw unknownQuestion(words, catalogue)
      if (words !== '') refuseStrange(words, catalogue)
      await asks(async (session, prompts) => {
        const { entry, understood } = await chooseQuestion(words, catalogue, schema, session, prompts)
        const variables = variablesOf(entry, schema)
        const run: Run = (_words, given, format) => settle({ entry, variables, given }, understood, format, session, prompts)
        const command = questionCommand(ask, entry, variables, run)
        await command.parseAsync(end < 0 ? [] : written.slice(end), { from: 'user' })
      })
    })
}

function questionCommand(ask: Command, entry: CatalogueEntry, variables: readonly Variable[], run: Run): Command {
  const options = variables.map((variable) => `  ${flag(variable).padEnd(12)}${variable.description}`)
  const command = new Command(entry.name)
    .copyInheritedSettings(ask)
    .description(entry.question)
    .argument('[names...]', 'names of actors, issues and the like, which go where they fit')
    .usage('[options]')
  for (const variable of variables) command.addOption(optionOf(variable))
  return command
    .addOption(new Option('--format <form>', 'what the answer is printed as; cards where nothing is said').choices(FORMATS))
    .addOption(new Option('--json', 'short for --format json'))
    .showHelpAfterError([`The options of ${entry.name}:`, ...options, `  ${'--format'.padEnd(12)}${FORMATS.join(', ')}`].join('\n'))
    .addHelpText('after', `\nExample:\n  ${commandLine(entry.name, entry.sampleVariables)}`)
    .action(async (names: readonly string[], { json, format, ...options }: { json?: true; format?: Format } & Given) => {
      if (json && format !== undefined) throw new InputError('--json is short for --format json: give one of the two.')
      const given = variables.flatMap(({ name }) => (options[name] === undefined ? [] : [[name, options[name]] as const]))
      await run(names.join(' '), Object.fromEntries(given), json ? 'json' : (format ?? 'cards'))
    })
}
