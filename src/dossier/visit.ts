/**
 * Walks a value along its schema, also where the value does not fit it everywhere: so that one fault does not hide another.
 */
import { z } from 'zod'
import type { Path } from './yaml.ts'

/** Sees every part of `value` for which there is a schema, parents first. */
export function visit(
  schema: unknown,
  value: unknown,
  path: Path,
  see: (schema: unknown, value: unknown, path: Path) => void,
): void {
  const inner = unwrap(schema, value)
  if (value === undefined || value === null) return
  see(inner, value, path)
  for (const [key, part] of partsOf(value)) {
    const partSchema = schemaOf(inner, key)
    if (partSchema !== undefined) visit(partSchema, part, [...path, key], see)
  }
}

/** The schema of what stands at `path` below a value of `schema`. */
export function schemaAt(schema: unknown, value: unknown, path: Path): unknown {
  const inner = unwrap(schema, value)
  const [step, ...rest] = path
  if (step === undefined) return inner
  return schemaAt(schemaOf(inner, step), valueAt(value, [step]), rest)
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((whole, step) => (isMap(whole) || Array.isArray(whole) ? own(whole, step) : undefined), value)
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function own(whole: object, step: string | number): unknown {
  return Object.getOwnPropertyDescriptor(whole, step)?.value
}

function partsOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((part: unknown, index) => [index, part])
  return isMap(value) ? Object.entries(value) : []
}

/** Looks through what only wraps, and picks the kind that the value says it is. */
function unwrap(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap(), value)
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def
    const kind = valueAt(value, [discriminator])
    const options = schema.options.filter((option) => option instanceof z.ZodObject)
    return options.find((option) => z.safeParse(option.shape[discriminator] ?? z.never(), kind).success) ?? options[0]
  }
  return schema
}

function schemaOf(schema: unknown, key: string | number): unknown {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined
  if (schema instanceof z.ZodArray) return typeof key === 'number' ? schema.element : undefined
  return schema instanceof z.ZodRecord ? schema.valueType : undefined
}
