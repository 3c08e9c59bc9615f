/**
 * Damages a dossier: bytes, tokens of YAML, values, whole files. The same seed always does the same damage.
 */
import { parse, stringify } from 'yaml'
import { MARKS, STRANGE_KEYS, STRANGE_VALUES, TOKENS, TRAPS } from './strange.ts'
import { makeRandom, type Random } from './random.ts'

/** The bytes of its files, by their path. */
export type Files = ReadonlyMap<string, Buffer>

export interface Mutant {
  readonly files: Files
  /** The files that are not as they were, or are gone. */
  readonly changed: readonly string[]
  /** What was done, in order. */
  readonly steps: readonly string[]
}

/** One to three changes of a sound dossier, mostly one. */
export function mutate(sound: Files, seed: number): Mutant {
  const random = makeRandom(seed)
  let files = sound
  const steps: string[] = []
  for (let left = random.chance(0.8) ? 1 : 2 + random.int(2); left > 0; left--) {
    const file = random.pick([...files.keys()])
    const level = levelFor(file, random)
    const name = random.pick(Object.keys(level))
    files = level[name]?.(files, file, random) ?? files
    steps.push(`${file}: ${name}`)
  }
  const changed = [...new Set([...sound.keys(), ...files.keys()])].filter((file) => sound.get(file) !== files.get(file))
  return { files, changed, steps }
}

type Damage = (files: Files, file: string, random: Random) => Files

function levelFor(file: string, random: Random): Readonly<Record<string, Damage>> {
  if (random.chance(0.04)) return files_
  if (file.endsWith('.txt')) return bytes
  return random.pick(random.chance(0.6) ? [values] : [bytes, tokens])
}

const put = (files: Files, file: string, content: Buffer | string): Files =>
  new Map(files).set(file, typeof content === 'string' ? Buffer.from(content) : content)

const onBytes = (change: (bytes: Buffer, random: Random) => Buffer): Damage => (files, file, random) =>
  put(files, file, change(files.get(file) ?? Buffer.of(), random))

const onText = (change: (text: string, random: Random) => string): Damage => (files, file, random) =>
  put(files, file, change((files.get(file) ?? Buffer.of()).toString('utf8'), random))

/** Cuts `length` bytes out at a place and puts others there. */
function splice(bytes: Buffer, at: number, length: number, ...others: readonly Uint8Array[]): Buffer {
  return Buffer.concat([bytes.subarray(0, at), ...others, bytes.subarray(at + length)])
}

