/** Before the container tests: the image, and the database in a container that they share. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { requireImage, RUN_LABEL, RUN_VARIABLE } from '../kit/container.ts'
import { IMAGE_VARIABLE, SCHEME_VARIABLE } from '../kit/database.ts'
import startDatabase from '../kit/globalSetup.ts'

export default async function globalSetup(): Promise<void> {
  const image = (process.env['NEO4J_IMAGE'] ??= 'neo4j:5.26-community')
  const run = `demarche-test-${process.pid}`
  // The product reads NEO4J_ settings of its own; the tests start it as a user would, without ours.
  process.env[IMAGE_VARIABLE] = image
  process.env[RUN_VARIABLE] = run
  process.env[SCHEME_VARIABLE] ??= 'neo4j'
  // Our reaper does what Ryuk does, and needs no image of its own nor the engine's socket in a container.
  process.env['TESTCONTAINERS_RYUK_DISABLED'] = 'true'
  // An engine on this machine is reached by IPv4, whatever else the name localhost stands for.
  process.env['TESTCONTAINERS_HOST_OVERRIDE'] ??= '127.0.0.1'
  await requireImage(image)
  process.stderr.write(`The databases run in containers of ${image}.\n`)
  const labels = [`${RUN_LABEL}=${run}`, `com.docker.compose.project=${run}`]
  spawn(process.execPath, [join(import.meta.dirname, '../kit/containerReaper.mjs'), ...labels], {
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  }).unref()
  await startDatabase()
}
