/** The table of the bench, and how it compares with what is promised. */
import type { Cost } from './measure.ts'

export interface Measured {
  readonly name: string
  readonly on: string
  readonly cost: Cost
}

/** What no question exceeds. */
export const targets = { subqueries: 40, planning: 1_000, p95: 100 } as const

export const row = {
  head: `| Question | Asked of | Items | Subqueries | Planned, ms | p50, ms | p95, ms |\n| --- | --- | --- | --- | --- | --- | --- |`,
  of({ name, on, cost: { items, subqueries, planning, runs, p50, p95 } }: Measured): string {
    const few = runs < 50 ? ` (${runs} runs)` : ''
    return `| ${[name, on, items, subqueries, rounded(planning), rounded(p50), rounded(p95) + few].join(' | ')} |`
  },
}

export function summary(measured: readonly Measured[]): string {
  const lines = Object.entries(targets).map(([what, most]) => {
    const of = ({ cost }: Measured) => cost[what as keyof typeof targets]
    const sorted = measured.toSorted((a, b) => of(b) - of(a))
    const over = sorted.filter((one) => of(one) > most)
    const worst = sorted.slice(0, Math.max(3, over.length)).map((one) => `${one.name} of ${one.on} ${rounded(of(one))}`)
    return `${what}, at most ${most}: ${measured.length - over.length} of ${measured.length} hold; the largest are ${worst.join(', ')}.`
  })
  const empty = measured.filter(({ cost }) => cost.items === 0).map(({ name, on }) => `${name} of ${on}`)
  return [...lines, ...(empty.length > 0 ? [`Nothing was found by ${empty.join(', ')}.`] : [])].join('\n')
}

function rounded(value: number): string {
  return value < 10 ? String(Number(value.toFixed(1))) : String(Math.round(value))
}
