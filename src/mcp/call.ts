/**
 * Answers the call of a tool as `ask` answers its question: names become ids, and the answer carries its evidence.
 */
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { parse, type GraphQLSchema } from 'graphql'
import { createColors } from 'picocolors'
import { printAnswer } from '../ask/answer.ts'
import { resolveIds } from '../ask/ids.ts'
import type { Style } from '../ask/layout.ts'
import { askTypes, withoutTypes } from '../ask/select.ts'
import { openSession } from '../ask/session.ts'
import { DemarcheError, FailedError, Interrupted } from '../errors.ts'
import type { Graph } from '../graph/open.ts'
import type { Gate } from '../load.ts'
import type { Lender } from './lend.ts'
import type { Call } from './server.ts'
import type { Tool } from './tools.ts'

export interface CallOptions {
  readonly schema: GraphQLSchema
  readonly lender: Lender<Pick<Graph, 'read'>>
  readonly gate: Gate
  /** Takes what only whoever runs the server should read. */
  readonly note: (text: string) => void
}

/** A call that cannot be answered as it is has the reason, and what to do, for its answer. */
export function makeCall({ schema, lender, gate, note }: CallOptions): Call {
  return async (tool, given, signal) => {
    try {
      return await gate.run(signal, () =>
        lender.use((graph) => answerCall(tool, given, { read: (statement, params) => graph.read(statement, params, signal) }, schema)),
      )
    } catch (error) {
      const text = signal.aborted || error instanceof Interrupted ? 'The question was given up.' : explain(error)
      return { content: [{ type: 'text', text }], isError: true }
    }
  }

  function explain(error: unknown): string {
    if (error instanceof FailedError) return error.message
    if (error instanceof DemarcheError) {
      if (error.toCallers !== error.message) note(error.message)
      return error.toCallers
    }
    note(`This is a defect of Demarche. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return 'Something went wrong on our side. The error output of the server tells what.'
  }
}

/** Lines are for a model, which does not see where they end. */
const unstyled: Style = { width: Infinity, columns: Infinity, paint: createColors(false) }

async function answerCall(
  { entry, variables }: Tool,
  given: Readonly<Record<string, unknown>>,
  graph: Pick<Graph, 'read'>,
  schema: GraphQLSchema,
): Promise<CallToolResult> {
  const session = await openSession(graph, schema)
  const { values, names } = await resolveIds(variables, given, session.directory, ({ name }) => name)
  const document = askTypes(schema, parse(entry.operation))
  const data = await session.ask(entry.name, document, values)
  const asking = (others: Readonly<Record<string, unknown>>) => `${entry.name} ${JSON.stringify(others)}`
  const text = printAnswer({ entry, variables, given: values, values, names, document, data, asking }, 'cards', schema, unstyled)
  return {
    content: [{ type: 'text', text }],
    structuredContent: { question: entry.name, variables: values, data: withoutTypes(data) },
  }
}
