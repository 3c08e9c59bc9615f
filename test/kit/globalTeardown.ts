/** After the last test: nothing is left running. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.sharedDatabase?.stop()
}
