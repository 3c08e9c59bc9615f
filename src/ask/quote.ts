/**
 * One quotation of an answer: the words, who said them for whom, and their place in the source.
 */
import type { Selected } from './select.ts'
import { plain, words } from './words.ts'

export interface Quote {
  readonly exact: string
  /** "Jens Stoltenberg, head, for NATO" */
  readonly voice: string
  /** How close the words are to what was said, and whatever else was asked. */
  readonly tags: readonly string[]
  /** "Title, 2022-01-12"; undefined where it was not asked for. */
  readonly source: string | undefined
  /** "characters 10–20" */
  readonly place: string | undefined
}

const parts = ['exact', 'fidelity', 'speaker', 'principal', 'capacity', 'sourceTitle', 'sourceDate', 'start', 'end']

/** The quotation and what was selected beside it; undefined where the words were not asked for. */
export function readQuote(fields: readonly Selected[]): { quote: Quote; rest: Selected[] } | undefined {
  const text = (name: string) => {
    const value = fields.find((field) => field.name === name)?.value
    return typeof value === 'string' || typeof value === 'number' ? plain(String(value)) : undefined
  }
  const exact = text('exact')
  if (exact === undefined) return undefined
  const [fidelity, capacity, principal, title, start, end] = ['fidelity', 'capacity', 'principal', 'sourceTitle', 'start', 'end'].map(text)
  const asked = (name: string) => fields.some((field) => field.name === name)
  const speaker = text('speaker') ?? (asked('speaker') ? 'the source itself' : undefined)
  const voice = [
    speaker,
    capacity === undefined ? undefined : words(capacity),
    principal === undefined || principal === speaker ? undefined : `for ${principal}`,
  ]
  return {
    quote: {
      exact,
      voice: given(voice).join(', '),
      // What is quoted word for word needs no tag.
      tags: fidelity === undefined || fidelity === 'VERBATIM' ? [] : [words(fidelity)],
      source: title === undefined ? undefined : given([title, text('sourceDate')]).join(', '),
      place: start === undefined ? undefined : `characters ${given([start, end]).join('–')}`,
    },
    rest: fields.filter(({ name }) => !parts.includes(name)),
  }
}

function given(items: readonly (string | undefined)[]): string[] {
  return items.filter((item) => item !== undefined)
}
