/**
 * Checks damaged dossiers and imports those that are found sound: what comes of each is the list of its problems, or the graph
 * that it says.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { checkDossiers, type Checked, type CheckedDossier } from '../../src/dossier/check.ts'
import { formatProblems, type Problem } from '../../src/dossier/problem.ts'
import { readDossiers } from '../../src/dossier/read.ts'
import { importDossier } from '../../src/dossier/write.ts'
import { ConflictError, InputError } from '../../src/errors.ts'
import { checksumOf, type Contents } from '../../src/graph/checksum.ts'
import type { Graph } from '../../src/graph/open.ts'
import { mutate, type Files, type Mutant } from './mutate.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Sound dossiers, each with the register; the small ones come more often, as they are quicker to check. */
const SAMPLES: readonly (readonly [folders: readonly string[], share: number])[] = [
  [['dossiers/register', 'docs/example/night-ferry'], 9],
  [['test/fixtures/dossiers'], 9],
  [['dossiers/register', 'dossiers/nato-russia-2022'], 2],
]

export interface DossierFuzz {
  /**
   * Tries the mutant of one seed.
   *
   * @returns whether it was sound; where the product fails, what went wrong and where the smallest dossier is on which it does
   */
  readonly tryOut: (seed: number) => Promise<{ sound: boolean; failure?: string }>
  /** @returns what differs between the graph and a fresh import of what was imported last of each dossier */
  readonly compareWithFresh: () => Promise<string | undefined>
}

