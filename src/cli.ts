/**
 * The command line. What a command needs is imported when it runs, so that help is there at once.
 */
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env, stderr, stdout } from 'node:process'
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import pc from 'picocolors'
import type { AccessOptions } from './access.ts'
import type { Style } from './ask/layout.ts'
import type { CopyOptions, CopySurroundings } from './backup/commands.ts'
import type { Config } from './config.ts'
import type { CheckOptions, DossierOptions, Surroundings } from './dossier/commands.ts'
import { DemarcheError, FailedError, InputError, Interrupted } from './errors.ts'
import type { Graph } from './graph/open.ts'
import { createProgress } from './progress.ts'

const ROOT = join(import.meta.dirname, '..')

const exit = { done: 0, failed: 1, usage: 2, unavailable: 3, interrupted: { SIGINT: 130, SIGTERM: 143, SIGPIPE: 0 } } as const

const EXIT_CODES = `
Exit codes:
  0  done
  1  the answer is a failure: problems in a dossier, a question that does not work
  2  wrong usage or input
  3  the database cannot be used`

const colourful = (stream: { readonly isTTY?: boolean }) => stream.isTTY === true && pc.isColorSupported
const progress = createProgress(stderr, { colour: colourful(stderr) })

/** A line of text may be a hundred characters wide; beyond that the eye does not find the next one. */
const READABLE = 100

function style(): Style {
  // Some terminals do not tell how wide they are.
  const columns = stdout.isTTY && stdout.columns > 0 ? stdout.columns : READABLE
  return { width: Math.min(columns, READABLE), columns, paint: pc.createColors(colourful(stdout)) }
}

function write(text: string): void {
  stdout.write(text)
}

function note(text: string): void {
  stderr.write(`${text}\n`)
}

async function readConfig(): Promise<Config> {
  const { parseConfig } = await import('./config.ts')
  return parseConfig(env)
}

/** How soon after the first signal another is taken for its echo: npm passes on the Ctrl-C that the terminal gave us too. */
const ECHO_MS = 1_000

/** How long the work may take to end after a defect: longer than the server and the database take to stop. */
const DEFECT_PATIENCE_MS = 120_000

/** What to do when nobody reads our output any more. */
let leave = (): void => process.exit(exit.done)

/**
 * Given at the first Ctrl-C or SIGTERM; a second one ends the process at once. Also given when nobody
 * reads our output, and, with the error for its reason, when an error reaches nobody: what runs is not to be trusted any more, but
 * what was started is still to be stopped.
 */
function interruption(): AbortSignal {
  const controller = new AbortController()
  let first = 0
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!controller.signal.aborted) {
        first = performance.now()
        controller.abort(new Interrupted(signal))
      } else if (performance.now() - first > ECHO_MS) {
        process.exit(exit.interrupted[signal])
      }
    })
  }
  leave = () => { controller.abort(new Interrupted('SIGPIPE')) }
  process.on('uncaughtException', (error) => {
    setTimeout(() => process.exit(exit.failed), DEFECT_PATIENCE_MS).unref()
    if (controller.signal.aborted) note(textOf(error))
    else controller.abort(error)
  })
  return controller.signal
}

async function withGraph<T>(purpose: AccessOptions['purpose'], work: (graph: Graph, signal: AbortSignal) => Promise<T>): Promise<T> {
  const [config, access, signal] = [await readConfig(), await import('./access.ts'), interruption()]
  return await access.withGraph(config, { purpose, progress, signal }, (graph) => work(graph, signal))
}

async function start({ json }: { json?: true }): Promise<void> {
  const signal = interruption()
  const [{ start: startServer }, { pino }, config] = await Promise.all([import('./main.ts'), import('pino'), readConfig()])
  const log = pino({ level: config.logLevel }, pino.destination(2))
  signal.addEventListener('abort', () => {
    if (!(signal.reason instanceof Interrupted)) log.fatal({ err: signal.reason as unknown }, 'defect')
  })
  try {
    const running = await startServer({ config, progress, log, signal })
    const { explorer, playground, database } = running.addresses
    write(json ? `${JSON.stringify(running.addresses)}\n` : `Ready. Explorer: ${explorer}  Playground: ${playground}  Database: ${database}\n`)
    try {
      if (!signal.aborted) await Promise.race([once(signal, 'abort'), running.lost])
    } finally {
      await progress('Stopping', () => running.stop())
    }
    signal.throwIfAborted()
  } catch (error) {
    // To be stopped is how this command ends.
    if (error instanceof Interrupted) return
    throw error === signal.reason ? new FailedError('Demarche ended because of a defect of its own. The log line above tells which.', { cause: error }) : error
  }
}

