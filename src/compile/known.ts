/**
 * What was known on a day: `knownOn`, an argument of every field of Query, holds for all that is selected below it. Each
 * statement then returns only what was published by then.
 */
import { getNamedType, isNonNullType, isObjectType, type GraphQLField } from 'graphql'
import { isConnection } from './connection.ts'
import { isNodeType } from './selection.ts'
import { KNOWN_ON } from './sites.ts'
import type { Variant } from './statement.ts'
import { tokenise, type Token } from './tokens.ts'

/** The same statement without the rows of which a node was not known by the day. What counts or negates says so itself. */
export function knownOnly(variant: Variant, field: GraphQLField<unknown, unknown>): Variant {
  const conditions = variant.columns.flatMap(({ name, expression }) => {
    const kind = nodeColumn(field, name)
    if (kind === undefined || isBound(expression)) return []
    const known = [...inBrackets(expression), ...tokenise(`.knownFrom <= $${KNOWN_ON}`)]
    return [kind === 'nullable' ? [...tokenise('coalesce('), ...known, ...tokenise(', true)')] : known]
  })
  if (conditions.length === 0) return variant
  const and = tokenise(' AND ')
  const where = conditions.flatMap((condition, index) => (index === 0 ? condition : [...and, ...condition]))
  return { ...variant, body: [...variant.body, ...tokenise(' WITH * WHERE '), ...where] }
}

/** Whether a column of the field's statement holds a node, and one that may be missing. */
function nodeColumn(field: GraphQLField<unknown, unknown>, column: string): 'present' | 'nullable' | undefined {
  const type = getNamedType(field.type)
  const item = isObjectType(type) && isConnection(type) ? getNamedType(type.getFields()['nodes']?.type) : type
  if (item === undefined) return undefined
  if (isNodeType(item)) return column.startsWith('_') ? undefined : 'present'
  const cell = isObjectType(item) ? item.getFields()[column]?.type : undefined
  if (cell === undefined || !isNodeType(getNamedType(cell))) return undefined
  return isNonNullType(cell) ? 'present' : 'nullable'
}

/** The node that the statement starts from was known, or it would not be here. */
function isBound(expression: readonly Token[]): boolean {
  return expression.length === 1 && expression[0]?.text === 'this'
}

function inBrackets(expression: readonly Token[]): readonly Token[] {
  return expression.length === 1 ? expression : [...tokenise('('), ...expression, ...tokenise(')')]
}
