/**
 * The records that words name, and which variable of a question each is the value of. Pure.
 *
 * A name is recognised as a whole, the longest first. The word before it says where it belongs if a variable is called so
 * ("by NATO", "to Russia", "on enlargement"), as a genitive does ("Russia's" is "of Russia") and the question after the doer
 * ("who threatens Russia" is "to Russia"); what is left goes to the variables that are left, in the order of both, but never
 * to the opposite one.
 */
import { fold, keysOf, type Named } from './names.ts'
import { isStopWord } from './match.ts'
import { isMistyped } from '../suggest.ts'
import type { Variable } from './variables.ts'

/** The records of one type of the contract. */
export interface NamedList {
  readonly kind: string
  readonly records: readonly Named[]
}

export interface Mention {
  readonly written: string
  /** The word before the name, or `of` for a genitive. */
  readonly before: string
  /** Who may be meant; several where several go by the name. */
  readonly means: readonly { readonly kind: string; readonly record: Named }[]
  /** Whether it is what the record is called, not only its id without the dossier: that may be any word. */
  readonly isName: boolean
}

interface Word {
  readonly raw: string
  readonly folded: string
  readonly isGenitive: boolean
}

export interface Understood {
  readonly mentions: readonly Mention[]
  /** The words without the names. */
  readonly rest: string
}

export function findMentions(words: string, lists: readonly NamedList[]): Understood {
  const index = indexNames(lists)
  const longest = Math.max(0, ...[...index.keys()].map((key) => key.split(' ').length))
  const tokens = split(words)
  const mentions: Mention[] = []
  const rest: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = longestAt(tokens, at, index, longest)
    if (found === undefined) {
      rest.push(tokens[at]?.raw ?? '')
      at++
      continue
    }
    mentions.push(found.mention)
    if (!found.mention.isName) rest.push(found.mention.written)
    at += found.length
  }
  return { mentions, rest: rest.join(' ') }
}

/** A name of more words is a title, whose words may be any, and a word of fewer letters in a name tells little. */
const LONGEST_NAME = 3
const TELLING = 6

/** The records whose name this word may be a slip for; where there is none, those with such a word in their name. By id. */
export function mistyped(word: string, lists: readonly NamedList[]): Named[] {
  const written = split(word).map(({ folded }) => folded)
  const records = lists.flatMap((list) => list.records).sort((a, b) => (a.id < b.id ? -1 : 1))
  const withNear = (partsOf: (key: string) => readonly string[]) =>
    records.filter((record) => keysOf(record).flatMap(partsOf).some((part) => written.some((one) => isMistyped(one, part))))
  const whole = withNear((key) => [key])
  return whole.length > 0 ? whole : withNear((key) => (key.split(' ').length > LONGEST_NAME ? [] : key.split(' ').filter(({ length }) => length >= TELLING)))
}

type Index = ReadonlyMap<string, readonly { readonly kind: string; readonly record: Named; readonly isName: boolean }[]>

function indexNames(lists: readonly NamedList[]): Index {
  const index = new Map<string, { kind: string; record: Named; isName: boolean }[]>()
  for (const { kind, records } of lists) {
    for (const record of records) {
      const names = new Set([record.id, ...record.names].map(fold))
      for (const key of new Set(keysOf(record))) {
        const known = index.get(key) ?? []
        if (key === '' || known.some((one) => one.record.id === record.id)) continue
        index.set(key, [...known, { kind, record, isName: names.has(key) }])
      }
    }
  }
  return index
}

function longestAt(tokens: readonly Word[], at: number, index: Index, longest: number): { mention: Mention; length: number } | undefined {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
    const part = tokens.slice(at, at + length)
    const last = part.at(-1)
    // "King's Institute" goes by its genitive; "the Institute's" is one of it.
    const key = [...part.slice(0, -1).map(({ folded, isGenitive }) => (isGenitive ? `${folded}s` : folded)), last?.folded ?? ''].join(' ')
    const entries = index.get(key) ?? (last?.isGenitive ? index.get(`${key}s`) : undefined)
    if (entries === undefined || (length === 1 && isStopWord(key) && !isInCapitals(last?.raw ?? ''))) continue
    const named = entries.filter(({ isName }) => isName)
    const means = named.length > 0 ? named : entries
    return {
      length,
      mention: {
        written: part.map(({ raw }) => raw).join(' '),
        before: last?.isGenitive ? 'of' : wordBefore(tokens, at),
        means: means.map(({ kind, record }) => ({ kind, record })),
        isName: named.length > 0,
      },
    }
  }
  return undefined
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])
/** After these the name is who does something, not whom it is done to. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'am are can could did do does had has have is may might must shall should was were will would'.split(' '),
)

/** "to the alliance": the article says nothing. "who threatens the alliance": it is done to the alliance. */
function wordBefore(tokens: readonly Word[], at: number): string {
  const before = tokens.slice(0, at).map(({ folded }) => folded).filter((word) => !ARTICLES.has(word))
  const [asker, verb, ...more] = before
  if (asker === 'who' && verb !== undefined && more.length === 0 && !AUXILIARIES.has(verb)) return 'to'
  return before.at(-1) ?? ''
}

/** "us" is a pronoun, "US" is not. */
function isInCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase()
}

function split(words: string): Word[] {
  return words.split(/\s+/).flatMap((written) => {
    const bare = written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.'’]+$/gu, '')
    const raw = bare.replace(/['’](s)?$/i, '')
    const isGenitive = raw !== bare
    const parts = fold(raw).split(' ').filter((part) => part !== '')
    return parts.map((folded, index) => ({ raw: parts.length === 1 ? raw : folded, folded, isGenitive: isGenitive && index === parts.length - 1 }))
  })
}

export interface Placement {
  readonly variable: Variable
  readonly mention: Mention
  /** Who may be meant, of those that the variable takes. */
  readonly records: readonly Named[]
}

export interface Placed {
  readonly placements: readonly Placement[]
  /** Names for which the question has no variable left, or none at all. */
  readonly left: readonly Mention[]
}

/** Whom something comes to is not whom it comes from: "concessions to Russia" are not those by Russia. */
const OPPOSITES: ReadonlyMap<string, string> = new Map([['to', 'by'], ['by', 'to']])

/**
 * @param variables those without a value yet
 * @param takes whether a variable takes the id of a record of a kind
 */
export function place(mentions: readonly Mention[], variables: readonly Variable[], takes: (variable: Variable, kind: string) => boolean): Placed {
  const placements: Placement[] = []
  const put = (mention: Mention, candidates: readonly Variable[]) => {
    for (const variable of candidates) {
      const isTaken = !variable.isList && placements.some((one) => one.variable === variable)
      const records = mention.means.filter(({ kind }) => takes(variable, kind)).map(({ record }) => record)
      if (isTaken || records.length === 0) continue
      placements.push({ variable, mention, records })
      return
    }
  }
  const isPlaced = (mention: Mention) => placements.some((one) => one.mention === mention)
  for (const mention of mentions) put(mention, variables.filter(({ name }) => name === mention.before))
  for (const mention of mentions) if (!isPlaced(mention)) put(mention, variables.filter(({ name }) => name !== OPPOSITES.get(mention.before)))
  const used = new Set(placements.flatMap(({ records }) => records.map(({ id }) => id)))
  const isSaid = ({ means }: Mention) => means.some(({ record }) => used.has(record.id))
  return { placements, left: mentions.filter((mention) => mention.isName && !isPlaced(mention) && !isSaid(mention)) }
}
