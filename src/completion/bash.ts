/**
 * Completion for bash, from 3.2 on: `source <(demarche completion bash)`.
 */
import { pathText, placesByTakes, type Spec, type Takes } from './spec.ts'

export function bashScript(spec: Spec): string {
  const lists = [...spec.lists].map(([name, choices]) => `    ${quoted(name)}) printf '%s\\n' ${choices.map(({ word }) => quoted(word)).join(' ')} ;;`)
  const paths = spec.commands.filter(({ path }) => path.length > 0).map(({ path }) => quoted(pathText(path)))
  const values = (several: boolean) => placesByTakes(spec, several).map(([takes, places]) => `      ${places.map(quoted).join('|')}) ${complete(takes)} return ;;`)
  const commands = spec.commands.map(({ path, commands: below, options, takes }) => [
    `    ${quoted(pathText(path))})`,
    `      if [[ $cur == -* ]]; then _demarche_words ${options.map(({ word }) => quoted(word)).join(' ')}; return; fi`,
    ...(below.length === 0 ? [] : [`      _demarche_words ${below.map(({ word }) => quoted(word)).join(' ')}`]),
    ...(takes === 'anything' ? [] : [`      ${complete(takes)}`]),
    '      ;;',
  ])
  return `# Completion of demarche for bash: source <(demarche completion bash)
_demarche_list() {
  case $1 in
${lists.join('\n')}
  esac
}

_demarche_words() {
  local IFS=$'\\n'
  COMPREPLY+=($(compgen -W "$(printf '%s\\n' "$@")" -- "$cur"))
}

_demarche_listed() {
  local IFS=$'\\n'
  _demarche_words $(_demarche_list "$1")
}

_demarche_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY+=($(compgen "$1" -- "$cur"))
}

_demarche() {
  local cur=\${COMP_WORDS[COMP_CWORD]} path='' flag='' since=0 word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == -* ]]; then flag=$word since=0; else since=$((since + 1)); fi
    case "$path $word" in
      ${paths.join('|')}) path="$path $word" ;;
    esac
  done
  if [[ -n $flag && $since -eq 0 ]]; then
    case "$path $flag" in
${values(false).join('\n')}
    esac
  elif [[ -n $flag && $cur != -* ]]; then
    case "$path $flag" in
${[...values(true), '      *) ;;'].join('\n')}
    esac
  fi
  case $path in
${commands.flat().join('\n')}
  esac
}

complete -F _demarche demarche
`
}

function complete(takes: Takes): string {
  if (takes === 'anything') return ''
  if (takes === 'files') return '_demarche_paths -f;'
  return takes === 'folders' ? '_demarche_paths -d;' : `_demarche_listed ${quoted(takes.list)};`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
