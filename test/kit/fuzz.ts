/** Compares the compiler with the oracle on random operations. */
import { parse, validate } from 'graphql'
import type { Graph } from '../../src/graph/open.ts'
import { makeComparison } from './equal.ts'
import { generateOperation, readSamples, toOperation, type Generated, type Size } from './operations.ts'
import { shrink, type Tree } from './operationTree.ts'

export interface Fuzz {
  /**
   * Compares the operation of one seed.
   *
   * @returns nothing, or what differs: the seed, the operation made as small as it still differs, and both answers
   */
  readonly tryOut: (seed: number) => Promise<string | undefined>
}

export async function openFuzz(graph: Pick<Graph, 'read'>, size: Size): Promise<Fuzz> {
  const { schema, compare } = makeComparison(graph)
  const samples = await readSamples(schema, graph, async (operation) => (await compare(operation)).result)

  const isValid = (generated: Pick<Generated, 'tree'>) => validate(schema, parse(toOperation(generated).operation)).length === 0

  /** Few operations are invalid: two fields of one name that cannot be merged. The next is made in their place. */
  function validOperation(seed: number): Generated {
    for (let attempt = 0; ; attempt++) {
      const generated = generateOperation(schema, samples, seed + attempt * 1_000_003, size)
      if (isValid(generated)) return generated
    }
  }

  async function differs(tree: Tree): Promise<boolean> {
    if (!isValid({ tree })) return false
    const { compiled, plain } = await compare(toOperation({ tree }))
    return compiled !== plain
  }

  return {
    async tryOut(seed) {
      const { tree } = validOperation(seed)
      if (!(await differs(tree))) return undefined
      const operation = toOperation({ tree: await shrink(tree, differs) })
      const { compiled, plain } = await compare(operation)
      return [
        `Seed ${seed}:`,
        operation.operation,
        `Variables: ${JSON.stringify(operation.variables)}`,
        `Compiled: ${compiled}`,
        `Plain: ${plain}`,
      ].join('\n')
    },
  }
}
