/**
 * What a plan must not do: read the whole graph, multiply rows that have nothing to do with each other, or scan a label to
 * throw most of it away.
 */
import { planSteps, type Plan, type PlanStep } from '../../src/graph/plan.ts'

/** What is wrong with a plan, one line each. */
export function findings({ root, remarks }: Plan): string[] {
  const all = planSteps(root)
  return [
    ...all.filter(({ operator }) => operator === 'AllNodesScan' || operator === 'CartesianProduct').map(describe),
    ...scansUnder(root, false).map((step) => `${describe(step)} under Filter or Top`),
    ...remarks.filter(({ code }) => /CartesianProduct|Deprecat|UnboundedVariable/.test(code)).map(({ title, description }) => `${title}: ${description}`),
  ]
}

function describe({ operator, details }: PlanStep): string {
  return `${operator} ${details}`
}

function scansUnder(step: PlanStep, filtered: boolean): PlanStep[] {
  if (step.operator === 'NodeByLabelScan') return filtered ? [step] : []
  const passes = ['Filter', 'Top', 'Projection', 'Limit', 'CacheProperties', 'Distinct'].includes(step.operator)
  const filters = step.operator === 'Filter' || step.operator === 'Top'
  return step.children.flatMap((child) => scansUnder(child, passes ? filtered || filters : filters))
}
