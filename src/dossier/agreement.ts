/**
 * How far the coders of a dossier agreed, before they settled their differences: Krippendorff's α for each kind of thing.
 */
import { CodedKind } from '../generated/schema.ts'
import type { CheckedDossier } from './check.ts'

export interface Agreement {
  readonly kind: CodedKind
  /** From how many sentences each coder recorded it, by the coder's sign; and all of them together. */
  readonly recorded: Readonly<Record<string, number>>
  readonly byAll: number
  /** Null where nobody recorded it, or everybody did from every sentence: there is nothing to agree on then. */
  readonly alpha: number | null
}

/** The unit is the sentence; of each kind, whether a coder recorded it from the sentence. Empty where nobody coded twice. */
export function agreement({ rows }: CheckedDossier): Agreement[] {
  const codings = [...rows.nodes.values()].filter(({ labels }) => labels.includes('Coding'))
  const coders = [...new Set(codings.map(({ properties }) => String(properties['coder'])))].sort()
  const sentences = new Map<string, Map<string, readonly string[]>>()
  for (const { properties } of codings) {
    const sentence = `${String(properties['source'])} ${String(properties['start'])}`
    const readings = sentences.get(sentence) ?? new Map<string, readonly string[]>()
    sentences.set(sentence, readings.set(String(properties['coder']), properties['codedAs'] as readonly string[]))
  }
  if (coders.length < 2) return []
  return Object.values(CodedKind).map((kind) => {
    const units = [...sentences.values()].map((readings) => coders.map((coder) => readings.get(coder)?.includes(kind)))
    const recorded = Object.fromEntries(coders.map((coder, at) => [coder, units.filter((unit) => unit[at] === true).length]))
    return { kind, recorded, byAll: units.filter((unit) => unit.every((value) => value === true)).length, alpha: krippendorff(units) }
  })
}

/**
 * Krippendorff's α for nominal values, from the coincidences of all pairs of values of a unit (Krippendorff, K. (2011), Computing
 * Krippendorff's Alpha-Reliability).
 *
 * @param units for each unit the value of each observer; undefined where one did not look
 * @returns 1 for perfect agreement, 0 for that of chance; null where all values are the same
 */
export function krippendorff(units: readonly (readonly (string | number | boolean | undefined)[])[]): number | null {
  const totals = new Map<unknown, number>()
  let [pairable, agreed] = [0, 0]
  for (const unit of units) {
    const values = unit.filter((value) => value !== undefined)
    if (values.length < 2) continue
    pairable += values.length
    for (const value of values) {
      totals.set(value, (totals.get(value) ?? 0) + 1)
      agreed += (values.filter((other) => other === value).length - 1) / (values.length - 1)
    }
  }
  const expected = [...totals.values()].reduce((sum, total) => sum + total * (total - 1), 0) / (pairable - 1)
  return totals.size < 2 ? null : (agreed - expected) / (pairable - expected)
}

/** The table that the README of a case shows. */
export function markdownAgreement(found: readonly Agreement[]): string {
  const coders = Object.keys(found[0]?.recorded ?? {})
  const lines = found.map(({ kind, recorded, byAll, alpha }) => `| ${[kind, ...Object.values(recorded), byAll, alpha === null ? 'none' : alpha.toFixed(2)].join(' | ')} |`)
  const head = ['Kind', ...coders.map((coder) => `Coder ${coder}`), 'Both', 'α']
  return `${[`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines].join('\n')}\n`
}
