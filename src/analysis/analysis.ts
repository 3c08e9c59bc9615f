/**
 * A field of Query that needs an algorithm: one statement reads its inputs (`cypher/Query/<field>/inputs.cypher`), an analysis
 * computes rows from them, and the field's own statement finds what the rows name, bound to them as `$_rows`.
 */
import type { z } from 'zod'

/** What an analysis may compute: what a parameter of a statement can hold. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }
export type ComputedRow = Readonly<Record<string, Value>>

export interface Analysis {
  /** The columns that its inputs must have. */
  readonly columns: readonly string[]
  /** @throws InputError when what was asked for cannot be computed */
  readonly run: (inputs: readonly Readonly<Record<string, unknown>>[]) => Promise<readonly ComputedRow[]>
}

/**
 * @param inputs one row of the inputs; it is checked, so that the statement and the analysis cannot drift apart
 * @param compute without effects, and the same for the same inputs
 */
export function analysis<Inputs extends z.ZodObject>(
  inputs: Inputs,
  compute: (rows: readonly z.infer<Inputs>[]) => readonly ComputedRow[] | Promise<readonly ComputedRow[]>,
): Analysis {
  return {
    columns: Object.keys(inputs.shape),
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
