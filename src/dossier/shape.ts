/**
 * Checks that an entry of a dossier has the shape that the format gives it, and words what has not.
 */
import { z } from 'zod'
import { EstimateKind, PositionKind } from '../generated/schema.ts'
import { didYouMean } from '../suggest.ts'
import { keyedSections } from './format.ts'
import { below, sentence, shown, type Place, type Report } from './problem.ts'
import { isMap, schemaAt, valueAt } from './visit.ts'

/** @returns the entry with its defaults; nothing where something was reported */
export function parseShape<T>(schema: z.ZodType<T>, value: unknown, place: Place, report: Report): T | undefined {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const mistyped = new Set(result.error.issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('\n')))
  for (const issue of result.error.issues) {
    // Zod counts the characters of a text where a list is wanted.
    if ((issue.code === 'too_big' || issue.code === 'too_small') && mistyped.has(issue.path.join('\n'))) continue
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
    const found = valueAt(value, path)
    const at = below(place, ...path)
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) report(below(at, key), unknownKey(schema, value, path, key))
    } else report(at, sentence(`${subject(at)} ${fault(issue, found)}`))
  }
  return undefined
}

function unknownKey(schema: z.ZodType, value: unknown, path: (string | number)[], key: string): string {
  const owner = schemaAt(schema, value, path)
  const known = owner instanceof z.ZodObject ? Object.keys(owner.shape) : []
  const kinds = path.length === 0 && known.includes('kind') ? kindsWith(key) : []
  if (kinds.length > 0) return `Only a ${kinds.join(' or ')} has ${shown(key)}. Leave it out, or give the position that kind.`
  const list = known.length === 0 ? '' : ` Known: ${known.join(', ')}.`
  return `${sentence(`The key ${shown(key)} is not known here${didYouMean(key, known)}`)}${list}`
}

/** Which kinds of position have a field that others lack. */
function kindsWith(key: string): string[] {
  return Object.values(PositionKind).filter((kind) => {
    const option = schemaAt(keyedSections.positions, { kind }, [])
    return option instanceof z.ZodObject && Object.hasOwn(option.shape, key)
  })
}

function fault(issue: z.core.$ZodIssue, found: unknown): string {
  if (found === undefined && issue.code !== 'custom') return 'is missing'
  switch (issue.code) {
    case 'invalid_type':
      return `is ${describe(found)}; ${wanted[issue.expected] ?? issue.expected} is wanted${hint(issue.expected, found)}`
    case 'invalid_value':
      return notOneOf(found, issue.values.map(String))
    case 'invalid_union':
      return issue.discriminator === undefined ? `${quoted(found)}${issue.message}` : notOneOf(found, Object.values(issue.discriminator === 'kind' ? PositionKind : EstimateKind))
    case 'too_big':
      return issue.origin === 'array'
        ? `has ${Array.isArray(found) ? found.length : 'too many'} entries; at most ${issue.maximum} are allowed`
        : `${quoted(found)}${issue.message}`
    case 'too_small':
    case 'invalid_format':
    case 'custom':
      return `${quoted(found)}${issue.message}`
    default:
      return issue.message
  }
}

function notOneOf(found: unknown, values: string[]): string {
  const guess = typeof found === 'string' ? didYouMean(found, values) : ''
  const given = isMap(found) || Array.isArray(found) ? `is ${describe(found)}, not` : `${quoted(found)}is not`
  return `${given} one of ${values.join(', ')}${guess}`
}

const wanted: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'a map',
  record: 'a map',
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
}

function describe(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (isMap(value)) return 'a map'
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not a finite number'
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${String(value)}`
  return `the text ${quoted(value).trim()}`
}

function hint(expected: string, found: unknown): string {
  return expected === 'string' && (Number.isFinite(found) || typeof found === 'boolean') ? ': put it in quotes' : ''
}

function quoted(value: unknown): string {
  if (typeof value !== 'string' && !Number.isFinite(value)) return ''
  const text = String(value)
  return text === '' ? '' : `${JSON.stringify(shown(text, 58))} `
}

/** The nearest name on the way to a place: `date`, `evidence[2]`. */
function subject({ path }: Place): string {
  const last = path.findLastIndex((step) => typeof step === 'string')
  return path.slice(Math.max(last, 0)).map((step) => (typeof step === 'number' ? `[${step}]` : shown(step))).join('')
}
