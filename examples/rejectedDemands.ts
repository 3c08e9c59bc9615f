/**
 * A whole client: which demands did an actor reject, for which reasons, in which words?
 *
 *     npm start                                   # in another terminal
 *     npx tsx examples/rejectedDemands.ts nato
 *
 * The questions are plain JavaScript with types: the answer and the variables below are checked by the compiler.
 */
import { argv, exit } from 'node:process'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { rejectedDemandsDocument, type RejectedDemandsQuery } from 'demarche/questions'
import { print } from 'graphql'

type Rejection = RejectedDemandsQuery['responses']['nodes'][number]

const [by = 'nato', api = 'http://127.0.0.1:4000/graphql'] = argv.slice(2)

async function ask<Answer, Variables>(document: TypedDocumentNode<Answer, Variables>, variables: Variables): Promise<Answer> {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(document), variables }),
  })
  const { data, errors } = (await response.json()) as { data?: Answer | null; errors?: readonly { readonly message: string }[] }
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('\n') ?? `${api} answered ${response.status}`)
  return data
}

/** Every rejection, page after page. */
async function* rejections(): AsyncGenerator<Rejection> {
  let after: string | null = null
  do {
    const { responses }: RejectedDemandsQuery = await ask(rejectedDemandsDocument, { by, after })
    yield* responses.nodes
    after = responses.pageInfo.hasNextPage ? responses.pageInfo.endCursor : null
  } while (after !== null)
}

/** The words that something rests on, each with its speaker and its place. */
function quotations({ evidence }: Pick<Rejection, 'evidence'>): string[] {
  return evidence.map(({ exact, speaker, sourceTitle, sourceDate, start, end }) =>
    `  “${exact}”\n    — ${speaker ?? 'the source itself'}, in ${sourceTitle}, ${sourceDate}, characters ${start}–${end}`,
  )
}

function describe({ to, text, date, reasons, ...rejection }: Rejection): string {
  const because = reasons.flatMap((reason) => [`  because: ${reason.text}`, ...quotations(reason)])
  return [
    `${to.by.name} demanded: ${to.text}`,
    ...quotations(to),
    `Rejected${date === null ? '' : `, ${date}`}: ${text}`,
    ...quotations(rejection),
    ...because,
  ].join('\n')
}

try {
  for await (const rejection of rejections()) console.log(`${describe(rejection)}\n`)
} catch (error) {
  const unreachable = error instanceof TypeError && error.message === 'fetch failed'
  console.error(unreachable ? `No server answers at ${api}. Start one with: npm start` : error instanceof Error ? error.message : error)
  exit(1)
}
