/** Before the browser tests: the browser first, then the database that they share with the others. */
import { existsSync } from 'node:fs'
import startDatabase from '../kit/globalSetup.ts'
import { CHROMIUM } from './chromium.ts'

export default async function globalSetup(): Promise<void> {
  if (!existsSync(CHROMIUM)) throw new Error(`There is no ${CHROMIUM}. Install the package chromium.`)
  await startDatabase()
}
