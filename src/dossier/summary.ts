/**
 * What a dossier is made of, in numbers: whether everything in it is STATED, whether everything is a Stance.
 */
import { Basis, Fidelity, PositionKind, ResponseType, SpeakerKind } from '../generated/schema.ts'
import type { CheckedDossier } from './check.ts'
import { labelOfKind } from './entries.ts'
import type { NodeRow, Value } from './rows.ts'

export interface Summary {
  readonly dossier: string
  readonly groups: readonly CountGroup[]
}

export interface CountGroup {
  readonly title: string
  /** In the order of the contract; what the dossier has none of is counted as 0. */
  readonly counts: readonly { readonly name: string; readonly count: number }[]
}

export function summarise({ name, rows }: CheckedDossier): Summary {
  const nodes = [...rows.nodes.values()]
  const labelled = (label: string) => nodes.filter(({ labels }) => labels.includes(label))
  const types = [...new Set(nodes.map(({ labels: [type] }) => type ?? ''))].sort()
  const kinds = Object.values(PositionKind)
  return {
    dossier: name,
    groups: [
      { title: 'Records', counts: types.map((type) => ({ name: type, count: labelled(type).length })) },
      { title: 'Positions by kind', counts: kinds.map((kind) => ({ name: kind, count: labelled(labelOfKind[kind]).length })) },
      countValues('Responses by type', labelled('Response'), 'responseType', Object.values(ResponseType)),
      countValues('Records by basis', nodes, 'basis', Object.values(Basis)),
      countValues('Relations by basis', rows.edges, 'basis', Object.values(Basis)),
      countValues('Passages by fidelity', labelled('Passage'), 'fidelity', Object.values(Fidelity)),
      countValues('Statements by speaker', labelled('Statement'), 'speakerKind', Object.values(SpeakerKind)),
    ],
  }
}

function countValues(
  title: string,
  rows: readonly { readonly properties: Readonly<Record<string, Value | undefined>> }[],
  property: keyof NodeRow['properties'],
  values: readonly string[],
): CountGroup {
  return {
    title,
    counts: values.map((name) => ({ name, count: rows.filter(({ properties }) => properties[property] === name).length })),
  }
}

/** For the terminal. */
export function formatSummary({ dossier, groups }: Summary): string {
  const width = Math.max(...groups.flatMap(({ counts }) => counts.map(({ name }) => name.length)))
  const blocks = groups.map(({ title, counts }) =>
    [title, ...counts.map(({ name, count }) => `  ${name.padEnd(width)}  ${String(count).padStart(5)}`)].join('\n'),
  )
  return `${[dossier, ...blocks].join('\n\n')}\n`
}

/** For the README of a case: one row a group. */
export function markdownSummary({ groups }: Summary): string {
  const rows = groups.map(({ title, counts }) => `| ${title} | ${counts.map(({ name, count }) => `${name} ${count}`).join(', ')} |`)
  return `${['| What | How many |', '| --- | --- |', ...rows].join('\n')}\n`
}
