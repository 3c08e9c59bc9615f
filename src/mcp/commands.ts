/**
 * The command `mcp`: answers clients of the Model Context Protocol until they leave, or until it is told to end.
 */
import { once } from 'node:events'
import { makeGate } from '../load.ts'
import { InputError } from '../errors.ts'
import type { Graph } from '../graph/open.ts'
import { readCatalogue } from '../ask/catalogue.ts'
import { loadSchema } from '../ask/session.ts'
import { listen } from '../listen.ts'
import { makeCall } from './call.ts'
import { handleMcp, MCP_PATH } from './http.ts'
import { makeLender } from './lend.ts'
import { makeMcpServer } from './server.ts'
import { serveStdio } from './stdio.ts'
import { toolOf } from './tools.ts'

export interface McpOptions {
  /** Where to listen; undefined for standard input and output. */
  readonly http: { readonly host: string; readonly port: number } | undefined
  readonly version: string
  /** How many questions are answered at once. */
  readonly maxRequests: number
  readonly withGraph: (work: (graph: Graph) => Promise<void>) => Promise<void>
  readonly write: (text: string) => void
  /** For what is no message of the protocol. */
  readonly note: (text: string) => void
  readonly signal: AbortSignal
}

export async function serveMcp({ http, version, maxRequests, withGraph, write, note, signal }: McpOptions): Promise<void> {
  const schema = loadSchema()
  const tools = readCatalogue().map((entry) => toolOf(entry, schema))
  const lender = makeLender(withGraph, (error) => { if (!signal.aborted) note(String(error)) })
  const call = makeCall({ schema, lender, gate: makeGate(maxRequests), note })
  const makeServer = () => makeMcpServer(tools, version, call)
  try {
    if (http === undefined) await serveStdio(makeServer(), signal)
    else await serveHttp(http)
  } finally {
    await lender.close()
  }

  async function serveHttp(address: NonNullable<typeof http>): Promise<void> {
    const { handler, close } = handleMcp(address.host, makeServer)
    const listening = await listen(address, handler, (host, port) => `demarche mcp --http ${host.includes(":") ? `[${host}]` : host}:${port}`)
    const { family, address: host, port } = listening.address
    write(`Ready. MCP: http://${family === 'IPv6' ? `[${host}]` : host}:${port}${MCP_PATH}\n`)
    if (!signal.aborted) await once(signal, 'abort')
    await close()
    await listening.drain()
  }
}

/** @throws InputError when it is no address */
export function readAddress(text: string): { host: string; port: number } {
  const [, host = '127.0.0.1', digits = ''] = /^(?:(\[[\da-f:.]+\]|[\w.-]+):)?(\d{1,5})$/i.exec(text) ?? []
  const port = Number(digits)
  if (digits === '' || port > 65_535) throw new InputError(`${JSON.stringify(text)} is no address to listen on. Give a port, such as 4001, or host and port, such as 127.0.0.1:4001.`)
  return { host: host.replace(/^\[|\]$/g, ''), port }
}
