/**
 * Reads the folder of a dossier: its YAML files, its offsets, and those of its sources' texts that are at hand.
 * What cannot be read is a problem among others; nothing is thrown for it.
 */
import { isUtf8 } from 'node:buffer'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { REGISTER } from './format.ts'
import { parseOffsets, type Offsets } from './offsets.ts'
import { problemOf, type Problem } from './problem.ts'
import { sourceText, type SourceText } from './text.ts'
import { isMap, valueAt } from './visit.ts'
import { parseSheet, type Sheet } from './yaml.ts'

export interface ReadDossier {
  readonly folder: string
  readonly sheets: readonly Sheet[]
  /** The texts at hand, by file name. */
  readonly texts: ReadonlyMap<string, SourceText>
  /** What `offsets.json` says; nothing where there is none. */
  readonly offsets: Offsets | undefined
  readonly problems: readonly Problem[]
}

export interface ReadOptions {
  /** Folders in which to look for the texts of sources, after the dossier's own `texts/`. */
  readonly texts?: readonly string[]
  /** The folder of the register, where none of the folders named is one. */
  readonly register?: string
}

/** The register that comes with Demarche. */
const REGISTER_FOLDER = join(import.meta.dirname, '../../dossiers', REGISTER)

const MAX_MEGABYTES = 20

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
  return await Promise.all([...all].map((folder) => readDossier(folder, texts)))
}

async function dossiersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  if (entries.some(({ name }) => name.endsWith('.yaml'))) return [folder]
  const found: string[] = []
  for (const entry of entries.filter((candidate) => candidate.isDirectory()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const names = await readdir(join(folder, entry.name))
    if (names.some((name) => name.endsWith('.yaml'))) found.push(join(folder, entry.name))
  }
  return found.length > 0 ? found : [folder]
}

async function readDossier(folder: string, textFolders: readonly string[]): Promise<ReadDossier> {
  const problems: Problem[] = []
  const files = await listFiles(folder, problems)
  const sheets: Sheet[] = []
  for (const file of files) {
    const text = await readText(file, problems)
    if (text === undefined) continue
    const parsed = parseSheet(file, text)
    problems.push(...parsed.problems)
    sheets.push(parsed.sheet)
  }
  const texts = new Map<string, SourceText>()
  for (const name of new Set(sheets.flatMap(textNames))) {
    const file = await firstFile([join(folder, 'texts'), ...textFolders].map((place) => join(place, name)))
    const text = file === undefined ? undefined : await readText(file, problems)
    if (text !== undefined) texts.set(name, sourceText(text))
  }
  const offsetsFile = await firstFile([join(folder, 'offsets.json')])
  const offsetsText = offsetsFile === undefined ? undefined : await readText(offsetsFile, problems)
  const offsets = offsetsFile === undefined || offsetsText === undefined ? undefined : parseOffsets(offsetsFile, offsetsText)
  if (typeof offsets === 'string') problems.push(problemOf(join(folder, 'offsets.json'), offsets))
  return { folder, sheets, texts, offsets: typeof offsets === 'string' ? undefined : offsets, problems }
}

async function listFiles(folder: string, problems: Problem[]): Promise<string[]> {
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
  return files.map((name) => join(folder, name))
}

async function readText(file: string, problems: Problem[]): Promise<string | undefined> {
  try {
    if ((await stat(file)).size > MAX_MEGABYTES * 1024 * 1024) {
      problems.push(problemOf(file, `The file is larger than ${MAX_MEGABYTES} MB. Split it.`))
      return undefined
    }
    const bytes = await readFile(file)
    if (isUtf8(bytes)) return bytes.toString('utf8')
    problems.push(problemOf(file, 'The file cannot be read: it is not UTF-8.'))
  } catch (error) {
    problems.push(problemOf(file, `The file cannot be read: ${cannot(error)}.`))
  }
  return undefined
}

function cannot(error: unknown): string {
  const code = isMap(error) ? error['code'] : undefined
  if (code === 'ENOENT') return 'there is no such folder or file'
  if (code === 'ENOTDIR') return 'it is not a folder'
  if (code === 'EACCES') return 'its permissions do not allow it'
  return String(error)
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
