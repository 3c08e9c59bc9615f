/**
 * Removes what a run of the container tests left in the engine, however the run ends: runs beside it in a process group of
 * its own, and looks when the pipe to it closes, because the run is over, was interrupted or killed.
 *
 * Usage: node containerReaper.mjs LABEL=VALUE…
 */
import { spawnSync } from 'node:child_process'

const labels = process.argv.slice(2)
const docker = (...args) => spawnSync('docker', args, { encoding: 'utf8' }).stdout.split('\n').filter((id) => id !== '')

process.stdin.resume()
process.stdin.on('close', () => {
  for (const label of labels) {
    const filter = ['--quiet', '--filter', `label=${label}`]
    for (const id of docker('ps', '--all', ...filter)) docker('rm', '--force', '--volumes', id)
    for (const kind of ['volume', 'network']) for (const id of docker(kind, 'ls', ...filter)) docker(kind, 'rm', id)
  }
})
