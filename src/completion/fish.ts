/**
 * Completion for fish: `demarche completion fish | source`, or a file `completions/demarche.fish`.
 */
import { pathText, type Choice, type Spec, type Takes } from './spec.ts'

export function fishScript(spec: Spec): string {
  const lists = [...spec.lists].map(([name, choices]) => `        case ${quoted(name)}\n            printf '%s\\t%s\\n' ${choices.map(({ word, about }) => `${quoted(word)} ${quoted(about)}`).join(' ')}`)
  const paths = spec.commands.filter(({ path }) => path.length > 0).map(({ path }) => quoted(pathText(path)))
  const rules = spec.commands.flatMap(({ path, commands, options, takes }) => {
    const rule = `complete -c demarche -n ${quoted(`__demarche_at ${quoted(pathText(path))}`)}`
    return [
      ...commands.map((command) => `${rule} -a ${quoted(command.word)}${meaning(command)}`),
      ...options.map((option) => `${rule} -l ${option.word.replace(/^--/, '')}${option.takes === undefined ? '' : value(option.takes)}${meaning(option)}`),
      ...(takes === 'anything' ? [] : [`${rule}${value(takes).replace(' -x', '').replace(' -r', '')}`]),
    ]
  })
  return `# Completion of demarche for fish: demarche completion fish | source
function __demarche_list
    switch $argv[1]
${lists.join('\n')}
    end
end

# Whether the words so far lead to this command.
function __demarche_at
    set -l at ''
    for word in (commandline -opc)[2..-1]
        switch "$at $word"
            case ${paths.join(' ')}
                set at "$at $word"
        end
    end
    test "$at" = "$argv[1]"
end

complete -c demarche -f
${rules.join('\n')}
`
}

function value(takes: Takes): string {
  if (takes === 'anything') return ' -x'
  if (takes === 'files') return ' -r -F'
  return ` -x -a ${quoted(takes === 'folders' ? '(__fish_complete_directories)' : `(__demarche_list ${takes.list})`)}`
}

function meaning({ about }: Choice): string {
  return about === '' ? '' : ` -d ${quoted(about)}`
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
