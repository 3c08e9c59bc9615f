#!/usr/bin/env node
// Runs src/cli.ts as it stands: tsx compiles TypeScript on the way in.
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
try {
  const { register } = await import('tsx/esm/api')
  register()
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error(`The packages of Demarche are not installed. Run: npm ci --include=dev --prefix ${root}`)
  process.exit(1)
}
await import('../src/cli.ts')
