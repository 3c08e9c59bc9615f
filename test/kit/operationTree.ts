/** An operation as a tree that can be printed, and from which selections can be dropped. */
import type { Operation } from './equal.ts'

export interface Directive {
  readonly name: 'skip' | 'include'
  /** `true`, `false` or a variable. */
  readonly condition: string
}

export interface FieldSelection {
  readonly kind: 'field'
  readonly name: string
  readonly alias: string | undefined
  readonly arguments: readonly { readonly name: string; readonly value: string }[]
  readonly directives: readonly Directive[]
  readonly selections?: readonly Selection[]
}

/** `... on Type { … }` or `... { … }`. */
export interface InlineSelection {
  readonly kind: 'inline'
  readonly on: string | undefined
  readonly directives: readonly Directive[]
  readonly selections: readonly Selection[]
}

/** A spread, whose fragment is printed with the operation. */
export interface SpreadSelection {
  readonly kind: 'spread'
  readonly name: string
  readonly on: string
  readonly directives: readonly Directive[]
  readonly selections: readonly Selection[]
}

export type Selection = FieldSelection | InlineSelection | SpreadSelection

export interface Variable {
  readonly name: string
  /** In SDL. */
  readonly type: string
  readonly fallback?: string
  /** Left out when the caller gives none. */
  readonly value?: unknown
}

export interface Tree {
  readonly selections: readonly Selection[]
  readonly variables: readonly Variable[]
}

export function print({ selections, variables }: Tree): Operation {
  const fragments: string[] = []
  const body = printAll(selections, '  ', fragments)
  const text = [`{\n${body}\n}`, ...fragments].join('\n\n')
  const used = variables.filter(({ name }) => new RegExp(`\\$${name}\\b`).test(text))
  const declared = used.map(({ name, type, fallback }) => `$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`)
  return {
    operation: `query${declared.length === 0 ? '' : `(${declared.join(', ')})`} ${text}`,
    variables: Object.fromEntries(used.filter((one) => 'value' in one).map(({ name, value }) => [name, value])),
  }
}

function printAll(selections: readonly Selection[], indent: string, fragments: string[]): string {
  return selections.map((selection) => indent + printOne(selection, indent, fragments)).join('\n')
}

function printOne(selection: Selection, indent: string, fragments: string[]): string {
  const directives = selection.directives.map(({ name, condition }) => ` @${name}(if: ${condition})`).join('')
  if (selection.kind === 'spread') {
    const { name, on } = selection
    fragments.push(`fragment ${name} on ${on} {\n${printAll(selection.selections, '  ', fragments)}\n}`)
    return `...${name}${directives}`
  }
  const block = selection.selections && ` {\n${printAll(selection.selections, `${indent}  `, fragments)}\n${indent}}`
  if (selection.kind === 'inline') return `...${selection.on === undefined ? '' : ` on ${selection.on}`}${directives}${block ?? ''}`
  const given = selection.arguments.map(({ name, value }) => `${name}: ${value}`).join(', ')
  const alias = selection.alias === undefined ? '' : `${selection.alias}: `
  return `${alias}${selection.name}${given === '' ? '' : `(${given})`}${directives}${block ?? ''}`
}

/** The tree with one selection, argument or directive fewer, in every way that leaves no block empty; large cuts first. */
export function* smaller(tree: Tree): Generator<Tree> {
  for (const selections of fewer(tree.selections)) yield { ...tree, selections }
}

function* fewer(selections: readonly Selection[]): Generator<readonly Selection[]> {
  const replace = (at: number, ...by: Selection[]) => [...selections.slice(0, at), ...by, ...selections.slice(at + 1)]
  if (selections.length > 1) for (const at of selections.keys()) yield replace(at)
  for (const [at, selection] of selections.entries()) {
    if (selection.kind !== 'field') yield replace(at, ...selection.selections)
    if (selection.directives.length > 0) yield replace(at, { ...selection, directives: [] })
    if (selection.kind === 'field') {
      for (const given of selection.arguments) {
        yield replace(at, { ...selection, arguments: selection.arguments.filter((one) => one !== given) })
      }
    }
    for (const inner of selection.selections === undefined ? [] : fewer(selection.selections)) {
      yield replace(at, { ...selection, selections: inner })
    }
  }
}

/** The smallest tree found, by one step after another, that still fails. */
export async function shrink(tree: Tree, fails: (tree: Tree) => Promise<boolean>): Promise<Tree> {
  for (const candidate of smaller(tree)) {
    if (await fails(candidate)) return await shrink(candidate, fails)
  }
  return tree
}