const bytes: Readonly<Record<string, Damage>> = {
  'a bit flips': onBytes((whole, random) => {
    const at = random.int(whole.length)
    return splice(whole, at, 1, Buffer.of((whole[at] ?? 0) ^ (1 << random.int(8))))
  }),
  'bytes are cut out': onBytes((whole, random) => splice(whole, random.int(whole.length), 1 + random.int(20))),
  'bytes are put in': onBytes((whole, random) =>
    splice(whole, random.int(whole.length), 0, Buffer.from(Array.from({ length: 1 + random.int(6) }, () => random.int(256)))),
  ),
  'the end is missing': onBytes((whole, random) => whole.subarray(0, random.int(whole.length))),
  'a stretch stands twice': onBytes((whole, random) => {
    const at = random.int(whole.length)
    return splice(whole, at, 0, whole.subarray(at, at + random.int(400)))
  }),
  'a mark is put in': onBytes((whole, random) => splice(whole, random.chance(0.3) ? 0 : random.int(whole.length), 0, random.pick(MARKS))),
  'two lines change places': onText((text, random) => {
    const lines = text.split('\n')
    const [a, b] = [random.int(lines.length), random.int(lines.length)]
    return lines.map((line, at) => (at === a ? lines[b] : at === b ? lines[a] : line)).join('\n')
  }),
  'a line is missing': onText((text, random) => {
    const lines = text.split('\n')
    lines.splice(random.int(lines.length), 1)
    return lines.join('\n')
  }),
  'lines end otherwise': onText((text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028', '\u0085']))),
  'it is saved in UTF-16': onBytes((whole) => Buffer.from(`\uFEFF${whole.toString('utf8')}`, 'utf16le')),
}

const tokens: Readonly<Record<string, Damage>> = {
  'a token is put in': onText((text, random) => {
    const at = placeOf(text, random)
    return text.slice(0, at) + random.pick(TOKENS) + text.slice(at)
  }),
  'a token begins the file': onText((text, random) => `${random.pick(TOKENS)}\n${text}`),
  'a mark of punctuation is missing': onText((text, random) => {
    const places = [...text.matchAll(/[:,\-[\]{}'"#&*!|>]/g)]
    if (places.length === 0) return text
    const { index } = random.pick(places)
    return text.slice(0, index) + text.slice(index + 1)
  }),
  'a line is indented otherwise': onText((text, random) => {
    const lines = text.split('\n')
    const at = random.int(lines.length)
    lines[at] = random.pick(['', ' ', '   ', '\t', '        ']) + (lines[at] ?? '').replace(random.chance(0.5) ? /^ */ : /^/, '')
    return lines.join('\n')
  }),
  'a word becomes an anchor and its alias': onText((text, random) => {
    const places = [...text.matchAll(/: (?=\S)/g)]
    if (places.length < 2) return text
    const [a, b] = random.sample(places, 2).map(({ index }) => index + 2).sort((one, other) => one - other) as [number, number]
    const [first, second] = random.chance(0.5) ? ['&it ', '*it '] : ['*it ', '&it ']
    return text.slice(0, a) + first + text.slice(a, b) + second + text.slice(b)
  }),
}

/** Mostly between two words, where it does something. */
function placeOf(text: string, random: Random): number {
  const start = random.int(text.length)
  const blank = text.indexOf(' ', start)
  return blank === -1 || random.chance(0.2) ? start : blank + 1
}

interface Spot {
  readonly owner: Record<string, unknown> | unknown[]
  readonly key: string | number
}

function spotsIn(value: unknown, found: Spot[] = []): Spot[] {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, part] of Object.entries(value)) {
    found.push({ owner: value as Spot['owner'], key: Array.isArray(value) ? Number(key) : key })
    spotsIn(part, found)
  }
  return found
}

const get = ({ owner, key }: Spot): unknown => (owner as Record<string | number, unknown>)[key]

function set({ owner, key }: Spot, value: unknown): void {
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true })
}

function remove({ owner, key }: Spot): void {
  if (Array.isArray(owner)) owner.splice(Number(key), 1)
  else Reflect.deleteProperty(owner, key)
}

/** Changes one value of a file, which is then written anew, mostly as YAML; `offsets.json` and now and then another as JSON. */
const onValue = (change: (spot: Spot, random: Random, spots: readonly Spot[]) => void): Damage =>
  (files, file, random) => {
    let tree: unknown
    try {
      tree = parse((files.get(file) ?? Buffer.of()).toString('utf8'), { logLevel: 'silent' })
    } catch {
      // An earlier change has broken it.
      return files
    }
    const spots = spotsIn(tree)
    if (spots.length === 0) return files
    change(random.pick(spots), random, spots)
    const json = file.endsWith('.json') || random.chance(0.1)
    return put(files, file, json ? JSON.stringify(tree, null, 1) : stringify(tree, { aliasDuplicateObjects: false }))
  }

const values: Readonly<Record<string, Damage>> = {
  'a value is missing': onValue(remove),
  'a value is another': onValue((spot, random) => { set(spot, random.pick(STRANGE_VALUES)) }),
  'a text bears a trap': onValue((_, random, spots) => {
    const texts = spots.filter((one) => typeof get(one) === 'string')
    if (texts.length === 0) return
    const spot = random.pick(texts)
    const text = String(get(spot))
    const at = random.int(text.length + 1)
    set(spot, text.slice(0, at) + random.pick(TRAPS) + text.slice(at))
  }),
  'a text is corrected': onValue((_, random, spots) => {
    const texts = spots.filter((one) => ['text', 'name', 'title', 'consequence'].includes(String(one.key)) && typeof get(one) === 'string')
    if (texts.length > 0) set(random.pick(texts), `Corrected ${random.int(1000)}.`)
  }),
  'two values change places': onValue((spot, random, spots) => {
    const other = random.pick(spots)
    const [a, b] = [get(spot), get(other)]
    // A value that holds the other one would hold itself.
    if (spotsIn(a).some(({ owner }) => owner === other.owner) || spotsIn(b).some(({ owner }) => owner === spot.owner)) return
    if (a === other.owner || b === spot.owner) return
    set(spot, b)
    set(other, a)
  }),
  'a value is that of another place': onValue((_, random, spots) => {
    const plain = spots.filter((one) => typeof get(one) !== 'object')
    if (plain.length > 0) set(random.pick(plain), get(random.pick(plain)))
  }),
  'a part stands twice': onValue((spot, random) => {
    if (Array.isArray(spot.owner)) spot.owner.push(structuredClone(get(spot)))
    else set({ owner: spot.owner, key: random.chance(0.5) ? `${spot.key}-again` : random.pick(STRANGE_KEYS) }, structuredClone(get(spot)))
  }),
  'a key is another': onValue((_, random, spots) => {
    const keyed = spots.filter(({ owner }) => !Array.isArray(owner))
    if (keyed.length === 0) return
    const spot = random.pick(keyed)
    const value = get(spot)
    remove(spot)
    const taken = random.pick(spots.map(({ key }) => String(key)))
    set({ owner: spot.owner, key: random.chance(0.5) ? taken : random.pick(STRANGE_KEYS) }, value)
  }),
}

const files_: Readonly<Record<string, Damage>> = {
  'the file is missing': (files, file) => new Map([...files].filter(([name]) => name !== file)),
  'the file has another name': (files, file, random) => {
    const name = random.pick(['\u001b[31mred.yaml', '\u202elmay.yaml', 'new\nline.yaml', 'it.yml', '..yaml', '.yaml', 'é.yaml'])
    return new Map([...files].map(([path, content]) => [path === file ? path.replace(/[^/]*$/, name) : path, content]))
  },
  'the file is empty': (files, file) => put(files, file, ''),
  'the file is there twice': (files, file) => put(files, file.replace(/(\.[a-z]+)$/, '-again$1'), files.get(file) ?? ''),
}
