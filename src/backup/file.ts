/**
 * The file of a backup: lines of JSON, compressed by gzip. The first says what it is, the last what all the others hold; between
 * them stand the nodes, then the relationships.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { errorCode, FailedError, InputError } from '../errors.ts'
import { makeTally, type Contents } from '../graph/checksum.ts'
import type { NodeLine, RelationshipLine } from '../graph/lines.ts'
import { partialOf, removeAbandoned } from '../partial.ts'

const FORMAT = 'demarche-backup'
/** Raised when an older Demarche could not read what this one writes. */
const VERSION = 1

const header = z.object({ format: z.literal(FORMAT), version: z.number(), demarche: z.string(), made: z.string() })
const value = z.union([z.string(), z.boolean(), z.number(), z.array(z.unknown()), z.record(z.string(), z.string())])
const properties = z.record(z.string(), value)
const node = z.strictObject({ labels: z.array(z.string()).min(1), properties })
const relationship = z.strictObject({ from: z.string(), type: z.string().min(1), to: z.string(), properties })
const item = z.union([node, relationship])
const end = z.strictObject({ nodes: z.number(), relationships: z.number(), checksum: z.string(), sha256: z.string() })

export type Node = z.infer<typeof node>
export type Relationship = z.infer<typeof relationship>

/**
 * Gives what `write` makes the name of `file` when it is whole.
 *
 * @param write makes it under the name that it is told, and may do so again
 * @throws FailedError when the file exists and may not be replaced, or cannot be written
 */
export async function makeFile<T>(file: string, { force }: { readonly force: boolean }, write: (partial: string) => Promise<T>): Promise<T> {
  const partial = partialOf(file)
  try {
    if (!force) await refuseExisting(file)
    await removeAbandoned(file)
    const told = await write(partial)
    if (!force) await refuseExisting(file)
    await rename(partial, file)
    return told
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined) // the first failure is the one to tell
    throw explain(error, `The backup cannot be written to ${file}`)
  }
}

/** @param demarche the version that makes the backup */
export async function writeBackup(path: string, demarche: string, lines: AsyncIterable<NodeLine | RelationshipLine>): Promise<Contents> {
  const tally = makeTally()
  const text = async function* () {
    const hash = createHash('sha256')
    let buffer = ''
    const put = (line: object) => {
      const written = JSON.stringify(line)
      hash.update(`${written}\n`)
      buffer += `${written}\n`
      return written
    }
    put({ format: FORMAT, version: VERSION, demarche, made: new Date().toISOString() })
    for await (const line of lines) {
      tally.add(put(line), 'labels' in line)
      if (buffer.length > 65_536) {
        yield buffer
        buffer = ''
      }
    }
    put({ ...tally.contents(), sha256: hash.copy().digest('hex') })
    yield buffer
  }
  const handle = await open(path, 'w', 0o600)
  await pipeline(Readable.from(text()), createGzip(), handle.createWriteStream({ flush: true })) // which closes it
  return tally.contents()
}

/** @throws FailedError when there is such a file */
export async function refuseExisting(file: string): Promise<void> {
  const exists = await access(file).then(() => true, () => false)
  if (exists) throw new FailedError(`${file} exists. Choose another name, or replace it with --force.`)
}

/** What a backup holds, as far as must be known before it is used. */
export interface Verified extends Contents {
  /** The properties of the entries of the ledger of migrations. */
  readonly ledger: readonly Node[]
}

/**
 * Reads the whole file and compares it with what its last line says.
 *
 * @throws InputError when it is no backup, damaged, cut off, or made by a later Demarche than this
 */
export async function verifyBackup(file: string): Promise<Verified> {
  const [tally, hash, ledger] = [makeTally(), createHash('sha256'), [] as Node[]]
  let last: z.infer<typeof end> | undefined
  let number = 0
  for await (const text of linesOf(file)) {
    number += 1
    const damaged = `${file} is damaged in line ${number}`
    if (last !== undefined) throw unusable(`${damaged}: nothing may follow the line before it`)
    const parsed = parse(text)
    if (number === 1) refuseForeign(file, parsed)
    else {
      last = end.safeParse(parsed).data
      if (last !== undefined) continue
      const line = item.safeParse(parsed).data
      if (line === undefined) throw unusable(`${damaged}: it is neither a node nor a relationship`)
      tally.add(text, 'labels' in line)
      if ('labels' in line && line.labels.includes('Migration')) ledger.push(line)
    }
    hash.update(`${text}\n`)
  }
  if (last === undefined) throw unusable(number === 0 ? `${file} is empty or cut off` : `${file} is cut off after line ${number}`)
  const { sha256, ...contents } = last
  if (sha256 !== hash.digest('hex') || JSON.stringify(contents) !== JSON.stringify(tally.contents())) {
    throw unusable(`${file} is damaged: its lines are not those that its last line tells of`)
  }
  return { ...contents, ledger }
}

/** The nodes and relationships of a verified backup. */
export async function* readBackup(file: string): AsyncGenerator<Node | Relationship> {
  let number = 0
  for await (const text of linesOf(file)) {
    const line = number++ === 0 ? undefined : item.safeParse(parse(text)).data
    if (line !== undefined) yield line
  }
}

function refuseForeign(file: string, parsed: unknown): void {
  const told = header.safeParse(parsed).data
  if (told === undefined) throw unusable(`${file} is no backup of Demarche: its first line does not say so`)
  if (told.version > VERSION) {
    throw new InputError(`${file} was made by Demarche ${told.demarche}, in a form that this version does not read. Use that version or a later one.`)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Longer than any line of a backup; what is longer is no backup and shall not fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024

async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  let number = 0
  const source = createReadStream(file)
  const unzipped = source.pipe(createGunzip())
  source.on('error', (error) => unzipped.destroy(error))
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    for await (const chunk of unzipped) {
      const parts = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n')
      rest = parts.pop() ?? ''
      if (rest.length > LONGEST_LINE) throw unusable(`${file} is no backup of Demarche: line ${number + parts.length + 1} is too long`)
      number += parts.length
      yield* parts
    }
    if (rest !== '') throw unusable(`${file} is cut off in line ${number + 1}`)
  } catch (error) {
    throw explainReading(error, file, number)
  } finally {
    source.destroy()
  }
}

function explainReading(error: unknown, file: string, number: number): unknown {
  if (error instanceof InputError) return error
  const code = errorCode(error) ?? ''
  if (code === 'ENOENT') return new InputError(`There is no file ${file}.`)
  if (code === 'Z_BUF_ERROR') return unusable(number === 0 ? `${file} is empty or cut off` : `${file} is cut off after line ${number}`)
  if (code === 'Z_DATA_ERROR' && number === 0) return unusable(`${file} is no backup of Demarche, or damaged: it cannot be decompressed by gzip`)
  if (code.startsWith('Z_') || code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return unusable(`${file} is damaged after line ${number}`)
  return explain(error, `${file} cannot be read`)
}

function unusable(what: string): InputError {
  return new InputError(`${what}. Nothing was changed. Use another copy of the backup.`)
}

function explain(error: unknown, what: string): unknown {
  const reasons: Partial<Record<string, string>> = {
    EACCES: 'this user may not',
    EPERM: 'this user may not',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'it would be larger than this system allows',
    ENOENT: 'there is no such folder',
    ENOTDIR: 'a part of the path is no folder',
    EISDIR: 'it is a folder',
    EIO: 'the disk fails',
  }
  const reason = reasons[errorCode(error) ?? '']
  return reason === undefined ? error : new FailedError(`${what}: ${reason}.`, { cause: error })
}
