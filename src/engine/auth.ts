/**
 * Neo4j reads its first password from `dbms/auth.ini` of its data at its first start. Written as its `set-initial-password`
 * writes it, which would take another Java process and show the password in the list of processes.
 */
import { createHash, randomBytes } from 'node:crypto'
import { USERNAME } from './home.ts'

/** The text of that file. */
export function initialAuth(password: string): string {
  const salt = randomBytes(32)
  let hash = sha256(Buffer.concat([salt, Buffer.from(password)]))
  for (let iteration = 1; iteration < 1024; iteration++) hash = sha256(hash)
  return `${USERNAME}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},1024:\n`
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
