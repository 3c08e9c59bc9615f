/**
 * The Model Context Protocol over standard input and output, for the client that started this process.
 */
import { once } from 'node:events'
import { stdin } from 'node:process'
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { JSONRPCMessage, RequestId } from '@modelcontextprotocol/sdk/types.js'

/** Serves until the client has closed our input and what it asked before is answered, or until the signal is given. */
export async function serveStdio(server: McpServer, signal: AbortSignal): Promise<void> {
  const transport = new StdioServerTransport()
  await server.connect(transport)
  const answered = watch(transport)
  const left = Promise.race([once(stdin, 'end'), once(stdin, 'close')]).then(answered)
  if (!signal.aborted) await Promise.race([left, once(signal, 'abort')])
  await server.close()
}

/** What resolves when every request that came has its answer, or was cancelled. */
function watch(transport: StdioServerTransport): () => Promise<void> {
  const open = new Set<RequestId>()
  let lastAnswered = () => {}
  const settle = (id: RequestId | undefined) => {
    if (id !== undefined) open.delete(id)
    if (open.size === 0) lastAnswered()
  }
  const [receive, send] = [transport.onmessage, transport.send.bind(transport)]
  transport.onmessage = (message: JSONRPCMessage) => {
    if ('method' in message && 'id' in message) open.add(message.id)
    receive?.(message)
    if ('method' in message && message.method === 'notifications/cancelled') settle(message.params?.['requestId'] as RequestId | undefined)
  }
  transport.send = async (message) => {
    await send(message)
    if (!('method' in message)) settle(message.id)
  }
  return async () => {
    if (open.size > 0) await new Promise<void>((resolve) => { lastAnswered = resolve })
  }
}
