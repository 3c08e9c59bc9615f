/**
 * The one place where the driver's errors become ours, recognised by their code. What is not recognised is a defect and
 * goes on as it is, to be logged and masked further up.
 */
import neo4j from 'neo4j-driver'
import { ConflictError, ForbiddenError, InputError, UnavailableError } from '../errors.ts'

const databaseAway = 'The database does not answer. Try again in a few seconds.'

/** @param address where the database was looked for, as the user wrote it */
export function translateError(error: unknown, address: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error
  const { code, message } = error
  const cause = { cause: error }
  const away = { cause: error, toCallers: databaseAway }
  const busy = { cause: error, toCallers: 'The database is busy. Try again in a few seconds.' }
  const refused = { cause: error, toCallers: 'The database refuses the server. Only who runs the server can mend that.' }
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return new ForbiddenError(
      `The database at ${address} refuses logins for a few seconds after too many wrong passwords. Check NEO4J_PASSWORD, then try again.`,
      refused,
    )
  }
  if (code === 'Neo.ClientError.Security.Unauthorized') {
    return new ForbiddenError(
      `The database at ${address} does not accept this user name and password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      refused,
    )
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new ForbiddenError(`The database at ${address} refuses: ${message}`, refused)
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return new UnavailableError(
      `The database at ${address} cannot be reached (${firstSentence(message)}). Check that it runs; if NEO4J_URI is set, that it is its Bolt address.`,
      away,
    )
  }
  // The driver gives these two no code of their own.
  if (/^Connection acquisition timed out/.test(message)) {
    return new UnavailableError(`The database at ${address} has more to do than it can. Try again.`, busy)
  }
  if (/^Pool is closed/.test(message)) return new UnavailableError(`The connections to ${address} are closed.`, away)
  if (message.startsWith('Could not preallocate disk space')) {
    return new UnavailableError(
      `The disk of the database at ${address} is full: nothing was written. Make room and start the database again; until then it only reads.`,
      away,
    )
  }
  if (code === 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase') {
    return new UnavailableError(
      `The database at ${address} only reads: its disk was full, or it is set so. Where the disk has room, start the database again.`,
      away,
    )
  }
  // As when the log of transactions finds no room for its next file.
  if (code === 'Neo.DatabaseError.Transaction.TransactionCommitFailed' || message.includes('critical error, and needs to be restarted')) {
    return new UnavailableError(
      `The database at ${address} must be started again, and will then show whether the last change was kept: it met an error which its own log tells, such as a full disk.`,
      away,
    )
  }
  if (isOutOfMemory(error)) {
    return new UnavailableError(
      `The database at ${address} has not enough memory for this: ${firstSentence(message)}. Ask for less or write less at once, or give it more memory (docs/scaling.md).`,
      { cause: error, toCallers: 'The database has not enough memory for this now. Ask for less, or try again.' },
    )
  }
  if (isEnded(error) || code.startsWith('Neo.TransientError.')) {
    return new UnavailableError(`The database at ${address} is busy: ${message} Try again.`, busy)
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new UnavailableError('The database took longer than it may and ended the question. Ask for less, or try again.', cause)
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new InputError(`The server at ${address} has no such database: ${message} Check NEO4J_DATABASE.`, away)
  }
  if (/^Neo\.ClientError\.Schema\.\w+AlreadyExists$/.test(code)) {
    return new ConflictError(`The database at ${address} has this index or constraint already: ${message}`, cause)
  }
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') return new ConflictError(message, cause)
  if (code === 'Neo.ClientError.Statement.ArgumentError') return new InputError(message, cause)
  return error
}

/** The server answers for a database that is not open: it is being started or stopped, or its data cannot be read. */
export function isClosed(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code === 'Neo.TransientError.General.DatabaseUnavailable'
}

export function suspendedDatabase(address: string): UnavailableError {
  return new UnavailableError(`The database at ${address} ended by itself and is being started again.`, { toCallers: databaseAway })
}

/** @param reason in Neo4j's own words */
export function closedDatabase(error: unknown, reason: string, address: string, database: string): UnavailableError {
  return new UnavailableError(`Neo4j at ${address} cannot open the database ${database}; its own log has the cause. It says: ${reason}`, {
    cause: error,
    toCallers: databaseAway,
  })
}

/** Of a transaction that the database ended, as it does with all of them when it stops. The driver renames both codes, so that they say the client did it. */
export function isEnded(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && /^Neo\.ClientError\.Transaction\.(Terminated|LockClientStopped)$/.test(error.code)
}

/** Neo4j calls it passing, since others may use the memory; what is too large by itself would fail again and again. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && /^Neo\.TransientError\.General\.(MemoryPool|Transaction)OutOfMemoryError$/.test(error.code)
}

/** The driver appends advice about its own options; the reader has ours. */
function firstSentence(message: string): string {
  return message.split(/[.\n](?:\s|$)/, 1)[0] ?? message
}