function dossierSurroundings(): Surroundings {
  return { progress, colour: colourful(stdout), write, note, withGraph: (work) => withGraph('write', work) }
}

async function check(folders: readonly string[], options: CheckOptions): Promise<void> {
  const commands = await import('./dossier/commands.ts')
  if (!(await commands.check(folders, options, dossierSurroundings()))) process.exitCode = exit.failed
}

async function importCases(folders: readonly string[], options: DossierOptions): Promise<void> {
  const commands = await import('./dossier/commands.ts')
  await commands.importCases(folders, options, dossierSurroundings())
}

function copySurroundings(version: string): CopySurroundings {
  return { progress, write, version, withGraph: (work) => withGraph('copy', work) }
}

async function offerTools(http: string | undefined, version: string): Promise<void> {
  const [config, access, mcp, signal] = [await readConfig(), await import('./access.ts'), await import('./mcp/commands.ts'), interruption()]
  await mcp.serveMcp({
    http: http === undefined ? undefined : mcp.readAddress(http),
    version,
    maxRequests: config.maxRequests,
    withGraph: (work) => access.withGraph(config, { purpose: 'read', progress, signal }, work),
    write,
    note,
    signal,
  })
}

/** One folder each time it is given, so that it does not take the folders of dossiers after it for its own. */
function textsOption(): Option {
  return new Option('--texts <folder>', 'where the full texts of sources are, besides the dossiers’ own texts/; may be given again')
    .argParser((folder, before?: readonly string[]) => {
      try {
        readdirSync(folder)
      } catch {
        throw new InvalidArgumentError('There is no such folder, or it may not be read.')
      }
      return [...(before ?? []), folder]
    })
}

