/**
 * Completion for zsh: `source <(demarche completion zsh)`, or a file `_demarche` on the `fpath`.
 */
import { pathText, placesByTakes, type Choice, type Spec, type Takes } from './spec.ts'

export function zshScript(spec: Spec): string {
  const lists = [...spec.lists].map(([name, choices]) => `    (${quoted(name)}) found=(${choices.map(described).join(' ')}) ;;`)
  const paths = spec.commands.filter(({ path }) => path.length > 0).map(({ path }) => quoted(pathText(path)))
  const values = (several: boolean) => placesByTakes(spec, several).map(([takes, places]) => `      (${places.map(quoted).join('|')}) ${complete(takes)} return ;;`)
  const commands = spec.commands.map(({ path, commands: below, options, takes }) => [
    `    (${quoted(pathText(path))})`,
    `      if [[ $cur == -* ]]; then found=(${options.map(described).join(' ')}); _describe -o option found; return; fi`,
    ...(below.length === 0 ? [] : [`      found=(${below.map(described).join(' ')}); _describe command found`]),
    ...(takes === 'anything' ? [] : [`      ${complete(takes)}`]),
    '      ;;',
  ])
  return `#compdef demarche
# Completion of demarche for zsh: source <(demarche completion zsh)
_demarche_listed() {
  local -a found
  case $1 in
${lists.join('\n')}
  esac
  _describe $1 found
}

_demarche() {
  local cur=\${words[CURRENT]} at='' flag='' word
  local -a found
  integer since=0
  for word in "\${(@)words[2,CURRENT-1]}"; do
    if [[ $word == -* ]]; then flag=$word; since=0; else (( since += 1 )); fi
    case "$at $word" in
      (${paths.join('|')}) at="$at $word" ;;
    esac
  done
  if [[ -n $flag && $since -eq 0 ]]; then
    case "$at $flag" in
${values(false).join('\n')}
    esac
  elif [[ -n $flag && $cur != -* ]]; then
    case "$at $flag" in
${values(true).join('\n')}
    esac
  fi
  case $at in
${commands.flat().join('\n')}
  esac
}

if [[ \${funcstack[1]} == _demarche ]]; then _demarche "$@"; elif (( $+functions[compdef] )); then compdef _demarche demarche; fi
`
}

function complete(takes: Takes): string {
  if (takes === 'anything') return ''
  if (takes === 'files') return '_files;'
  return takes === 'folders' ? '_files -/;' : `_demarche_listed ${quoted(takes.list)};`
}

/** A colon parts the word from what it means. */
function described({ word, about }: Choice): string {
  return quoted(`${word.replaceAll(':', '\\:')}${about === '' ? '' : `:${about}`}`)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
