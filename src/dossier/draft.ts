/**
 * Gathers the nodes and edges of one dossier. What a record hangs on but nobody named (reasons, conditions, passages) gets an
 * id from its parent and its content, so that it keeps it wherever it stands in a list.
 */
import { createHash } from 'node:crypto'
import { earliest, latest } from './dates.ts'
import { where, type Names } from './entries.ts'
import type { EvidenceItem } from './fields.ts'
import type { Listed } from './format.ts'
import { below, type Place, type Report } from './problem.ts'
import { isLost, type Quotation, type Quotes } from './quotes.ts'
import type { EdgeRow, NodeRow, Properties, Rows, Value } from './rows.ts'

type Reason = Listed<'responses'>['reasons'][number]
type Condition = Listed<'responses'>['conditions'][number]
type Judgement = Pick<Condition, 'basis' | 'evidence'>

export interface Draft extends Rows {
  /** The id of the record that a key refers to; nothing where there is none, which is reported elsewhere. */
  id(key: string): string | undefined
  /** That of the text of a source of this dossier. */
  sha256(source: string): string | undefined
  /** A property of a record, of this dossier or of the register. */
  property(id: string | undefined, name: string): Value | undefined
  /** @returns whether the node is new; otherwise that is reported */
  node(labels: readonly string[], id: string, properties: Properties, place: Place): boolean
  /** Nothing happens where an end is missing. An edge that is there already is reported. */
  edge(type: string, from: string | undefined, to: string | undefined, place: Place, properties?: Properties, distinct?: string): void
  /** Edges to each of the records that a field refers to. */
  refer(type: string, from: string, keys: readonly string[] | string | undefined, place: Place): void
  /** The words that a node rests on. */
  evidence(id: string, items: readonly EvidenceItem[], place: Place): void
  /** What an edge that somebody judged carries. */
  judged(judgement: Judgement, place: Place): Properties
  /** Reasons of a response or position. */
  reasons(parent: string, reasons: readonly Reason[], place: Place): void
  conditions(parent: string, conditions: readonly Condition[], place: Place): void
  /** What one coder read in the sentence that begins with the words quoted. */
  coding(sentence: Quotation, reading: { coder: string; codedAs: readonly string[]; settlement: string | undefined }, place: Place): void
}

