/** What is searched for, and how what was found is shown; that Neo4j's index agrees is tested in test/graph/. */
import { openFragments } from '../../src/analysis/fragments.ts'
import { isWithin, termsOf } from '../../src/analysis/terms.ts'
import { wordsOf } from '../../src/analysis/words.ts'
import { makeRandom } from '../kit/random.ts'

describe('the words of a text', () => {
  test.each([
    ['NATO’s open-door policy', 'nato open door polici'],
    ['the U.S. and 1,000.5 others', 'u. 1,000.5 other'],
    ['Jens Stoltenberg’s ‘red lines’', 'jen stoltenberg red line'],
    ['北約 НАТО İstanbul', '北 約 нато istanbul'],
    ['+*/[]~ “” \ud800 🜂 _', ''],
  ])('%s', (text, stems) => {
    expect(wordsOf(text).flatMap(({ stem }) => stem ?? []).join(' ')).toBe(stems)
  })
})

describe('what is searched for', () => {
  const exactOf = (text: string) => termsOf(text).map(({ exact }) => exact.split(' name:')[0])

  test.each([
    ['open AND door', ['open', 'door']],
    ['"the open door" policy', ['"open door"', 'policy']],
    ['„of the door of an ally“', ['"door of an ally"']],
    ['an "unclosed mark', ['unclosed', 'mark']],
    ['nato NATO NATO’s', ['nato']],
    ['name:x^4 || /a+/ *b*', ['name\\:x', '4', 'b']],
    ['N.A.T.O.', ['n\\.a\\.t\\.o']],
  ])('%s', (text, exact) => {
    expect(exactOf(text)).toEqual(exact)
  })

  test('is never anything but words, whatever the text', () => {
    const letters = Array.from('+-&|!(){}[]^"~*?:\\/<>=$.,\'’“” \n\tANDORNTabc019éß北🜂\ud800\udc00\u200b\u0301_')
    for (let seed = 0; seed < 5_000; seed++) {
      const random = makeRandom(seed)
      const text = Array.from({ length: 1 + random.int(30) }, () => random.pick(letters)).join('')
      const queries = queriesOf(text)
      const one = String.raw`(?:[\p{L}\p{N}\p{M}]|\\[^\p{L}\p{N}\p{M}])+`
      const query = String.raw`(?:(?:name|aliases):)?(?:${one}(?:~[12])?|"${one}(?: ${one})*")(?:\^4)?`
      for (const lucene of queries) {
        expect(lucene).toMatch(new RegExp(`^${query}(?: ${query})*$`, 'u'))
        expect(lucene).not.toMatch(/\b(AND|OR|NOT|TO)\b/)
      }
    }
  })

  function queriesOf(text: string): string[] {
    try {
      return termsOf(text).flatMap(({ exact, slips }) => [exact, slips ?? exact])
    } catch {
      return []
    }
  }

  test('may be mistyped the more, the longer it is; numbers and phrases not at all', () => {
    expect(termsOf('nato arctic enlargements Stoltenberg 20220 "arctic"').map(({ reach }) => reach)).toEqual([0, 1, 1, 2, 0, 0])
  })
})

test('a slip is a letter wrong, left out, too many, or a pair swapped', () => {
  expect(['stoltenberg', 'stoltenbreg', 'stoltenber', 'stolttenberg', 'stoltenbarg'].map((word) => isWithin(word, 'stoltenberg', 1))).toEqual([true, true, true, true, true])
  expect(isWithin('tsoltenbreg', 'stoltenberg', 1)).toBe(false)
  expect(isWithin('tsoltenbreg', 'stoltenberg', 2)).toBe(true)
})

describe('a fragment', () => {
  const show = (asked: string, text: string) =>
    openFragments(termsOf(asked))(text).map(
      ({ cutBefore, cutAfter, parts }) => `${cutBefore ? '…' : ''}${parts.map((part) => (part.matched ? `[${part.text}]` : part.text)).join('')}${cutAfter ? '…' : ''}`,
    )

  test.each([
    ['enlarging', 'No enlargement, no Enlarged alliance.', ['No [enlargement], no [Enlarged] alliance.']],
    ['<b>', 'The <b>bold</b> one', ['The <[b]>bold</[b]> one']],
    ['"open door" open', 'open the open-door policy', ['[open] the [open-door] policy']],
    ['"end of the war"', 'the end to any war', ['the [end to any war]']],
    ['"open door"', 'the door is open', []],
    ['stoltenbreg', 'Jens Stoltenberg', ['Jens [Stoltenberg]']],
    ['nobody', 'Jens Stoltenberg', []],
  ])('of %s in %s', (asked, text, fragments) => {
    expect(show(asked, text)).toEqual(fragments)
  })

  test('of a long text begins and ends at words, and there are three at most', () => {
    const filler = 'wordy '.repeat(60)
    const fragments = show('nato', `${filler}NATO ${filler}nato ${filler}NATO ${filler}NATO`)

    expect(fragments).toHaveLength(3)
    for (const fragment of fragments) expect(fragment).toMatch(/^…(wordy )+\[nato\] (wordy )*wordy…$/i)
  })

  test('is the text as it stands, wherever it is cut', () => {
    const letters = ['nato', 'NATO’s', ' ', ' ', '. ', '北', 'e\u0301', '👩‍👩‍👧', 'x'.repeat(300), 'door open', '\n']
    for (let seed = 0; seed < 500; seed++) {
      const random = makeRandom(seed)
      const text = Array.from({ length: 1 + random.int(200) }, (_, place) => `${random.pick(letters)} ${place} `).join('')
      let from = 0
      for (const { parts, cutBefore, cutAfter } of openFragments(termsOf('nato "door open"'))(text)) {
        const whole = parts.map((part) => part.text).join('')
        const at = text.indexOf(whole, from)
        expect(at).toBeGreaterThanOrEqual(from)
        expect([cutBefore, cutAfter]).toEqual([at > 0, at + whole.length < text.length])
        expect(parts.some(({ matched }) => matched)).toBe(true)
        expect(parts.every((part, index) => part.text !== '' && (index === 0 || part.matched !== parts[index - 1]?.matched))).toBe(true)
        from = at + whole.length
      }
    }
  })
})
