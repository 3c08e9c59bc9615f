/**
 * The errors a caller may see. Everything else is a defect: it is logged and answered as INTERNAL_SERVER_ERROR.
 */

/** What a {@link DemarcheError} says in `extensions.code`. */
export type ErrorCode = 'BAD_USER_INPUT' | 'CONFLICT' | 'UNAVAILABLE' | 'FORBIDDEN' | 'QUERY_NOT_IN_SAFELIST'

export interface DemarcheErrorOptions extends ErrorOptions {
  /** What callers of the API read instead, where the message is for whoever runs the server. */
  readonly toCallers?: string
}

/** An error whose message is written for the person who caused or meets it. */
export abstract class DemarcheError extends Error {
  abstract readonly code: ErrorCode
  /** What callers of the API read: they need not know where the database is, or what it said. */
  readonly toCallers: string

  constructor(message: string, { toCallers = message, ...options }: DemarcheErrorOptions = {}) {
    super(message, options)
    this.toCallers = toCallers
  }

  /** graphql-js copies these into the reply. */
  get extensions(): { code: ErrorCode; retryable?: true } {
    return { code: this.code }
  }
}

/** The request cannot be carried out as it is; the message says what to change. */
export class InputError extends DemarcheError {
  override readonly name = 'InputError'
  readonly code = 'BAD_USER_INPUT'
}

/** The request contradicts what is stored, or somebody else holds what it needs. */
export class ConflictError extends DemarcheError {
  override readonly name = 'ConflictError'
  readonly code = 'CONFLICT'
}

/** Something needed does not answer now; the same request may succeed later. */
export class UnavailableError extends DemarcheError {
  override readonly name = 'UnavailableError'
  readonly code = 'UNAVAILABLE'

  override get extensions(): { code: ErrorCode; retryable?: true } {
    return { code: this.code, retryable: true }
  }
}

/** The database refuses the credentials or the right. */
export class ForbiddenError extends DemarcheError {
  override readonly name = 'ForbiddenError'
  readonly code = 'FORBIDDEN'
}

/** The command line carried out what was asked for, and the answer is a failure; the message is written for a person too. */
export class FailedError extends Error {
  override readonly name = 'FailedError'
}

/** Ctrl-C, a request to end, or a reader that has seen enough ended the command. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
  readonly signal: 'SIGINT' | 'SIGTERM' | 'SIGPIPE'

  constructor(signal: Interrupted['signal']) {
    super(`Interrupted by ${signal}`)
    this.signal = signal
  }
}

/** What the operating system says went wrong, such as ENOENT; undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
