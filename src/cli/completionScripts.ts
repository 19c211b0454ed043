/** An option as a shell completes it. */
export interface CompletedOption {
  /** "--output", and "-o" where there is one. */
  long: string
  short: string | undefined
  describes: string
  value: CompletedValue
}

/** What stands behind an option or command: nothing, any text, a file, or one of these words. */
export type CompletedValue = 'nothing' | 'text' | 'file' | readonly string[]

export interface CompletedCommand {
  name: string
  describes: string
  options: readonly CompletedOption[]
  /** What its arguments are; the last one goes on. */
  args: readonly CompletedValue[]
}

export type CompletionScript = (name: string, commands: readonly CompletedCommand[]) => string

const named = ({ long, short }: CompletedOption): string[] => [long, ...(short === undefined ? [] : [short])]

/** Options that mean the same in every command are one case. */
const valueCases = (commands: readonly CompletedCommand[]): Map<string, Set<string>> => {
  const cases = new Map<string, Set<string>>()
  for (const option of commands.flatMap(({ options }) => options)) {
    if (option.value === 'nothing') continue
    const key = typeof option.value === 'string' ? option.value : option.value.join(' ')
    const names = cases.get(key) ?? new Set()
    cases.set(key, names)
    for (const name of named(option)) names.add(name)
  }
  return cases
}

const bashReply = (value: CompletedValue): string => {
  if (value === 'file') return 'local IFS=$\'\\n\'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur"))'
  return typeof value === 'string' ? ':' : `COMPREPLY=($(compgen -W "${value.join(' ')}" -- "$cur"))`
}

const asValue = (key: string): CompletedValue => (key === 'file' || key === 'text' ? key : key.split(' '))

const bash: CompletionScript = (
  name,
  commands,
) => `# bash completion for ${name}: ${name} completion bash > ~/.local/share/bash-completion/completions/${name}
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${commands.map(({ name: command }) => command).join(' ')} --help --version" -- "$cur"))
    return
  fi
  case $prev in
${[...valueCases(commands)].map(([key, names]) => `    ${[...names].join('|')}) ${bashReply(asValue(key))}; return ;;`).join('\n')}
  esac
  case \${COMP_WORDS[1]} in
${commands
  .map(({ name: command, options, args }) => {
    const words = [...options.map(({ long }) => long), '--help'].join(' ')
    const [first = 'nothing', rest = first] = args
    const reply =
      first === rest ? bashReply(first) : `if ((COMP_CWORD == 2)); then ${bashReply(first)}; else ${bashReply(rest)}; fi`
    return `    ${command})
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "${words}" -- "$cur"))
      else ${reply}; fi ;;`
  })
  .join('\n')}
  esac
}
complete -F _${name} ${name}
`

/** Within single quotes; brackets and colons mean something to _arguments. */
const zshText = (text: string): string => text.replaceAll("'", "'\\''").replaceAll(/[[\]:\\]/g, sign => `\\${sign}`)

const zshValue = (value: CompletedValue): string => {
  if (value === 'nothing') return ''
  return `:value:${value === 'file' ? '_files' : value === 'text' ? ' ' : `(${value.join(' ')})`}`
}

const zsh: CompletionScript = (name, commands) => `#compdef ${name}
# zsh completion for ${name}: ${name} completion zsh > a folder of $fpath, as _${name}
_${name}() {
  local -a commands
  commands=(
${commands.map(({ name: command, describes }) => `    '${command}:${zshText(describes)}'`).join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${commands
  .map(({ name: command, options, args }) => {
    const specs = options.flatMap(option =>
      named(option).map(word => `'*${word}[${zshText(option.describes)}]${zshValue(option.value)}'`),
    )
    const positions = args.map((value, n) => `'${n === args.length - 1 ? '*' : n + 1}${zshValue(value)}'`)
    return `    ${command})
      _arguments \\
        ${[...specs, ...positions].join(' \\\n        ')}
      ;;`
  })
  .join('\n')}
  esac
}
_${name} "$@"
`

const fishText = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")

const fishValue = (value: CompletedValue): string => {
  if (value === 'nothing') return ''
  if (value === 'file') return ' -rF'
  return value === 'text' ? ' -x' : ` -xa '${value.join(' ')}'`
}

const fish: CompletionScript = (
  name,
  commands,
) => `# fish completion for ${name}: ${name} completion fish > ~/.config/fish/completions/${name}.fish
${commands
  .map(
    ({ name: command, describes }) => `complete -c ${name} -n __fish_use_subcommand -f -a ${command} -d '${fishText(describes)}'`,
  )
  .join('\n')}
${commands
  .flatMap(({ name: command, options, args }) => {
    const within = `complete -c ${name} -n '__fish_seen_subcommand_from ${command}'`
    const words = args.find(value => typeof value === 'object')
    return [
      ...options.map(
        ({ long, short, describes, value }) =>
          `${within} -l ${long.slice(2)}${short === undefined ? '' : ` -s ${short.slice(1)}`} -d '${fishText(describes)}'${fishValue(value)}`,
      ),
      ...(typeof words === 'object' ? [`${within} -f -a '${words.join(' ')}'`] : args.includes('file') ? [] : [`${within} -f`]),
    ]
  })
  .join('\n')}
`

/** A script for each shell, made of the commands as they are. */
export const completionScripts: Record<string, CompletionScript> = { bash, zsh, fish }
