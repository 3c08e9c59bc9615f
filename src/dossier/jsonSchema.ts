/**
 * The JSON Schema by which editors complete and check a file as it is written: `dossiers/schema.json`.
 */
import { z } from 'zod'
import { heading, keyedSections, listSections } from './format.ts'

/** One file of a dossier. */
const file = z.strictObject({
  ...partial(heading),
  ...Object.fromEntries(Object.entries(keyedSections).map(([section, schema]) => [section, z.record(z.string(), schema).optional()])),
  ...Object.fromEntries(Object.entries(listSections).map(([section, schema]) => [section, z.array(schema).optional()])),
})

function partial(shape: z.ZodRawShape) {
  return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, z.optional(schema)]))
}

export function formatJsonSchema(): string {
  const schema = z.toJSONSchema(file, { io: 'input', reused: 'ref' })
  return `${JSON.stringify({ title: 'A file of a dossier', ...schema }, null, 2)}\n`
}
