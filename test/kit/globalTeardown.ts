/** After the last test: nothing is left running. */
import { endLending } from './lend.ts'

export default async function globalTeardown(): Promise<void> {
  await globalThis.sharedDatabase?.stop()
  endLending()
}
