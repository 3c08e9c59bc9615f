/**
 * A server of the Model Context Protocol for one client: each question is a tool. What it is told it does not keep, and it
 * writes nothing.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { Tool } from './tools.ts'

/** Answers one call. @param signal given when the client no longer waits */
export type Call = (tool: Tool, given: Readonly<Record<string, unknown>>, signal: AbortSignal) => Promise<CallToolResult>

const instructions = `Demarche is a graph of negotiating positions: who demanded what of whom, who answered how, for which reason, on which legal ground, in which words. Each tool is one question of its catalogue.

- Actors, issues and the like may be given by name, alias or id. A name that means several is answered with the candidates; ask again with the id of one.
- Quote the words, with their speaker and the source, when you report what somebody holds. Basis tells STATED words from what was IMPLIED or INFERRED.
- "None found" says what was searched. It means that the record has nothing, not that nothing happened.
- Answers are pages: a line that begins with "More" is the call for the next page of the list above it.`

/** The most elements and members that arguments may have together: no question takes more than some lists of ids. */
const MOST_ELEMENTS = 500

export function makeMcpServer(tools: readonly Tool[], version: string, call: Call): McpServer {
  const server = new McpServer({ name: 'demarche', title: 'Demarche', version }, { instructions, maxToolInputElements: MOST_ELEMENTS })
  for (const tool of tools) {
    const { entry, description, input } = tool
    server.registerTool(
      entry.name,
      {
        title: entry.question,
        description,
        inputSchema: input,
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      (given, { signal }) => call(tool, given, signal),
    )
  }
  return server
}
