/**
 * The connections: how much of the server one client may hold, for how long, and how the server parts from its clients.
 */
import { once } from 'node:events'
import { createServer, type RequestListener, type Server as HttpServer, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setImmediate as afterReading, setTimeout as sleep } from 'node:timers/promises'
import type { Config } from './config.ts'
import { UnavailableError } from './errors.ts'

/** Times in milliseconds. */
export const connectionLimits = {
  /** How many may be open at once: further ones are closed as they come. */
  connections: 1_000,
  /** Of a request's head, in bytes: beyond it is a 431. */
  headBytes: 16_384,
  /** How long a request's head may take to arrive: beyond it is a 408. */
  head: 10_000,
  /** How long a whole request may take to arrive: beyond it is a 408. */
  request: 20_000,
  /** How long a connection may stay open without a request. */
  idle: 5_000,
  /** How long a connection may stay open while nothing moves on it; longer than any question may take. */
  silence: 60_000,
} as const

/** How long after the first word of stopping new connections are still taken: what clients have sent by then is on its way. */
const ARRIVING_MS = 500

/** How long requests under way may take once the server is stopping; longer than any question may take. */
const PATIENCE_MS = 60_000

export interface Listening {
  readonly address: AddressInfo
  /**
   * Answers what clients have sent and asks them to close their connections; takes no new connection after a moment.
   * Resolves when the last connection is closed. A second call waits for the first.
   */
  drain(): Promise<void>
}

/**
 * Takes the port.
 *
 * @param choosing the command that takes another one, for the message when this one cannot be had
 * @throws UnavailableError when it cannot be had; the message says what to do
 */
export async function listen(
  { host, port }: Pick<Config, 'host' | 'port'>,
  handler: RequestListener,
  choosing = (otherHost: string, otherPort: number) => `HOST=${otherHost} PORT=${otherPort} npm start`,
): Promise<Listening> {
  const underWay = new Set<ServerResponse>()
  const connected = new Set<Socket>()
  let drained: Promise<void> | undefined
  const http = createServer(
    {
      maxHeaderSize: connectionLimits.headBytes,
      headersTimeout: connectionLimits.head,
      requestTimeout: connectionLimits.request,
      keepAliveTimeout: connectionLimits.idle,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => {
      underWay.add(response)
      response.on('close', () => underWay.delete(response))
      if (drained !== undefined) partAfter(response)
      handler(request, response)
    },
  )
  http.on('connection', (socket) => {
    connected.add(socket)
    socket.on('close', () => connected.delete(socket))
  })
  http.maxConnections = connectionLimits.connections
  http.timeout = connectionLimits.silence
  await takePort(http, host, port, choosing)
  return {
    address: http.address() as AddressInfo,
    drain: () => (drained ??= drain(http, underWay, connected)),
  }
}

async function drain(http: HttpServer, underWay: ReadonlySet<ServerResponse>, connected: ReadonlySet<Socket>): Promise<void> {
  for (const response of underWay) partAfter(response)
  await sleep(ARRIVING_MS)
  // A timer that is late fires before what has arrived meanwhile is taken.
  await afterReading()
  const closed = once(http, 'close')
  http.close()
  // A connection that was answered without being asked to close is idle only after its answer.
  const closeIdle = () => {
    http.closeIdleConnections()
    // Node takes a connection for busy on which nothing was ever sent; browsers open such in advance.
    for (const socket of connected) if (socket.bytesRead === 0) socket.destroy()
  }
  const idle = setInterval(() => void afterReading().then(closeIdle), 50)
  const impatient = setTimeout(() => {
    http.closeAllConnections()
  }, PATIENCE_MS)
  await closed
  clearInterval(idle)
  clearTimeout(impatient)
}

/** Tells the client that this answer is the last on its connection. */
function partAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close')
}

async function takePort(http: HttpServer, host: string, port: number, choosing: (host: string, port: number) => string): Promise<void> {
  try {
    http.listen(port, host)
    await once(http, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const reasons = new Map<unknown, string>([
      ['EADDRINUSE', `Port ${port} is taken by another program. Stop it, or choose another port: ${choosing(host, port + 1)}`],
      ['EACCES', `Port ${port} needs the rights of an administrator. Choose one above 1023: ${choosing(host, 4_000)}`],
      ['EADDRNOTAVAIL', `${host} is no address of this machine. Choose one of its own, or loopback: ${choosing('127.0.0.1', port)}`],
      ['ENOTFOUND', `The host ${host} is not known. Choose an address of this machine, such as loopback: ${choosing('127.0.0.1', port)}`],
    ])
    throw new UnavailableError(reasons.get(code) ?? `Cannot listen on ${host}:${port}: ${String(error)}`, { cause: error })
  }
}