async function createProgram(words: readonly string[]): Promise<Command> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const program = new Command('demarche')
    .description('Who demanded what of whom, who answered how, for which reason, in which words.')
    .version(version)
    .option('--no-color', 'print without colours; so does NO_COLOR, and any output that is no terminal')
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text, print) => { print(colourful(stderr) ? pc.red(text) : text) } })
    .addHelpText('after', `${EXIT_CODES}\n\nBegin with:\n  demarche start\n  demarche ask rejectedDemands --by nato`)

  program
    .command('start')
    .description('Start the database, import the sample cases and serve the explorer, the playground and the API until Ctrl-C.')
    .option('--json', 'print the addresses as JSON')
    .addHelpText('after', `\nExamples:\n  demarche start\n  PORT=8080 demarche start\n  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… demarche start\n${EXIT_CODES}`)
    .action(start)

  program
    .command('import')
    .description('Put dossiers into the graph: the register of actors and texts first, then each, replacing what it said before.')
    .argument('[folders...]', 'folders of dossiers; all of dossiers/ where none is named')
    .addOption(textsOption())
    .option('--json', 'print what was imported as JSON')
    .addHelpText('after', `\nNothing is written where the check finds a problem.\n\nExamples:\n  demarche import\n  demarche import dossiers/nato-russia-2022 --texts ~/corpus\n${EXIT_CODES}`)
    .action(importCases)

  program
    .command('check')
    .description('Find every problem of dossiers at once, each with its file, line, path and what to do.')
    .argument('[folders...]', 'folders of dossiers; all of dossiers/ where none is named')
    .addOption(textsOption())
    .option('--write', 'write the offsets of the quotations to offsets.json')
    .option('--summary', 'count records per kind, basis, fidelity and speaker')
    .addOption(new Option('--markdown', 'print the summary as the table that the README of a case shows').implies({ summary: true }))
    .option('--coverage', 'list the sentences of the texts at hand that nobody coded').option('--agreement', "print Krippendorff's alpha of the coders for each kind, as the README of a case shows it")
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', `\nExamples:\n  demarche check\n  demarche check dossiers/nato-russia-2022 --summary\n  demarche check --texts ~/corpus --write dossiers/nato-russia-2022\n${EXIT_CODES}`)
    .action(check)

  program
    .command('backup')
    .description('Copy the whole graph into a file, from which restore makes it again. Questions go on meanwhile, imports wait.')
    .argument('<file>', 'the file to make, compressed; such as demarche.backup.gz')
    .option('--force', 'replace the file if it exists')
    .option('--json', 'print what was copied as JSON')
    .addHelpText('after', `\nExamples:\n  demarche backup demarche.backup.gz\n  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… demarche backup server.backup.gz\n${EXIT_CODES}`)
    .action(async (file: string, options: CopyOptions) => {
      const { makeBackup } = await import('./backup/commands.ts')
      await makeBackup(file, options, copySurroundings(version))
    })

  program
    .command('restore')
    .description('Put the graph of a backup into an empty database. It is there as a whole or not at all.')
    .argument('<file>', 'what backup has made')
    .option('--force', 'replace the graph that the database holds')
    .option('--json', 'print what was restored as JSON')
    .addHelpText('after', `\nThe file is checked before anything is written, and the graph is compared with it before it is kept.\n\nExamples:\n  demarche restore demarche.backup.gz\n  DEMARCHE_HOME=~/demarche-copy demarche restore demarche.backup.gz\n  demarche restore demarche.backup.gz --force\n${EXIT_CODES}`)
    .action(async (file: string, options: CopyOptions) => {
      const { restoreBackup } = await import('./backup/commands.ts')
      await restoreBackup(file, options, copySurroundings(version))
    })

  const ask = program
    .command('ask')
    .description('Ask a question, by its name or in words, and print its answer with the quotations it rests on.')
    .usage('<question or words> [options]')
    .addHelpText('after', `\nWhere an id is wanted, a name or an alias does. Words go before options.\n\nThe questions: demarche questions\nThe options of one: demarche ask <question> --help\n\nExamples:\n  demarche ask rejectedDemands --by nato\n  demarche ask which demands did the alliance reject\n  demarche ask demands --by russia --first 5 --format table\n  demarche ask redLineCollisions --by russia --format csv > collisions.csv\n${EXIT_CODES}`)
  if (words.includes('ask') || words.includes('completion')) {
    const { addQuestions } = await import('./ask/commands.ts')
    addQuestions(ask, { style, write, note, withGraph: (work) => withGraph('read', work) })
  }

  program
    .command('questions')
    .description('List the questions of the catalogue by topic, or show one with its options and a command line to copy.')
    .argument('[question]', 'the one to show')
    .option('--json', 'print as JSON')
    .option('--manifest', 'print all as a manifest of persisted operations, in the format of Apollo’s tools')
    .addHelpText('after', `\nExamples:\n  demarche questions\n  demarche questions rejectedDemands\n  demarche questions --manifest > persisted-query-manifest.json\n${EXIT_CODES}`)
    .action(async (name: string | undefined, { json, manifest }: { json?: true; manifest?: true }) => {
      const { showManifest, showQuestions } = await import('./ask/catalogue.ts')
      if (manifest) {
        write(showManifest())
        return
      }
      write(showQuestions(name, json ? undefined : style()))
    })

  program
    .command('completion')
    .description('Print a script that completes commands, questions, options, their values and the ids of the dossiers at hand.')
    .addArgument(new Argument('<shell>', 'the shell it is for').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', `\nMake it anew when dossiers or Demarche change.\n\nExamples:\n  demarche completion bash > ~/.local/share/bash-completion/completions/demarche\n  demarche completion zsh > ~/.zfunc/_demarche\n  demarche completion fish > ~/.config/fish/completions/demarche.fish\n${EXIT_CODES}`)
    .action(async (shell: string) => {
      const { completionScript } = await import('./completion/commands.ts')
      write(await completionScript(shell, program))
    })

  program
    .command('mcp')
    .description('Offer each question as a tool of the Model Context Protocol, over standard input and output, until the client leaves.')
    .addOption(new Option('--http [address]', 'over HTTP instead, at this port or host:port, until Ctrl-C').preset('127.0.0.1:4001'))
    .addHelpText('after', `\nThe database is opened at the first question, and let go of when none has come for half a minute.\n\nExamples:\n  demarche mcp\n  demarche mcp --http\n  demarche mcp --http 127.0.0.1:8080\n${EXIT_CODES}`)
    .action(({ http }: { http?: string }) => offerTools(http, version))
  return program
}

function textOf(error: unknown): string {
  if (error instanceof DemarcheError || error instanceof FailedError) return error.message
  return `This is a defect of Demarche. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

/** Says what went wrong and returns the exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.usage
  if (error instanceof Interrupted) return exit.interrupted[error.signal]
  note(`${pc.createColors(colourful(stderr)).red('error:')} ${textOf(error)}`)
  if (error instanceof InputError) return exit.usage
  return error instanceof DemarcheError ? exit.unavailable : exit.failed
}

// A reader that has seen enough, such as head, closes the pipe.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  leave()
})

const words = process.argv.slice(2)
try {
  const program = await createProgram(words)
  if (words.length === 0) program.outputHelp()
  else await program.parseAsync()
} catch (error) {
  process.exitCode = report(error)
}
