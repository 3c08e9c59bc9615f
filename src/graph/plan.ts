/**
 * What the planner made of a statement, for the checks and benches that keep statements cheap.
 */
import type { Plan as DriverPlan, ResultSummary } from 'neo4j-driver'
import { decode } from './values.ts'

/** One operator; its children feed it. */
export interface PlanStep {
  /** For example `NodeIndexSeek`, without the database's suffix. */
  readonly operator: string
  /** What the operator works on, as the database words it. */
  readonly details: string
  readonly identifiers: readonly string[]
  /** Everything that the database says about the operator, `Details` and `EstimatedRows` among it. */
  readonly arguments: Readonly<Record<string, unknown>>
  /** 0 unless profiled. */
  readonly dbHits: number
  /** 0 unless profiled. */
  readonly rows: number
  readonly children: readonly PlanStep[]
}

/** The database's remark about a statement, such as a cartesian product. */
export interface Remark {
  readonly code: string
  readonly title: string
  readonly description: string
}

export interface Plan {
  readonly root: PlanStep
  /** Reads, writes, both, or changes the schema. */
  readonly type: 'r' | 'w' | 'rw' | 's'
  readonly remarks: readonly Remark[]
  /** The sum over all steps; 0 unless profiled. */
  readonly dbHits: number
}

/** Every step of a plan, parents before their children. */
export function planSteps(step: PlanStep): PlanStep[] {
  return [step, ...step.children.flatMap(planSteps)]
}

export function readPlan(summary: ResultSummary): Plan {
  const plan = summary.queryProfile === false ? summary.plan : summary.queryProfile
  if (plan === false) throw new Error('The database sent no plan.')
  const root = readStep(plan)
  return {
    root,
    type: readType(summary.queryType),
    remarks: summary.notifications.map(({ code, title, description }) => ({ code, title, description })),
    dbHits: planSteps(root).reduce((sum, step) => sum + step.dbHits, 0),
  }
}

function readStep(plan: DriverPlan | Exclude<ResultSummary['queryProfile'], false>): PlanStep {
  const profiled = 'dbHits' in plan ? plan : { dbHits: 0, rows: 0 }
  const details = Object.entries(plan.arguments).map(([name, value]) => [name, decode(value, name)] as const)
  const args: Record<string, unknown> = Object.fromEntries(details)
  return {
    operator: plan.operatorType.replace(/@.*$/, ''),
    details: typeof args['Details'] === 'string' ? args['Details'] : '',
    identifiers: plan.identifiers,
    arguments: args,
    dbHits: profiled.dbHits ?? 0,
    rows: profiled.rows ?? 0,
    children: plan.children.map(readStep),
  }
}

function readType(type: string): Plan['type'] {
  if (type === 'r' || type === 'w' || type === 'rw' || type === 's') return type
  throw new Error(`The database calls the statement's type ${type}.`)
}
