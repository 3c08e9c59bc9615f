/** How far two coders agreed: the formula against published examples, and the tables in the READMEs of the cases. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { agreement, krippendorff, markdownAgreement } from '../../src/dossier/agreement.ts'
import { checkDossiers } from '../../src/dossier/check.ts'
import { readDossiers } from '../../src/dossier/read.ts'

const dossiers = join(import.meta.dirname, '../../dossiers')
const none = undefined

/** Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability": sections A, B and C. */
test.each([
  ['two observers, two values', 0.095, [[0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]]],
  ['two observers, five values', 0.692, [['a', 'a', 'b', 'b', 'd', 'c', 'c', 'c', 'e', 'd', 'd', 'a'], ['b', 'a', 'b', 'b', 'b', 'c', 'c', 'c', 'e', 'd', 'd', 'd']]],
  ['four observers who did not see every unit', 0.743, [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, none, none, none],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, none, 3],
    [none, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, none],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, none],
  ]],
])('alpha of %s is the published one', (_name, alpha, observers) => {
  const units = (observers[0] ?? []).map((_, unit) => observers.map((observer) => observer[unit]))

  expect(krippendorff(units)).toBeCloseTo(alpha, 3)
})

test('where all values are the same there is nothing to agree on', () => {
  expect(krippendorff([[1, 1], [1, 1]])).toBeNull()
  expect(krippendorff([])).toBeNull()
})

test.each(['nato-russia-2022', 'ambril-channel-2031'])('the README of %s shows how far its coders agreed', async (name) => {
  const { dossiers: checked } = checkDossiers(await readDossiers([join(dossiers, name)]))
  const found = checked.find((dossier) => dossier.name === name)
  const shown = /<!-- agreement -->\n([^]*?)\n*<!-- \/agreement -->/.exec(readFileSync(join(dossiers, name, 'README.md'), 'utf8'))?.[1]

  expect(found && shown).toBe(found && markdownAgreement(agreement(found)).trim())
})
