/**
 * Neo4j in containers, through testcontainers. Who is to end them if the run is killed is told in containerReaper.mjs.
 */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { Neo4jContainer } from '@testcontainers/neo4j'
import { getContainerRuntimeClient, ImageName } from 'testcontainers'
import type { TestDatabase, TestDatabaseOptions } from './database.ts'

/** Names the run: its containers bear it as a label, and its compose project as a name. */
export const RUN_VARIABLE = 'TEST_CONTAINER_RUN'
export const RUN_LABEL = 'demarche.test-run'

/** The user neo4j of the image, who needs no rights of root. */
const USER = '7474:7474'

/**
 * Pulls an image that the engine does not have.
 *
 * @throws Error that says whether it is the engine or the image that is missing, and what to do
 */
export async function requireImage(name: string): Promise<void> {
  const { image } = await getContainerRuntimeClient().catch((cause: unknown) => {
    throw new Error('No container engine answers. Start Docker, or set DOCKER_HOST to the address of an engine that runs.', { cause })
  })
  const imageName = ImageName.fromString(name)
  const reason = await image.pull(imageName).then(
    () => 'its registry does not have it',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  if (await image.exists(imageName)) return
  throw new Error(
    `The container engine runs, but has no image ${name} and could not pull it: ${reason.trim()}. Pull it where the registry can be reached, set NEO4J_IMAGE to an image that is there, or build one to test with: test/container/standIn/build.sh.`,
  )
}

export async function startContainer(image: string, { busy }: TestDatabaseOptions): Promise<TestDatabase> {
  const password = randomBytes(18).toString('base64url')
  // Chosen beforehand, because the database has to tell its clients where they reach it.
  const port = await freePort()
  const container = await new Neo4jContainer(image)
    .withPassword(password)
    .withUser(USER)
    .withExposedPorts({ container: 7687, host: port })
    .withLabels({ [RUN_LABEL]: process.env[RUN_VARIABLE] ?? '' })
    .withEnvironment({
      NEO4J_server_bolt_advertised__address: `127.0.0.1:${port}`,
      NEO4J_server_http_enabled: 'false',
      NEO4J_server_memory_heap_max__size: '1g',
      NEO4J_server_memory_pagecache_size: '128m',
      NEO4J_db_tx__log_preallocate: 'false',
      NEO4J_dbms_usage__report_enabled: 'false',
      ...(busy ? {} : { NEO4J_server_jvm_additional: '-XX:TieredStopAtLevel=1' }),
    })
    .start()
  return {
    connection: { uri: `bolt://127.0.0.1:${port}`, username: container.getUsername(), password, database: 'neo4j' },
    // Nothing of it is kept, so it need not end in order.
    stop: async () => {
      await container.stop({ timeout: 0, removeVolumes: true })
    },
  }
}

/** A port that is free now on 127.0.0.1. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await once(server.close(), 'close')
  return port
}
