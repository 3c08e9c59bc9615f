/** Starts the database of a home and holds it until SIGTERM. Usage: node --import tsx holdEngine.ts HOME [SOFTWARE] */
import { startEngine } from '../../src/engine/start.ts'

const [home = '', software = home] = process.argv.slice(2)
try {
  const engine = await startEngine({ home, software })
  process.on('SIGTERM', () => void engine.stop().then(() => process.exit(0)))
  setInterval(() => undefined, 60_000)
  process.stdout.write(`${JSON.stringify(engine)}\n`)
} catch (error) {
  process.stdout.write(`${String(error)}\n`)
}
