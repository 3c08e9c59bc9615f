/** Completion in the shells themselves. A shell that this machine lacks is skipped, and said so. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCatalogue } from '../../src/ask/catalogue.ts'
import { demarche } from '../kit/cli.ts'

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'demarche-completion-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

/** How each shell, given the script and the words typed so far, prints what it would offer, one a line. */
const shells = {
  bash: (file: string, words: readonly string[]) => [
    '--norc', '-c', 'source "$1"; shift; COMP_WORDS=(demarche "$@"); COMP_CWORD=$#; _demarche; printf "%s\\n" "${COMPREPLY[@]}"', 'bash', file, ...words,
  ],
  // What zsh does with the offers is its own affair: here they are printed, those that do not begin as typed left out.
  zsh: (file: string, words: readonly string[]) => [
    '-f', '-c', 'offer() { print -rl -- ${(M)@:#$words[CURRENT]*} }; _describe() { offer ${${(P)@[-1]}%%:*} }; _files() { offer *(N) }; source "$1"; shift; words=(demarche "$@"); CURRENT=$#words; _demarche', 'zsh', file, ...words,
  ],
  fish: (file: string, words: readonly string[]) => ['--no-config', '-c', 'source $argv[1]; complete -C "demarche $argv[2]" | string replace -r "\\t.*" ""', file, words.join(' ')],
} // prettier-ignore

describe.each(Object.entries(shells))('in %s', (shell, run) => {
  const isThere = spawnSync(shell, ['--version']).status === 0
  if (!isThere) process.stderr.write(`SKIPPED: completion for ${shell} is not tested, because ${shell} is not installed.\n`)
  const testIf = isThere ? test : test.skip
  const file = join(folder, `demarche.${shell}`)
  beforeAll(async () => {
    const { code, out, err } = await demarche(['completion', shell], {})
    expect({ code, err }).toEqual({ code: 0, err: '' })
    writeFileSync(file, out)
  })

  const offered = (words: readonly string[]) => {
    const { stdout, stderr } = spawnSync(shell, run(file, words), { cwd: ROOT, encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout.split('\n').filter((line) => line !== '').sort()
  }

  testIf('the script is sound', () => {
    expect(spawnSync(shell, ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })

  testIf.each([
    [['co'], ['completion']],
    [['completion', ''], ['bash', 'fish', 'zsh']],
    [['ask', 'rejectedD'], ['rejectedDemands']],
    [['questions', 'rejectedD'], ['rejectedDemands']],
    [['ask', 'rejectedDemands', '--fo'], ['--format']],
    [['ask', 'rejectedDemands', '--format', ''], ['cards', 'csv', 'json', 'markdown', 'table']],
    [['ask', 'rejectedDemands', '--by', 'nato-r'], ['nato-russia-council']],
    [['ask', 'demands', '--issue', 'nato-russia-2022/enl'], ['nato-russia-2022/enlargement']],
    [['ask', 'demands', '--by', 'nato', '--iss'], ['--issue']],
    [['ask', 'demands', '--first', ''], []],
    [['backup', 'READ'], ['README.md']],
  ])('%j', (words, expected) => {
    expect(offered(words)).toEqual(expected)
  })

  testIf('every question is offered', () => {
    expect(offered(['ask', ''])).toEqual(readCatalogue().map(({ name }) => name).sort())
  })
})
