/**
 * The statement that reads what an analysis computes from. Nothing is selected from it and nothing nested in it, so it is sent
 * as it stands in its file, without the lines that do not apply.
 */
import { dayOf, givenArguments, PREPARED, type Site, type Variables } from './sites.ts'
import { toText, variant, type Statement } from './statement.ts'
import { join } from './tokens.ts'

export interface Inputs {
  readonly text: string
  /** That of the field, with the parameters of this statement: they keep the names of their arguments. */
  readonly site: Site
  readonly columns: readonly string[]
}

/** @param root the site of the field; there is none where its arguments are refused */
export function composeInputs(statement: Statement | undefined, root: Site | undefined, variables: Variables): Inputs | undefined {
  if (statement === undefined || root === undefined) return undefined
  const chosen = variant(statement, new Set([...givenArguments(root, variables), ...dayOf(root, variables), PREPARED]))
  const names = new Set<string>()
  const text = toText(chosen, (tokens) => {
    for (const token of tokens) if (token.kind === 'parameter') names.add(token.text.slice(1))
    return join(tokens)
  })
  const parameters = [...names].filter((name) => name !== PREPARED).map((name) => ({ name, argument: name }))
  return { text, site: { ...root, parameters }, columns: chosen.columns.map(({ name }) => name) }
}
