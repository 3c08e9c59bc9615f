import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../..')

/** In a process of its own, because testcontainers keeps the first engine that it finds. */
async function refusal(env: Record<string, string>): Promise<string> {
  const require = `await (await import('./test/kit/container.ts')).requireImage('demarche-test/there-is-none:1')`
  const node = promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', require], {
    cwd: root,
    env: { ...process.env, ...env },
  })
  return await node.then(() => 'nothing was refused', (error: unknown) => String(error))
}

test('the container tests are refused without an engine, which is told as such', async () => {
  expect(await refusal({ DOCKER_HOST: 'unix:///nowhere/docker.sock' })).toContain('No container engine answers. Start Docker')
})

test('the container tests are refused by an engine that cannot have the image, which is named', async () => {
  expect(await refusal({})).toContain('The container engine runs, but has no image demarche-test/there-is-none:1 and could not pull it')
})
