/**
 * `docker-compose.yml`, brought up and down by compose itself: version 2 where it is there, else 1.29. DEMARCHE_IMAGE names
 * an image of Demarche that was built already; otherwise one is built.
 */
import { jest } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openGraph } from '../../src/graph/open.ts'
import { loadQuestions } from '../../src/questions.ts'
import { freePort, RUN_VARIABLE } from '../kit/container.ts'

jest.setTimeout(600_000)
const root = join(import.meta.dirname, '../..')
const [program, ...firstWords] = spawnSync('docker', ['compose', 'version']).status === 0 ? ['docker', 'compose'] : ['docker-compose']
const project = process.env[RUN_VARIABLE] ?? ''
const password = randomBytes(18).toString('base64url')
const services = ['neo4j', 'demarche'] as const

let settings: Record<string, string>
beforeAll(async () => {
  settings = { NEO4J_PASSWORD: password, PORT: String(await freePort()), BOLT_PORT: String(await freePort()) }
  if (process.env['DEMARCHE_IMAGE'] === undefined) compose('build')
  await up()
})
afterAll(() => {
  compose('down', '--volumes', '--timeout', '30')
})

function compose(...words: string[]): string {
  return execFileSync(program, [...firstWords, '--project-name', project, ...words], { cwd: root, env: { ...process.env, ...settings }, encoding: 'utf8' })
}

function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8' }).trim()
}

function container(service: string): string {
  return compose('ps', '--quiet', service).trim()
}

/** Until both say that they are healthy. Version 1 cannot wait for the second. */
async function up(): Promise<void> {
  compose('up', '--detach', '--no-build')
  for (;;) {
    const states = services.map((service) => docker('inspect', '--format={{.State.Health.Status}}', container(service)))
    if (states.every((state) => state === 'healthy')) return
    if (states.includes('unhealthy')) throw new Error(`${states.join(', ')}\n${compose('logs', '--tail', '30')}`)
    await sleep(500)
  }
}

async function ask(question: string, variables: object): Promise<unknown> {
  const operation = loadQuestions(join(root, 'questions')).find(({ name }) => name === question)?.operation
  const response = await fetch(`http://127.0.0.1:${settings['PORT'] ?? ''}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation, variables }),
  })
  return await response.json()
}

async function write(statement: string): Promise<unknown> {
  // Over routing, from outside of the network of the containers.
  const graph = await openGraph({ uri: `neo4j://127.0.0.1:${settings['BOLT_PORT'] ?? ''}`, username: 'neo4j', password, database: 'neo4j' })
  return await graph.write((run) => run(statement, {})).finally(() => graph.close())
}

test('without a password nothing is started, and what to set is told', () => {
  const without = { ...process.env, ...settings, NEO4J_PASSWORD: '', COMPOSE_PROJECT_NAME: `${project}-refused` }
  const refused = spawnSync(program, [...firstWords, 'up', '--detach'], { cwd: root, env: without, encoding: 'utf8' })

  expect(refused.status).not.toBe(0)
  expect(refused.stderr).toContain('Set NEO4J_PASSWORD to a password of eight characters or more')
  expect(docker('ps', '--all', '--quiet', `--filter=label=com.docker.compose.project=${project}-refused`)).toBe('')
})

test('the main question is answered, with the words it rests on', async () => {
  const answer = (await ask('rejectedDemands', { by: 'nato' })) as { data: { responses: { totalCount: number; nodes: { evidence: { exact: string }[] }[] } } }

  expect(answer.data.responses.totalCount).toBe(4)
  for (const { evidence } of answer.data.responses.nodes) expect(evidence.map(({ exact }) => exact)).not.toContain('')
  expect(answer.data.responses.nodes.flatMap(({ evidence }) => evidence).length).toBeGreaterThanOrEqual(4)
})

test.each(services)('%s runs without any of root’s rights on a root file system that nothing can change, reached from this machine only', (service) => {
  const id = container(service)
  const status = docker('exec', id, 'cat', '/proc/1/status')
  const published = JSON.parse(docker('inspect', '--format={{json .NetworkSettings.Ports}}', id)) as Record<string, { HostIp: string }[] | null>

  expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).toBe(service === 'neo4j' ? '7474' : '1000')
  expect(status).toMatch(/^CapEff:\s+0+$/m)
  expect(spawnSync('docker', ['exec', '--user=0', id, 'sh', '-c', 'echo >/probe'], { encoding: 'utf8' }).stderr).toContain('Read-only file system')
  expect(Object.values(published).flatMap((ports) => ports ?? []).map(({ HostIp }) => HostIp)).toEqual(['127.0.0.1'])
})

test('taken down and up again, it has kept what was written, and Neo4j ended in order', async () => {
  await write('CREATE (:Kept)')
  compose('stop')
  const codes = services.map((service) => docker('inspect', '--format={{.State.ExitCode}}', container(service)))
  const log = docker('logs', container('neo4j'))
  compose('down')
  await up()

  expect(await write('MATCH (kept:Kept) RETURN count(kept)')).toEqual([[1]])
  expect(codes).not.toContain('137') // killed
  expect(log).toMatch(/Stopped\.$/m)
})
