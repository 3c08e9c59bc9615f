/**
 * The statements on disk, bound to the schema by their path: `cypher/Query/responses.cypher` answers `Query.responses`,
 * `cypher/Position/by.cypher` answers `by` on every type that is a Position. A field without a file is a property of its
 * node, or a column of its row.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { GraphQLObjectType } from 'graphql'
import { analyses } from '../analysis/analyses.ts'
import type { Analysis } from '../analysis/analysis.ts'
import { parseStatement, type Statement } from './statement.ts'

export interface Library {
  /** The statement that answers a field of an object type: the type's own, else its interfaces', narrower first. */
  statementOf(type: GraphQLObjectType, field: string): Statement | undefined
  /** The statement that counts a list in its stead, where counting by the list's own statement would be dear. */
  countOf(statement: Statement): Statement | undefined
  /** The statement that reads what a field's analysis computes from. */
  inputsOf(statement: Statement): Statement | undefined
  /** What computes the rows of a field of Query, by its name. */
  readonly analyses: ReadonlyMap<string, Analysis>
  readonly statements: readonly Statement[]
}

/** Folders beside those named after types: they hold what is run by no field. */
const notFields = new Set(['dossier', 'graph', 'migrations', 'rules'])

/** @param directory the folder `cypher/` */
export function loadLibrary(directory: string): Library {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.cypher') && !notFields.has(file.split(sep)[0] ?? ''),
  )
  return makeLibrary(
    files.sort().map((file) => {
      const path = join(directory, file)
      const name = relative(directory, path).split(sep).join('/').replace(/\.cypher$/, '')
      return parseStatement(name, readFileSync(path, 'utf8'))
    }),
    analyses,
  )
}

export function makeLibrary(statements: readonly Statement[], analysed: Library['analyses']): Library {
  const byPath = new Map(statements.map((statement) => [statement.path, statement]))
  return {
    statements,
    analyses: analysed,
    statementOf(type, field) {
      const bySpecificity = [...type.getInterfaces()].sort((a, b) => b.getInterfaces().length - a.getInterfaces().length)
      const owners = [type, ...bySpecificity]
      return owners.map((owner) => byPath.get(`${owner.name}/${field}`)).find((found) => found !== undefined)
    },
    countOf: (statement) => byPath.get(`${statement.path}/totalCount`),
    inputsOf: (statement) => byPath.get(`${statement.path}/inputs`),
  }
}
