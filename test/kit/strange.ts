/** What nobody expects in a dossier. */

/** Marks that tools leave in files. */
export const MARKS: readonly Uint8Array[] = [
  Buffer.from('\uFEFF'), Buffer.of(0), Buffer.of(0xff, 0xfe), Buffer.of(0xc0, 0x80), Buffer.of(0xed, 0xa0, 0x80), Buffer.of(0xf4, 0x90, 0x80, 0x80),
  Buffer.of(0x80), Buffer.of(0x1b), Buffer.of(0x0c), Buffer.of(0x0d), Buffer.from('\u0085'), Buffer.from('\u2028'), Buffer.from('\t'),
] // prettier-ignore

/** Pieces of YAML, whole and broken. */
export const TOKENS: readonly string[] = [
  '&a', '*a', '*nobody', '&a [*a]', '&a {b: *a}', '!!binary aGVsbG8=', '!!js/function "f"', '!!set {a, b}', '!!timestamp 2022-01-12', '!!omap', '!local x',
  '!!int "x"', '!!str', '!!null', '!<tag:yaml.org,2002:float>', '<<: *a', '<<: {a: b}', '---', '--- ', '...', '%YAML 1.1', '%TAG ! x', '# c',
  '#', '? [a, b]', '? {a: b}', '? ', ': x', '- ', '-', '[', ']', '{', '}', '[]', '{}', ',', '|', '>', '|9', '>-', '"', "'", '"\\q"', '"\\uD800"', '"\\0"',
  '@', '`', '%', '\t', '~', 'null', 'yes', '0x1F', '0o17', '1e400', '.nan', '-.inf', '2022-01-12', '[[[[[[[[', '{a: {b: {c: ', '\u00a0', '\u3000',
] // prettier-ignore

export const TRAPS: readonly string[] = [
  'e\u0301', '\u00e9', '\u1100\u1161', 'a\u0316\u0301\u0316', 'a'.padEnd(40, '\u0301'), '\u202eevil\u202c', '\u2066x\u2069', '\u200f', 'שלום', '🜂', '👩‍👩‍👧‍👦',
  '\ud800', '\udc00', '\0', '\u001b[2J', '\u0007', '\u007f', '\u0085', '\ufeff', '\u2028', '\u2029', '\u200b', '\u00ad', '\ufffe', '\uffff', '\u{10ffff}',
  'ﬁ', 'раураl', 'İi', 'ı', 'ß', '\u0130', '\r\n', '\r', '\n', '\t', '  ', '`', '$', '$ {x}', '{{x}}', '${jndi:x}', "'; MATCH (n) DETACH DELETE n //",
  '<script>', '%s%n', '\\', '\\u0000', '"', "'", '#', ': ', '- ', '../../etc/passwd', 'x'.repeat(5_000), 'ab '.repeat(2_000),
] // prettier-ignore

export const STRANGE_KEYS: readonly string[] = [
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'length', '', ' ', '0', '-1', 'nato', 'register', 'a/b', '../x', 'A', 'é', 'e\u0301',
  '\u202e', '\0', '\ud800', '<<', '*a', '&a', '? ', 'dossier', 'k'.repeat(100), 'k'.repeat(101), 'k'.repeat(9_000), 'null', 'true', '1.0', 'a b', '$', '.', '[0]',
] // prettier-ignore

export const STRANGE_VALUES: readonly unknown[] = [
  null, true, false, 0, -0, -1, 1.5, 2022, 1000, 9999, 1e21, 1e308, NaN, Infinity, -Infinity, 2 ** 53, '', ' ', '\n', [], {}, [[]], [null], [{}], { a: 1 },
  [[[[[[]]]]]], { a: { b: { c: {} } } }, '2022-02-30', '2022-13', '0000', '9999-12-31', '0001-01-01', '2022-1-1', '2022-01-12T00:00:00Z', '20220112', '-2022',
  new Date(0), 'nato', 'russia', 'nato-russia-2022', 'nato-russia-2022/nato', 'register', '__proto__', 'constructor', 'toString', '../..', '/dev/zero', 'DEMAND',
  'demand', 'STATED', 'Q0', 'en', 'en-', 'zz-zz-zz', 'a'.repeat(64), 'f'.repeat(64), 'x'.repeat(1_001), 'x'.repeat(20_000), 'word '.repeat(41), 'y'.repeat(300_000),
] // prettier-ignore
