/**
 * Writes dossiers/schema.json, by which editors complete and check dossiers, from the definition of the format.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatJsonSchema } from '../src/dossier/jsonSchema.ts'

await writeFile(join(import.meta.dirname, '../dossiers/schema.json'), formatJsonSchema())
