/**
 * Reads the folder of a dossier: its YAML files, its offsets, and those of its sources' texts that are at hand.
 * What cannot be read is a problem among others; nothing is thrown for it.
 */
import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { cannot, openBudget, readText, type Budget } from './files.ts'
import { REGISTER } from './format.ts'
import { ALL_TEXTS, ALL_YAML, DOSSIER_YAML, MOST_FILES, MOST_MARKS_OF_ALL, OFFSETS, TEXT, YAML } from './limits.ts'
import { parseOffsets, type Offsets } from './offsets.ts'
import { problemOf, type Finding } from './problem.ts'
import { sourceText, type SourceText } from './text.ts'
import { isMap, valueAt } from './visit.ts'
import { overmarked, parseSheet, type Sheet } from './yaml.ts'

export interface ReadDossier {
  readonly folder: string
  readonly sheets: readonly Sheet[]
  /** The texts at hand, by file name. */
  readonly texts: ReadonlyMap<string, SourceText>
  /** What `offsets.json` says; nothing where there is none. */
  readonly offsets: Offsets | undefined
  readonly problems: readonly Finding[]
}

export interface ReadOptions {
  /** Folders in which to look for the texts of sources, after the dossier's own `texts/`. */
  readonly texts?: readonly string[]
  /** The folder of the register, where none of the folders named is one. */
  readonly register?: string
}

/** The register that comes with Demarche. */
const REGISTER_FOLDER = join(import.meta.dirname, '../../dossiers', REGISTER)

/**
 * Reads the register and the dossiers, each once; the register comes first. A folder that holds dossiers rather than being one
 * stands for each of them.
 */
export async function readDossiers(
  folders: readonly string[],
  { texts = [], register = REGISTER_FOLDER }: ReadOptions = {},
): Promise<ReadDossier[]> {
  const named = (await Promise.all(folders.map(dossiersIn))).flat().map((folder) => resolve(folder))
  const registers = named.filter((folder) => basename(folder) === REGISTER)
  const all = new Set([...(registers.length > 0 ? registers : [resolve(register)]), ...named])
  const budgets = { yaml: openBudget(ALL_YAML), texts: openBudget(ALL_TEXTS) }
  const read: ReadDossier[] = []
  for (const folder of all) read.push(await readDossier(folder, texts, budgets))
  return read
}

async function dossiersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  if (entries.some(({ name }) => name.endsWith('.yaml'))) return [folder]
  const found: string[] = []
  for (const entry of entries.filter((candidate) => candidate.isDirectory()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    // One that may not be listed is kept: reading it tells why.
    const names = await readdir(join(folder, entry.name)).catch(() => ['.yaml'])
    if (names.some((name) => name.endsWith('.yaml'))) found.push(join(folder, entry.name))
  }
  return found.length > 0 ? found : [folder]
}

interface Budgets {
  readonly yaml: Budget
  readonly texts: Budget
}

async function readDossier(folder: string, textFolders: readonly string[], budgets: Budgets): Promise<ReadDossier> {
  const problems: Finding[] = []
  const files = await listFiles(folder, problems)
  const own = openBudget(DOSSIER_YAML)
  const sheets: Sheet[] = []
  let marks = 0
  for (const file of files) {
    const text = await readText(file, YAML, [own, budgets.yaml], problems)
    if (text === undefined) continue
    const parsed = parseSheet(file, text)
    marks += parsed.marks
    if (marks > MOST_MARKS_OF_ALL) {
      problems.push(problemOf(file, `With this file, the dossier has more than ${MOST_MARKS_OF_ALL} words and marks of YAML. ${DOSSIER_YAML.advice}`))
      break
    }
    for (const problem of parsed.problems) problems.push(problem)
    sheets.push(parsed.sheet)
  }
  const texts = new Map<string, SourceText>()
  for (const name of new Set(sheets.flatMap(textNames))) {
    const file = await firstFile([join(folder, 'texts'), ...textFolders].map((place) => join(place, name)))
    const text = file === undefined ? undefined : await readText(file, TEXT, [budgets.texts], problems)
    if (file === undefined || text === undefined) continue
    if (overmarked(text)) problems.push(problemOf(file, 'The text holds a letter with more than 30 marks on it. Leave them out.'))
    else texts.set(name, sourceText(text))
  }
  const offsetsFile = await firstFile([join(folder, 'offsets.json')])
  const offsetsText = offsetsFile === undefined ? undefined : await readText(offsetsFile, OFFSETS, [budgets.yaml], problems)
  const offsets = offsetsFile === undefined || offsetsText === undefined ? undefined : parseOffsets(offsetsFile, offsetsText)
  if (typeof offsets === 'string') problems.push(problemOf(join(folder, 'offsets.json'), offsets))
  return { folder, sheets, texts, offsets: typeof offsets === 'string' ? undefined : offsets, problems }
}

async function listFiles(folder: string, problems: Finding[]): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => cannot(error))
  if (typeof names === 'string') {
    problems.push(problemOf(folder, `The folder cannot be read: ${names}. Name the folder of a dossier.`))
    return []
  }
  for (const name of names.filter((candidate) => candidate.endsWith('.yml'))) {
    problems.push(problemOf(join(folder, name), 'The file is not read: rename it to end in .yaml.'))
  }
  const files = names.filter((name) => name.endsWith('.yaml')).sort()
  if (files.length === 0) problems.push(problemOf(folder, 'The folder holds no .yaml file. Name the folder of a dossier.'))
  if (files.length > MOST_FILES) {
    problems.push(problemOf(folder, `The folder holds ${files.length} .yaml files; at most ${MOST_FILES} are read. Put more into each.`))
    return []
  }
  return files.map((name) => join(folder, name))
}

/** The names under which a sheet's sources say their texts are filed. */
function textNames(sheet: Sheet): string[] {
  const sources = valueAt(sheet.value, ['sources'])
  return Object.values(isMap(sources) ? sources : {})
    .map((source) => valueAt(source, ['text']))
    .filter((name) => typeof name === 'string')
    .filter((name) => name !== '' && basename(name) === name && !name.includes('\0'))
}

async function firstFile(candidates: readonly string[]): Promise<string | undefined> {
  for (const candidate of candidates) {
    const found = await stat(candidate).catch(() => undefined)
    if (found?.isFile() === true) return candidate
  }
  return undefined
}
