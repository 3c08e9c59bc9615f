/**
 * The Model Context Protocol over HTTP ("streamable HTTP"), each client in a session of its own.
 */
import { randomUUID } from 'node:crypto'
import { isIP } from 'node:net'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import express, { type Express, type RequestHandler, type Response } from 'express'

export const MCP_PATH = '/mcp'

/** A client that left without a word is forgotten when so many others have come after it. */
const SESSIONS = 100

/** How large a message may be, in bytes. */
const MESSAGE_LIMIT = 65_536

export interface McpHandler {
  readonly handler: Express
  /** Ends every session; a client that comes again is told that it has none. */
  readonly close: () => Promise<void>
}

/** @param host the name or address by which clients may call the server besides those of this machine */
export function handleMcp(host: string, makeServer: () => McpServer): McpHandler {
  /** The one that was used last comes last. */
  const sessions = new Map<string, StreamableHTTPServerTransport>()
  let isClosed = false

  async function begin(): Promise<StreamableHTTPServerTransport> {
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      maxRequestBodySize: MESSAGE_LIMIT,
      onsessioninitialized(id) {
        sessions.set(id, transport)
        const [oldest] = sessions.values()
        if (sessions.size > SESSIONS) void oldest?.close()
      },
    })
    transport.onclose = () => { sessions.delete(transport.sessionId ?? '') }
    await makeServer().connect(transport)
    return transport
  }

  const handler = express()
  handler.disable('x-powered-by')
  handler.use(refuseForeign(host))
  handler.all(MCP_PATH, async (request, response) => {
    const id = request.get('mcp-session-id')
    const known = id === undefined ? undefined : sessions.get(id)
    if (isClosed || (id !== undefined && known === undefined)) {
      refuse(response, 404, -32_001, 'There is no such session. Begin one with an initialize request.')
      return
    }
    if (id !== undefined && known !== undefined) {
      sessions.delete(id)
      sessions.set(id, known)
    }
    await (known ?? (await begin())).handleRequest(request, response)
  })
  handler.use(((_request, response) => { refuse(response, 404, -32_601, `Nothing here. The Model Context Protocol is spoken at ${MCP_PATH}.`) }) satisfies RequestHandler)
  return {
    handler,
    async close() {
      isClosed = true
      await Promise.all([...sessions.values()].map((transport) => transport.close()))
    },
  }
}

/**
 * A page of another site must not reach this server through the browser of somebody who can: neither under its own name, made to
 * point here (DNS rebinding), nor from its own origin. An address is never such a name.
 */
function refuseForeign(host: string): RequestHandler {
  const isOurs = (name: string) => name === 'localhost' || name === '127.0.0.1' || name === '[::1]' || name === host
  return (request, response, next) => {
    const [name, origin] = [hostnameOf(`http://${request.get('host') ?? ''}`), request.get('origin')]
    if (!isOurs(name) && isIP(name.replace(/^\[|\]$/g, '')) === 0) {
      refuse(response, 403, -32_000, `This server does not go by the name ${name || 'that was sent'}. Call it by its address, or start it with --http ${name || 'NAME'}:PORT.`)
    } else if (origin !== undefined && !isOurs(hostnameOf(origin)) && hostnameOf(origin) !== name) {
      refuse(response, 403, -32_000, 'This server takes no requests from pages of other sites.')
    } else {
      next()
    }
  }
}

/** Empty where there is none. */
function hostnameOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}

function refuse(response: Response, status: number, code: number, message: string): void {
  response.status(status).json({ jsonrpc: '2.0', error: { code, message }, id: null })
}
