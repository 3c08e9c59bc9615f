/**
 * The contract explains itself: whoever reads the SDL, or a client that shows it, finds a plain sentence on everything, and at
 * most a second one on its use.
 */
import { join } from 'node:path'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedDirective, isSpecifiedScalarType } from 'graphql'
import { loadSdl, prepareSchema } from '../../src/compile/schema.ts'

const schema = prepareSchema(loadSdl(join(import.meta.dirname, '../../schema')))

/** Each element with what is said of it. */
function elements(): [element: string, description: string][] {
  const found: [string, string][] = []
  const tell = (element: string, { description }: { readonly description?: string | null | undefined }) => found.push([element, description ?? ''])
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue
    tell(type.name, type)
    if (isEnumType(type)) for (const value of type.getValues()) tell(`${type.name}.${value.name}`, value)
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) tell(`${type.name}.${field.name}`, field)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      tell(`${type.name}.${field.name}`, field)
      for (const argument of field.args) tell(`${type.name}.${field.name}(${argument.name}:)`, argument)
    }
  }
  for (const directive of schema.getDirectives().filter((one) => !isSpecifiedDirective(one))) tell(`@${directive.name}`, directive)
  return found
}

/** From a capital to a full stop, once or twice. */
const SENTENCES = /^([A-Z](?:[^.?]|[.?](?! ))*[.?](?: (?=[A-Z])|$)){1,2}$/

test('every type, field, argument and enum value is described by a plain sentence, or two', () => {
  const all = elements()

  expect(all.length).toBeGreaterThan(300)
  expect(all.filter(([, description]) => !SENTENCES.test(description.replaceAll('\n', ' ')))).toEqual([])
})
