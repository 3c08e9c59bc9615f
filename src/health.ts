/**
 * What the server tells those who watch over it: whether the process lives, whether it can answer, and if not, what is missing.
 */
import { Router } from 'express'
import type { Graph } from './graph/open.ts'

export interface Health {
  /** Serves `/health` and `/ready`. */
  readonly router: Router
  /** The server has started and answers from this graph. */
  readonly started: (graph: Pick<Graph, 'read'>) => void
  readonly stopping: () => void
  /** Whether the database answers; false until the server has started. Asks it at most once a second. */
  readonly isDatabaseUp: () => Promise<boolean>
}

/** The seconds after which it makes sense to come back. */
export const RETRY_AFTER = '5'

/** Why the server cannot answer questions now. */
const missing = {
  start: 'Demarche is starting.',
  database: 'The database does not answer.',
  end: 'Demarche is stopping.',
} as const

export function makeHealth(): Health {
  let isDatabaseUp = () => Promise.resolve(false)
  let state: 'starting' | 'started' | 'stopping' = 'starting'
  async function findMissing(): Promise<keyof typeof missing | undefined> {
    if (state === 'starting') return 'start'
    if (state === 'stopping') return 'end'
    return (await isDatabaseUp()) ? undefined : 'database'
  }
  const router = Router()
  router.get('/health', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ alive: true })
  })
  router.get('/ready', async (_request, response) => {
    const found = await findMissing()
    response.set('Cache-Control', 'no-store')
    if (found === undefined) response.json({ ready: true })
    else response.status(503).set('Retry-After', RETRY_AFTER).json({ ready: false, missing: found, message: missing[found] })
  })
  return {
    router,
    started(graph) {
      isDatabaseUp = makeProbe(graph)
      state = 'started'
    },
    stopping() {
      state = 'stopping'
    },
    isDatabaseUp: () => isDatabaseUp(),
  }
}

/** How long the database may take to answer the probe. */
const PROBE_MS = 2_000
/** How long an answer is good for. */
const FRESH_MS = 1_000

/** Asks the database for a sign of life. While one question is open no other is sent, so probing puts no load on it. */
function makeProbe(graph: Pick<Graph, 'read'>): () => Promise<boolean> {
  let open: Promise<boolean> | undefined
  let last: { readonly at: number; readonly answer: Promise<boolean> } | undefined
  return () => {
    if (last !== undefined && performance.now() - last.at < FRESH_MS) return last.answer
    open ??= graph.read('RETURN 1', {})
      .then(() => true, () => false)
      .finally(() => { open = undefined })
    last = { at: performance.now(), answer: inTime(open) }
    return last.answer
  }
}

async function inTime(answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => { timer = setTimeout(resolve, PROBE_MS, false) })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
