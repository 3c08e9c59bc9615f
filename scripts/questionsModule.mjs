/**
 * A plugin of graphql-codegen: the catalogue as a module that a client can import, in JavaScript and its types. The official
 * plugins write TypeScript, which Node does not run in a package that it imports.
 */
import { plugin as operationTypes } from '@graphql-codegen/typescript-operations'
import { Kind, print, stripIgnoredCharacters, visit } from 'graphql'

const HEAD = '// The questions of the catalogue as typed documents. Written by `npm run codegen`; not to be edited.\n'

/** Writes the types where the output file ends in .d.ts, else the module. */
export async function plugin(schema, documents, config, { outputFile }) {
  const definitions = documents.flatMap(({ document }) => document.definitions)
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).sort(byName)
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).sort(byName)
  return outputFile.endsWith('.d.ts') ? writeTypes() : writeModule()

  async function writeTypes() {
    const namingConvention = { typeNames: capitalised, enumValues: 'keep' }
    const { prepend, content } = await operationTypes(schema, documents, { ...config, namingConvention }, { outputFile })
    const declarations = operations.map(({ name: { value } }) => {
      const type = capitalised(value)
      return `export declare const ${value}Document: TypedDocumentNode<${type}Query, ${type}QueryVariables>`
    })
    return {
      prepend: [HEAD, "import type { TypedDocumentNode } from '@graphql-typed-document-node/core'\n", ...(prepend ?? [])],
      content: [content, ...declarations, ''].join('\n'),
    }
  }

  function writeModule() {
    const constants = fragments.map((fragment) => `const ${fragment.name.value} = ${literal(fragment)}`)
    const exported = operations.map((operation) => {
      const texts = [literal(operation), ...fragmentsOf(operation)]
      return `export const ${operation.name.value}Document = /* @__PURE__ */ document(${texts.join(', ')})`
    })
    const document = "function document(...texts) {\n  return parse(texts.join(' '), { noLocation: true })\n}\n"
    return { prepend: [HEAD, "import { parse } from 'graphql'\n"], content: [...constants, '', ...exported, '', document].join('\n') }
  }

  /** The names of the fragments that a definition spreads, and of those that they spread. */
  function fragmentsOf(definition, found = new Set()) {
    visit(definition, {
      FragmentSpread({ name: { value } }) {
        if (found.has(value)) return
        found.add(value)
        fragmentsOf(fragments.find(({ name }) => name.value === value), found)
      },
    })
    return [...found].sort()
  }
}

/** In one line: what is read is the file in questions/. */
function literal(definition) {
  return `\`${stripIgnoredCharacters(print(definition))}\``
}

function capitalised(name) {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function byName({ name: a }, { name: b }) {
  return a.value < b.value ? -1 : 1
}
