/**
 * Ends a test's database however the test run ends: runs beside it in a process group of its own, and when the pipe to it
 * closes (because the run is over, was interrupted or killed) kills the database and removes its home.
 *
 * Usage: node reaper.mjs HOME
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const [home] = process.argv.slice(2)

process.stdin.resume()
process.stdin.on('close', () => {
  try {
    const { database } = JSON.parse(readFileSync(join(home, 'engine.json'), 'utf8'))
    process.kill(database.pid, 'SIGKILL')
  } catch {
    // It was stopped in order, or never started.
  }
  if (existsSync(join(home, 'neo4j/volume'))) removeVolume(readFileSync(join(home, 'neo4j/volume'), 'utf8'))
  rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

function removeVolume(volume) {
  const docker = (...args) => spawnSync('docker', args, { encoding: 'utf8' }).stdout
  const containers = docker('ps', '--all', '--quiet', `--filter=volume=${volume}`).split('\n').filter((id) => id !== '')
  for (const id of containers) docker('rm', '--force', '--volumes', id)
  docker('volume', 'rm', volume)
}
