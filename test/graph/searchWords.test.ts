/**
 * What is searched for and what is highlighted are made here, what is found by Neo4j's index: both must know words alike, and
 * no text may be more to the index than words.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { search } from '../../src/analysis/search.ts'
import { wordsOf } from '../../src/analysis/words.ts'
import { InputError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/open.ts'
import { ownDatabase } from '../kit/database.ts'
import { makeRandom, type Random } from '../kit/random.ts'
import { TOKENS, TRAPS } from '../kit/strange.ts'

const ROOT = join(import.meta.dirname, '../..')
const INPUTS = readFileSync(join(ROOT, 'cypher/Query/search/inputs.cypher'), 'utf8').replace(/.*\$kinds.*\n/, '').replace('$knownBy', "date('9999-12-31')")

/** All that stands in the dossiers, in pieces; and what nobody expects in one. */
const written = readdirSync(join(ROOT, 'dossiers'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(txt|yaml)$/.test(file))
  .flatMap((file) => readFileSync(join(ROOT, 'dossiers', file), 'utf8').match(/[^]{1,400}/gu) ?? [])
const strange = [
  ...TRAPS, 'NATO’s N.A.T.O. U.S. 1,000.5 non-negotiable foo_bar Q1', "Türkiye İstanbul ΝΑΤΟΣ Çavuşoğlu's", 'НАТО Столтенберг', 'حلف شمال الأطلسي', 'ארה״ב צה"ל',
  '北大西洋条約機構 とロシア', '대서양 조약', 'नाटो', 'e\u0301le\u0301ments', 'dont’ ’tis rock ’n’ roll', 'running runs ran yes says skies dying', 'co-operation\u00adist',
] // prettier-ignore
const texts = [...written, ...strange].map((text) => text.normalize('NFC'))

let graph: Graph
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ graph, stop } = await ownDatabase())
  await graph.write((run) => run("UNWIND range(0, size($texts) - 1) AS at CREATE (:Record:Position {id: toString(at), text: $texts[at], knownFrom: date('2022-01-12')})", { texts }))
}, 180_000)
afterAll(() => stop())

interface Hit {
  readonly id: string
  readonly fragments: readonly { readonly parts: readonly { readonly text: string; readonly matched: boolean }[] }[]
}

async function find(text: string): Promise<readonly Hit[]> {
  const rows = await graph.read(INPUTS, { text, _prepared: search.prepare?.({ text }) ?? null })
  return (await search.run(rows.map(([asked, hits]) => ({ text: asked, hits })))) as unknown as readonly Hit[]
}

test('each word of a text is known to the index by the stem that is highlighted', async () => {
  const asked = texts.flatMap((text, at) => {
    // A mark that nobody sees is part of the word to the index; what is highlighted is the word as one reads it.
    const seen = wordsOf(text).filter(({ start, end }) => !/\p{Cf}/u.test(text.slice(start, end)))
    return [...new Set(seen.flatMap(({ stem }) => stem ?? []))].map((stem) => ({ id: String(at), stem }))
  })
  const missing = await graph.read(
    `UNWIND $asked AS one
     WITH one.stem AS stem, collect(one.id) AS ids
     WITH stem, ids, COLLECT { CALL db.index.fulltext.queryNodes('words', 'text:' + $lucene[stem]) YIELD node RETURN node.id } AS found
     UNWIND [id IN ids WHERE NOT id IN found] AS id
     RETURN stem, id`,
    // Without a slip it is found by its stem as it stands.
    { asked, lucene: Object.fromEntries(asked.map(({ stem }) => [stem, `${stem.replace(/[^\p{L}\p{N}\p{M}]/gu, String.raw`\$&`)}~0`])) },
  )

  expect(asked.length).toBeGreaterThan(5_000)
  expect(missing).toEqual([])
})

test('whatever word is searched for, each record found shows where it stands', async () => {
  const words = [...new Set(texts.flatMap((text) => text.split(/\s+/)))].filter((word) => word.length <= 100)
  for (const word of makeRandom(1).sample(words, 400)) {
    const hits = await find(word).catch((error: unknown) => {
      if (error instanceof InputError) return []
      throw error
    })
    const bare = hits.filter(({ fragments }) => !fragments.some(({ parts }) => parts.some(({ matched }) => matched)))
    expect({ word, bare: bare.map(({ id }) => texts[Number(id)]) }).toEqual({ word, bare: [] })
  }
}, 120_000)

test('no text is more to the index than words', async () => {
  const refused: string[] = []
  for (let seed = 0; seed < 400; seed++) {
    const text = strangeText(makeRandom(seed))
    await find(text).catch((error: unknown) => {
      if (!(error instanceof InputError)) throw new Error(`Seed ${seed}, ${JSON.stringify(text)}`, { cause: error })
      refused.push(error.message)
    })
  }

  expect(refused.length).toBeLessThan(200)
  expect(refused.filter((message) => !/^text (holds|has) /.test(message))).toEqual([])
}, 120_000)

const SYNTAX = [
  '+', '-', '&&', '||', '!', '(', ')', '{', '}', '[', ']', '^', '"', '~', '*', '?', ':', '\\', '/', ' AND ', ' OR ', ' NOT ', ' TO ', '^4', '~2', 'name:', '*:*', '_exists_:',
  '/a+/', '[a TO z]', '{* TO *}', '\\u0041', '\\', '“', '”', '\n', '<', '>', '=', '$', '`', "'", '.', ',', '@', '#', 'a', 'nato', 'enlargement', 'é', '北', '🜂', '\ud800',
] // prettier-ignore

function strangeText(random: Random): string {
  const pieces = [SYNTAX, SYNTAX, TOKENS, TRAPS]
  return Array.from({ length: 1 + random.int(12) }, () => {
    const piece = random.chance(0.1) ? String.fromCharCode(random.int(0x10000)) : random.pick(random.pick(pieces))
    return piece.slice(0, 60) + (random.chance(0.5) ? ' ' : '')
  }).join('')
}

test('the words that are left out are those of the analyser', async () => {
  const [row] = await graph.read("CALL db.index.fulltext.listAvailableAnalyzers() YIELD analyzer, stopwords WITH * WHERE analyzer = 'english' RETURN stopwords", {})
  const known = [...(row?.[0] as string[])].sort()

  expect(wordsOf(known.join(' ')).filter(({ stem }) => stem !== undefined)).toEqual([])
  const others = [...new Set(written.flatMap((text) => wordsOf(text)).filter(({ stem }) => stem === undefined).map(({ form }) => form))]
  expect(others.filter((form) => !known.includes(form))).toEqual([])
})

test('as many long words as are taken, all mistyped, are searched for', async () => {
  const words = [...new Set(wordsOf(written.join(' ')).map(({ form }) => form))].filter((form) => /^[a-z]{9,12}$/.test(form)).map((form) => `${form.slice(0, 4)}x${form.slice(5)}`)
  const text = words.slice(0, 20).join(' ')

  expect((await find(text)).length).toBeGreaterThan(5)
})
