/**
 * The documentation of a question, as one page of Markdown: its parts come from the operation's file, the contract and the
 * reviewed answer, and none is written by hand.
 */
import { slug } from 'github-slugger'
import { getNamedType, isEnumType, type GraphQLSchema } from 'graphql'
import { escaped } from '../ask/markdown.ts'
import type { Fields } from '../ask/select.ts'
import { flag, variablesOf, type Variable } from '../ask/variables.ts'
import { alternatives, article, capitalised, words } from '../ask/words.ts'
import type { CatalogueEntry } from '../questions.ts'
import { callsOf } from './calls.ts'
import { returnsOf, type Returned } from './returns.ts'
import { reviewedAnswer } from './reviewed.ts'

export interface Sources {
  /** The contract as it is written, without resolvers. */
  readonly schema: GraphQLSchema
  /** The text of docs/model.md. */
  readonly model: string
  /** The reviewed reply to the question's sample. */
  readonly reviewed: Fields
}

/** For docs/questions/. */
export function questionPage(entry: CatalogueEntry, { schema, model, reviewed }: Sources): string {
  const { name, question, topic } = entry
  const calls = callsOf(entry, schema)
  const returned = returnsOf(entry.operation, schema)
  return `<!-- Written by \`npm run docs\` from questions/${name}.graphql and test/questions/${name}.json; not to be edited. -->

# ${escaped(question)}

\`${name}\` is a question on [${topic.toLowerCase()}](README.md#${slug(topic)}). It stands in [\`questions/${name}.graphql\`](../../questions/${name}.graphql).

## What it returns

${returned.map((one) => returnedText(one, model)).join('\n\n')}

## Variables

${variableTable(variablesOf(entry, schema))}

## How to ask it

### On the command line

${fence('sh', calls.commandLine)}

### In GraphQL

${fence('graphql', calls.graphql)}

${calls.variables === '{}' ? 'It needs no variables.' : `With the variables:\n\n${fence('json', calls.variables)}`}

The playground opens it at \`/graphql?question=${name}\`. A program may send its id in the place of its text:

${fence('sh', calls.request)}

### In TypeScript

${fence('ts', calls.typescript)}

### From an assistant

\`demarche mcp\` offers it as a tool. The parameters of \`tools/call\`:

${fence('json', calls.mcp)}

## Its answer on the sample cases

${reviewedAnswer(entry, schema, reviewed)}
`
}

function returnedText({ name, description, fields }: Returned, model: string): string {
  const section = sectionOn(name, model)
  const rule = section === undefined ? '' : ` [How it is found: ${section.heading.toLowerCase()}](../model.md#${section.anchor}).`
  const items = fields.map((field) => `- \`${field.name}\`${field.description === '' ? '' : `: ${field.description}`}`)
  return [`**\`${name}\`**: ${description}${rule}`, '', ...items].join('\n')
}

/** Where the model tells how a field is derived: the section that is named after it, or the first that names it. */
function sectionOn(field: string, model: string): { heading: string; anchor: string } | undefined {
  const sections = model.split(/^(?=##)/m).flatMap((text) => {
    const heading = /^### (.*)$/m.exec(text)?.[1]
    return heading === undefined ? [] : [{ heading, anchor: slug(heading), text }]
  })
  return sections.find(({ heading }) => heading.toLowerCase() === words(field)) ?? sections.find(({ text }) => text.includes(`\`${field}\``))
}

function variableTable(variables: readonly Variable[]): string {
  const rows = variables.map((variable) => [
    `\`${variable.name}\``,
    `\`${flag(variable)}\``,
    `\`${String(variable.type)}\``,
    meaning(variable),
    variable.example === undefined ? '' : [variable.example].flat().map((value) => `\`${value}\``).join(' '),
  ])
  const head = ['Variable', 'Option', 'Type', 'What it is', 'For example']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** "Who rejects: the id, the name or an alias of an actor. Required." */
function meaning({ description, type, idOf, required, default: standard }: Variable): string {
  const named = getNamedType(type)
  const record = idOf.length === 0 ? '' : `: the id, the name or an alias of ${alternatives(idOf.map((kind) => article(words(kind))))}`
  const choices = isEnumType(named) ? `: ${alternatives(named.getValues().map(({ name }) => `\`${name}\``))}` : ''
  const sentences = [
    `${capitalised(description)}${record}${choices}`,
    ...(required ? ['Required'] : []),
    ...(standard === undefined ? [] : [`\`${JSON.stringify(standard)}\` where nothing is said`]),
  ]
  return sentences.map((sentence) => `${sentence}.`).join(' ').replaceAll('|', '\\|')
}

function fence(language: string, content: string): string {
  return `\`\`\`${language}\n${content}\n\`\`\``
}