export function openDraft(dossier: string, names: Names, quotes: Quotes, register: Rows | undefined, report: Report): Draft {
  const nodes = new Map<string, NodeRow>()
  const edges = new Map<string, EdgeRow>()
  const id: Draft['id'] = (key) => names.resolve(key)?.id

  const node: Draft['node'] = (labels, nodeId, properties, place) => {
    const other = nodes.get(nodeId)
    if (other === undefined) nodes.set(nodeId, { id: nodeId, labels, properties: { id: nodeId, dossier, ...properties }, place })
    else report(place, `The same already stands in line ${where(other.place, place)}. Write it once.`)
    return other === undefined
  }

  const put = (edge: EdgeRow, distinct: string): EdgeRow | undefined => {
    const key = JSON.stringify([edge.type, edge.from, edge.to, distinct])
    const other = edges.get(key)
    if (other === undefined) edges.set(key, edge)
    return other
  }

  const edge: Draft['edge'] = (type, from, to, place, properties = {}, distinct = '') => {
    if (from === undefined || to === undefined) return
    const other = put({ type, from, to, properties: { dossier, ...properties }, place }, distinct)
    if (other !== undefined) report(place, `The same already stands in line ${where(other.place, place)}. Write it once.`)
  }

  const refer: Draft['refer'] = (type, from, keys, place) => {
    if (typeof keys === 'string') edge(type, from, id(keys), place)
    else keys?.forEach((key, index) => { edge(type, from, id(key), below(place, index)) })
  }

  const passage = (item: EvidenceItem, place: Place): string | undefined => {
    const found = quotes.locate(item)
    const source = isLost(found) ? undefined : id(found.source)
    if (isLost(found) || source === undefined) return undefined
    const { exact, start, end, checked } = found
    const passageId = `${source}/${start}-${end}`
    const known = nodes.get(passageId)
    if (known !== undefined) {
      known.properties['note'] ??= item.note
      return passageId
    }
    const { fidelity, note } = item
    const copies = { source, sourceTitle: property(source, 'title'), sourceDate: property(source, 'date') }
    node(['Passage'], passageId, { exact, fidelity, start, end, checked, note, ...copies }, place)
    edge('IN', passageId, source, place)
    return passageId
  }

  /** The passage and the statement of an item; the statement rests on its words as well. */
  const quoted = (item: EvidenceItem, place: Place): { words: string; statement: string | undefined } | undefined => {
    const words = passage(item, place)
    const statement = item.statement === undefined ? undefined : id(item.statement)
    if (words === undefined || (item.statement !== undefined && statement === undefined)) return undefined
    if (statement !== undefined) spoken(statement, words, place)
    return { words, statement }
  }

  const spoken = (statement: string, words: string, place: Place) => {
    put({ type: 'EVIDENCED_BY', from: statement, to: words, properties: { dossier, statement }, place }, statement)
  }

  const evidence: Draft['evidence'] = (thing, items, place) => {
    const labels = nodes.get(thing)?.labels ?? []
    items.forEach((item, index) => {
      const at = below(place, index)
      if (labels.includes('Statement')) {
        const words = passage(item, at)
        if (words !== undefined) spoken(thing, words, at)
        return
      }
      const found = quoted(item, at)
      if (found === undefined) return
      const { words, statement } = found
      edge('EVIDENCED_BY', thing, words, at, { statement }, statement)
      if (statement === undefined || !labels.some((label) => voiced.has(label))) return
      const voice = item.denies ? 'DENIES' : 'ASSERTS'
      const other = put({ type: 'VOICES', from: statement, to: thing, properties: { dossier, voice }, place: at }, '')
      if (other !== undefined && other.properties['voice'] !== voice) {
        report(at, `The same statement asserts and denies this (line ${where(other.place, at)}). Make it two statements, or decide.`)
      }
    })
  }

  const judged: Draft['judged'] = ({ basis, evidence: items }, place) => {
    const found = items.map((item, index) => quoted(item, below(place, 'evidence', index))).filter((one) => one !== undefined)
    return { basis, passages: found.map(({ words }) => words), statements: found.map(({ statement }) => statement ?? '') }
  }

  const property: Draft['property'] = (record, name) =>
    record === undefined ? undefined : (nodes.get(record) ?? register?.nodes.get(record))?.properties[name]

  const reasons: Draft['reasons'] = (parent, list, place) => {
    list.forEach((reason, index) => {
      const at = below(place, index)
      const { reasonKind, text, basis } = reason
      const reasonId = `${parent}/${reasonKind.toLowerCase()}-${digest(text)}`
      if (!node(['Reason'], reasonId, { reasonKind, text, basis }, at)) return
      edge('BECAUSE', parent, reasonId, at)
      refer('CITES', reasonId, reason.cites, below(at, 'cites'))
      evidence(reasonId, reason.evidence, below(at, 'evidence'))
    })
  }

  const conditions: Draft['conditions'] = (parent, list, place) => {
    list.forEach((condition, index) => {
      const at = below(place, index)
      const { text, deadline, deadlineDate, conditionState, basis } = condition
      const due = { deadline, deadlineDate, deadlineLatest: deadlineDate === undefined ? undefined : latest(deadlineDate) }
      const conditionId = `${parent}/condition-${digest(text)}`
      if (!node(['Condition'], conditionId, { text, ...due, conditionState, basis }, at)) return
      edge('SUBJECT_TO', parent, conditionId, at)
      refer('TRIGGERED_BY', conditionId, condition.triggeredBy, below(at, 'triggeredBy'))
      evidence(conditionId, condition.evidence, below(at, 'evidence'))
    })
  }

  const coding: Draft['coding'] = (sentence, reading, place) => {
    const found = quotes.locate(sentence)
    const source = isLost(found) ? undefined : id(found.source)
    if (isLost(found) || source === undefined) return
    const { exact: opening, start } = found
    const codingId = `${source}/${start}/coding-${reading.coder.toLowerCase()}`
    if (node(['Coding'], codingId, { ...reading, opening, start, source }, place)) edge('IN', codingId, source, place)
  }

  return {
    nodes,
    get edges() {
      return [...edges.values()]
    },
    sha256: (source) => quotes.sha256(source),
    id, property, node, edge, refer, evidence, judged, reasons, conditions, coding, // prettier-ignore
  }
}

/** What a statement can voice. */
export const voiced: ReadonlySet<string> = new Set(['Position', 'Response', 'Reason', 'Claim', 'Remark'])

/** The date of a record and the days that it allows. */
export function dated({ date, dateAsReported }: { date?: string | undefined; dateAsReported?: string | undefined }): Properties {
  return { date, dateAsReported, ...(date !== undefined && { earliest: earliest(date), latest: latest(date) }) }
}

function digest(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 8)
}