export async function openDossierFuzz(graph: Graph): Promise<DossierFuzz> {
  const samples = (await Promise.all(SAMPLES.map(async ([folders, share]) => Array<Files>(share).fill(await readFolders(folders))))).flat()
  const imported = new Map<string, CheckedDossier>()

  /** What is wrong with what comes of the files; nothing where all is well. */
  async function judge(files: Files): Promise<{ sound: boolean; fault?: string }> {
    const folder = await writeFolder(files)
    try {
      const checked = await checkFolder(folder)
      const fault = (await faultIn(folder, files, checked)) ?? (checked.problems.length === 0 ? await importAll(checked) : undefined)
      return { sound: checked.problems.length === 0, ...(fault !== undefined && { fault }) }
    } catch (error) {
      return { sound: false, fault: `It throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` }
    } finally {
      await rm(folder, { recursive: true })
    }
  }

  /** What is sound for itself may contradict what the graph holds of other dossiers; then nothing of it is written. */
  async function importAll({ dossiers }: Checked): Promise<string | undefined> {
    for (const dossier of dossiers) {
      if (linesOf(imported.get(dossier.name)) === linesOf(dossier)) continue
      const { checksum } = await checksumOf(graph)
      try {
        await importDossier(graph, dossier)
        imported.set(dossier.name, dossier)
      } catch (error) {
        if (!(error instanceof ConflictError || error instanceof InputError)) throw error
        if ((await checksumOf(graph)).checksum !== checksum) return `Refused, but the graph has changed: ${error.message}`
        if (!isSentence(error.message)) return `Refused without a plain sentence: ${error.message}`
      }
    }
    return undefined
  }

  return {
    async tryOut(seed) {
      const mutant = mutate(samples[seed % samples.length] ?? new Map<string, Buffer>(), seed)
      const { sound, fault } = await judge(mutant.files)
      if (fault === undefined) return { sound }
      const smallest = await shrink(mutant, async (files) => (await judge(files)).fault !== undefined)
      const kept = await writeFolder(smallest)
      return { sound, failure: [`Seed ${seed} (${mutant.steps.join('; ')}):`, fault, `Smallest: ${kept}`].join('\n') }
    },
    async compareWithFresh() {
      const found = await checksumOf(graph)
      await graph.write((run) => run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n', {}))
      const names = [...imported.keys()].sort((a, b) => Number(b === 'register') - Number(a === 'register'))
      for (const dossier of names.map((name) => imported.get(name))) if (dossier !== undefined) await importDossier(graph, dossier)
      const fresh = await checksumOf(graph)
      return fresh.checksum === found.checksum ? undefined : `The graph (${tell(found)}) is not that of a fresh import (${tell(fresh)}).`
    },
  }
}

function tell({ nodes, relationships, checksum }: Contents): string {
  return `${nodes} nodes, ${relationships} relationships, checksum ${checksum}`
}

async function readFolders(folders: readonly string[]): Promise<Files> {
  const files = new Map<string, Buffer>()
  for (const folder of folders) {
    const base = folder === 'test/fixtures/dossiers' ? join(ROOT, folder) : dirname(join(ROOT, folder))
    for (const entry of await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile() && /\.(yaml|json|txt)$/.test(path)) files.set(relative(base, path), await readFile(path))
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function writeFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-fuzz-'))
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

async function checkFolder(folder: string): Promise<Checked> {
  return checkDossiers(await readDossiers([folder], { register: join(folder, 'register') }))
}

async function faultIn(folder: string, files: Files, checked: Checked): Promise<string | undefined> {
  for (const problem of [...checked.problems, ...checked.warnings]) {
    const fault = faultOf(problem, folder, files)
    if (fault !== undefined) return `${fault}: ${JSON.stringify(problem)}`
  }
  const again = await checkFolder(folder)
  if (JSON.stringify([again.problems, again.warnings]) !== JSON.stringify([checked.problems, checked.warnings])) return 'A second check says something else'
  const printed = formatProblems({ problems: checked.problems, unlisted: checked.unlisted.problems }, { colour: false })
  if (/[^\P{Cc}\n\t]|[\p{Bidi_Control}\p{Cs}]/u.test(printed)) return `Printed raw: ${JSON.stringify(printed)}`
  return undefined
}

/** Words of programs, not of people; a stack; what a value of the wrong type leaves in a text. */
const TECHNICAL = /\bundefined\b|\[object |\bNaN\b|ENO[A-Z]+|\bat \S+ \(|\n {4}at |Invalid input|expected (string|number|object|array|record)|Zod|YAMLParse|node:|TypeError|RangeError/

function faultOf({ file, line, column, path, message }: Problem, folder: string, files: Files): string | undefined {
  if (!file.startsWith(folder)) return 'The file is none of the dossier'
  const content = files.get(relative(folder, file))?.toString('utf8')
  const lines = content === undefined ? 1 : content.split(/\r\n|\r|\n/).length
  if (!Number.isInteger(line) || line < 1 || line > lines) return `The line is none of the ${lines}`
  if (!Number.isInteger(column) || column < 1) return 'The column is none'
  if (path.length > 2_000 || message.length > 4_000) return 'It is told at too great length'
  if (!isSentence(message)) return 'It is no sentence'
  const technical = TECHNICAL.exec(message)
  return technical === null ? undefined : `It is told in the words of a program (${technical[0]})`
}

/** Ends like one, or in the list of places or the comparison that follows one. */
function isSentence(message: string): boolean {
  const [first = '', ...rest] = message.split('\n')
  return /^[\p{L}\p{N}"`$(_/.<*&-]/u.test(first) && (rest.length > 0 ? /[.?:]$/ : /[.?]$/).test(first)
}

/** As small as it still fails: of the files that were changed, each line that need not be there is taken out. */
async function shrink({ files, changed }: Mutant, fails: (files: Files) => Promise<boolean>): Promise<Files> {
  let smallest = files
  for (const file of changed.filter((name) => files.has(name))) {
    let lines = (smallest.get(file) ?? Buffer.of()).toString('latin1').split('\n')
    let tries = 200
    for (let size = Math.ceil(lines.length / 2); size >= 1 && tries > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < lines.length && tries > 0; tries--) {
        const fewer = lines.toSpliced(at, size)
        const candidate = new Map(smallest).set(file, Buffer.from(fewer.join('\n'), 'latin1'))
        if (await fails(candidate)) [smallest, lines] = [candidate, fewer]
        else at += size
      }
    }
  }
  return smallest
}

/** What an import would write; nothing of none. */
function linesOf(dossier: CheckedDossier | undefined): string {
  if (dossier === undefined) return ''
  const { title, rows } = dossier
  const nodes = [...rows.nodes.values()].map(({ id, labels, properties }) => [id, labels, properties])
  return JSON.stringify([title, nodes, rows.edges.map(({ type, from, to, properties }) => [type, from, to, properties])])
}
