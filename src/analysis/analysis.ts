/**
 * A field of Query that needs an algorithm: one statement reads its inputs (`cypher/Query/<field>/inputs.cypher`), an analysis
 * computes rows from them, and the field's own statement finds what the rows name, bound to them as `$_rows`.
 */
import type { z } from 'zod'

/** What an analysis may compute: what a parameter of a statement can hold. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }
export type ComputedRow = Readonly<Record<string, Value>>

/** The arguments of the field, as graphql-js coerced them. */
export type Arguments = Readonly<Record<string, unknown>>

export interface Analysis {
  /** The columns that its inputs must have. */
  readonly columns: readonly string[]
  /**
   * What its inputs are given besides the arguments, as `$_prepared`: what has to be made of an argument before the graph is asked.
   *
   * @throws InputError when the arguments cannot be used
   */
  readonly prepare?: ((given: Arguments) => Value) | undefined
  /** @throws InputError when what was asked for cannot be computed */
  readonly run: (inputs: readonly Readonly<Record<string, unknown>>[]) => Promise<readonly ComputedRow[]>
}

/**
 * @param inputs one row of the inputs; it is checked, so that the statement and the analysis cannot drift apart
 * @param compute without effects, and the same for the same inputs
 * @param prepare as pure; only where the inputs need it
 */
export function analysis<Inputs extends z.ZodObject>(
  inputs: Inputs,
  compute: (rows: readonly z.infer<Inputs>[]) => readonly ComputedRow[] | Promise<readonly ComputedRow[]>,
  prepare?: (given: Arguments) => Value,
): Analysis {
  return {
    columns: Object.keys(inputs.shape),
    prepare,
    run: async (rows) => (await compute(rows.map((row) => inputs.parse(row)))).map(tidyRow),
  }
}

function tidyRow(row: ComputedRow): ComputedRow {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, tidy(value)]))
}

/** Twelve digits of each number: what binary fractions add behind them tells nothing. */
function tidy(value: Value): Value {
  if (typeof value === 'number') return Number(value.toPrecision(12))
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(tidy)
  return tidyRow(value)
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value)
}
