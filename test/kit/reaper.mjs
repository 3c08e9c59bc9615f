/**
 * Ends a test's database however the test run ends: runs beside it in a process group of its own, and when the pipe to it
 * closes (because the run is over, was interrupted or killed) kills the database and removes its home.
 *
 * Usage: node reaper.mjs HOME
 */
import { readFileSync, rmSync } from 'node:fs'
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
  rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})
