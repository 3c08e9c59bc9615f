/** From words to a question: how often natural phrasings find theirs, and which variable each name goes to. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCatalogue, readContract } from '../../src/ask/catalogue.ts'
import { clearWinner, matchQuestions, stem, stems, strangeWords } from '../../src/ask/match.ts'
import { findMentions, mistyped, place, type NamedList } from '../../src/ask/mentions.ts'
import { variablesOf, type Variable } from '../../src/ask/variables.ts'

const catalogue = readCatalogue()
const schema = readContract()
const phrases = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/phrases.json'), 'utf8')) as Record<string, string[]>

const lists: NamedList[] = [
  {
    kind: 'Actor',
    records: [
      { id: 'nato', names: ['NATO', 'North Atlantic Treaty Organization', 'the alliance'] },
      { id: 'nato-russia-council', names: ['NATO-Russia Council'] },
      { id: 'russia', names: ['Russia', 'Moscow'] },
      { id: 'united-states', names: ['United States', 'US'] },
      { id: 'world-health', names: ['World Health Organization', 'WHO'] },
      { id: 'kings', names: ["King's Russia Institute"] },
      { id: 'brussels-city', names: ['Brussels'] },
    ],
  },
  { kind: 'Issue', records: [{ id: 'case/enlargement', names: ['Enlargement of NATO'] }, { id: 'case/arms-control', names: ['Arms control and disarmament'] }, { id: 'case/talks', names: ['How to go on'] }] },
  { kind: 'Meeting', records: [{ id: 'case/brussels', names: ['Brussels'] }] },
]

describe('words find the question they ask', () => {
  const asked = catalogue.flatMap(({ name }) => (phrases[name] ?? []).map((phrase) => ({ name, phrase })))
  const ranked = asked.map(({ name, phrase }) => {
    const matches = matchQuestions(findMentions(phrase, lists).rest, catalogue)
    return { name, phrase, at: matches.findIndex(({ entry }) => entry.name === name), winner: clearWinner(matches)?.name }
  })

  test('every question has a natural phrasing that the measure below counts', () => {
    expect(catalogue.filter(({ name }) => (phrases[name] ?? []).length === 0).map(({ name }) => name)).toEqual([])
  })

  test('nine phrasings of ten put their question first, and nearly all among the first five; of those asked at once, one of thirty is another', () => {
    const share = (count: number, of: number) => Math.round((100 * count) / of)
    const clear = ranked.filter(({ winner }) => winner !== undefined)
    const wrong = clear.filter(({ name, winner }) => winner !== name)
    const measured = {
      first: share(ranked.filter(({ at }) => at === 0).length, ranked.length),
      amongFive: share(ranked.filter(({ at }) => at >= 0 && at < 5).length, ranked.length),
      askedAtOnce: share(clear.length, ranked.length),
      askedWrongly: share(wrong.length, clear.length),
    }
    process.stderr.write(`${ranked.length} phrasings of ${catalogue.length} questions, in per cent: ${JSON.stringify(measured)}\n`)

    expect(measured.first).toBeGreaterThanOrEqual(90)
    expect(measured.amongFive).toBeGreaterThanOrEqual(97)
    expect(measured.askedAtOnce).toBeGreaterThanOrEqual(80)
    expect(measured.askedWrongly).toBeLessThanOrEqual(3)
  })

  test('the same words find the same questions in the same order, whatever the order of the catalogue', () => {
    const names = (entries: typeof catalogue) => matchQuestions('red lines and demands', entries).map(({ entry }) => entry.name)
    expect(names([...catalogue].reverse())).toEqual(names(catalogue))
  })

  test('words that no question knows count against all of them', () => {
    expect(matchQuestions('zebra', catalogue)).toEqual([])
    expect(clearWinner(matchQuestions('which zebras and giraffes eat the lions that evaded them', catalogue))).toBeUndefined()
  })

  test('words are compared by their stems, without those that tell nothing', () => {
    expect(['rejected', 'rejections', 'rejects', 'rejecting'].map(stem)).toEqual(['reject', 'reject', 'reject', 'reject'])
    expect(['refused', 'refuses', 'refusals', 'declined'].map(stem)).toEqual(['reject', 'reject', 'reject', 'reject'])
    expect(['parties', 'crosses', 'crossed', 'kept', 'class', 'collide', 'collisions'].map(stem)).toEqual(['party', 'cross', 'cross', 'keep', 'class', 'collid', 'collid'])
    expect(stems('Which redLines did an actor cross?')).toEqual(['red', 'lin', 'cross'])
  })
})

describe('names among the words', () => {
  const variablesFor = (name: string) => {
    const entry = catalogue.find((one) => one.name === name)
    if (entry === undefined) throw new Error(`There is no question ${name}`)
    return variablesOf(entry, schema)
  }
  const takes = ({ idOf }: Variable, kind: string) => idOf.includes(kind)
  const placed = (words: string, variables: readonly Variable[]) => {
    const { placements, left } = place(findMentions(words, lists).mentions, variables, takes)
    const given = placements.map(({ variable, records }) => `${variable.name}: ${records.map(({ id }) => id).join(' or ')}`)
    return [...given, ...left.map(({ written }) => `left: ${written}`)]
  }
  const between = variablesFor('demands').filter(({ name }) => name === 'by').map((variable) => ({ ...variable, name: 'between', isList: true }))

  test.each([
    ['what does Russia demand of the alliance', 'demands', ['by: russia', 'to: nato']],
    ['demands to NATO by Moscow', 'demands', ['to: nato', 'by: russia']],
    ['what did russia demand on enlargement', 'demands', ['by: russia', 'issue: case/enlargement']],
    ['demands about the enlargement of N.A.T.O.?', 'demands', ['issue: case/enlargement']],
    ['what does the NATO-Russia Council demand', 'demands', ['by: nato-russia-council']],
    ['what do the US demand of us', 'demands', ['by: united-states']],
    ['who demands what', 'demands', []],
    ['what does WHO demand', 'demands', ['by: world-health']],
    ["King's Russia Institute’s demands", 'demands', ['by: kings']],
    ["where do nato's red lines meet demands by russia", 'redLineCollisions', ['of: nato', 'by: russia']],
    ["russia's red lines", 'redLines', ['of: russia']],
    ['which demands by russia did nato reject', 'rejectedDemands', ['by: russia', 'left: nato']],
    ['nato, what did nato reject', 'rejectedDemands', ['by: nato']],
    ['who made concessions to russia', 'concessions', ['left: russia']],
    ['who threatens the alliance', 'threats', ['to: nato']],
    ['who threatens russia by what', 'threats', ['to: russia']],
    ['who did nato threaten', 'threats', ['by: nato']],
    ['red lines in the talks', 'redLines', []],
    ['where does russia stand on arms control and disarmament', 'positionsOnIssue', ['issue: case/arms-control', 'left: russia']],
  ])('%s', (words, name, expected) => {
    expect(placed(words, variablesFor(name))).toEqual(expected)
  })

  test.each([
    ['what does rusia demand', ['russia']],
    ['what did natoo’s members say', ['nato']],
    ['positions on enlargment', ['case/enlargement']],
    ['Moscwo and the kremlin', ['russia']],
    ['how did it go back and forth', []],
    ['why did zebras eat', []],
  ])('in “%s”, slips are for %j', (words, ids) => {
    const strange = strangeWords(findMentions(words, lists).rest, catalogue)
    expect(strange.flatMap((word) => mistyped(word, lists).map(({ id }) => id))).toEqual(ids)
  })

  test('no natural phrasing is taken for a slip', () => {
    const taken = Object.values(phrases).flat().flatMap((phrase) => strangeWords(findMentions(phrase, lists).rest, catalogue).filter((word) => mistyped(word, lists).length > 0))
    expect(taken).toEqual([])
  })

  test('a variable that takes several gets all', () => {
    expect(placed('between russia and the US', between)).toEqual(['between: russia', 'between: united-states'])
  })

  test('a name that two go by is told as both, as far as the variable takes them', () => {
    const [mention] = findMentions('what was tabled in Brussels', lists).mentions
    expect(mention?.means.map(({ kind }) => kind)).toEqual(['Actor', 'Meeting'])
    expect(placed('demands by Brussels', variablesFor('demands'))).toEqual(['by: brussels-city'])
  })
})
