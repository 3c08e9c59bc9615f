/**
 * `offsets.json`: where the quoted words stand in their sources, for those who do not have the texts.
 */
import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const place = z.int().min(0)
const offset = z.strictObject({ quote: z.string(), within: z.string().optional(), start: place, end: place })
const offsets = z.record(z.string(), z.strictObject({ sha256: z.string(), passages: z.array(z.custom<Offset>()) }))

/** By the key of the source. */
export type Offsets = z.infer<typeof offsets>
export type Offset = z.infer<typeof offset>

/** @returns what is wrong, where something is */
export function parseOffsets(file: string, text: string): Offsets | string {
  const again = `Run demarche check --write where the texts are at hand; it writes ${file} anew.`
  try {
    const { success, data } = offsets.safeParse(JSON.parse(text))
    // One passage after the other: what is wrong with each of many would take more memory than the file may.
    const sound = success && Object.values(data).every(({ passages }) => passages.every((passage) => offset.safeParse(passage).success))
    return sound ? data : `The file does not have the shape that Demarche writes. ${again}`
  } catch {
    return `The file is not JSON. ${again}`
  }
}

/** Sources by key, passages in the order of the text: the same dossier always gives the same file. */
export function formatOffsets(offsets: Offsets): string {
  const sources = Object.entries(offsets).sort(([a], [b]) => (a < b ? -1 : 1))
  const sorted = sources.map(([key, { sha256, passages }]) => [
    key,
    {
      sha256,
      passages: [...passages].sort(
        (a, b) => a.start - b.start || a.end - b.end || ((a.within ?? '') < (b.within ?? '') ? -1 : 1),
      ),
    },
  ])
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`
}

/** Replaces the file as a whole or not at all. */
export async function replaceOffsets(folder: string, offsets: Offsets): Promise<void> {
  const temporary = join(folder, `.offsets.${randomUUID()}.json`)
  try {
    await writeFile(temporary, formatOffsets(offsets))
    await rename(temporary, join(folder, 'offsets.json'))
  } finally {
    await rm(temporary, { force: true })
  }
}
