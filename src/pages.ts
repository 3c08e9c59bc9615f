/**
 * What a browser sees: the first page, and the playground at the same address as the API.
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import express from 'express'
import { UnavailableError } from './errors.ts'
import { escapeHtml } from './html.ts'
import { MANIFEST_PATH, type Manifest } from './persisted.ts'
import { byTopic, type CatalogueEntry } from './questions.ts'

/** Nothing is loaded from, sent to or framed by another host. The editor sets styles from its script. */
const playgroundPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The documentation is text, pictures and one style sheet. */
const docsPolicy = ["default-src 'none'", "style-src 'self'", "img-src 'self' data:", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"].join('; ')

/**
 * Serves `/`, `/questions.json`, the manifest of persisted operations, `/docs/`, `/assets/` and, to a browser, `/graphql`. A
 * GET of `/graphql` that does not prefer HTML is left to the API behind this router.
 *
 * @param options.webRoot the folder of the built playground
 * @param options.docsRoot the folder of the built documentation
 */
export function pages(options: { questions: readonly CatalogueEntry[]; manifest: Manifest; webRoot: string; docsRoot: string }): express.Router {
  const { questions, manifest, webRoot, docsRoot } = options
  const router = express.Router()
  router.use((_request, response, next) => {
    response.set({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin' })
    next()
  })

  router.get('/', (_request, response) => {
    response.set('Content-Security-Policy', firstPagePolicy).type('html').send(firstPage(questions))
  })

  router.get('/questions.json', (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(questions)
  })

  router.get(MANIFEST_PATH, (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(manifest)
  })

  const docs = express.static(docsRoot, { dotfiles: 'ignore', setHeaders: (response) => response.set('Cache-Control', 'no-cache') })
  router.use('/docs', (_request, response, next) => { response.set('Content-Security-Policy', docsPolicy); next() }, docs)

  // The build puts a hash of its content into each file's name.
  const forever = { index: false, immutable: true, maxAge: '1y' }
  router.use('/assets', express.static(join(webRoot, 'assets'), forever))

  router.get('/graphql', (request, response, next) => {
    response.vary('Accept')
    const types = ['application/graphql-response+json', 'application/json', 'text/html']
    if (request.accepts(types) !== 'text/html') {
      next()
      return
    }
    response.set({ 'Content-Security-Policy': playgroundPolicy, 'Cache-Control': 'no-cache' })
    response.sendFile('index.html', { root: webRoot, cacheControl: false }, (error?: Error) => {
      if (error && !response.headersSent) {
        next(new UnavailableError('The playground is not built. Run npm start, or npx vite build web.', { cause: error }))
      }
    })
  })
  return router
}

const style = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 1rem/1.55 system-ui, sans-serif }
body { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem }
h1 { margin: 0; font-size: 2rem }
h2 { margin: 2rem 0 .25rem; font-size: 1.1rem }
ul { margin: 0; padding: 0; list-style: none }
li { margin: .5rem 0 }
code { font-size: .85em }
li span { display: block; font-size: .85em }
li code { font-size: 1em; opacity: .8 }
`
const hash = createHash('sha256').update(style).digest('base64')
const firstPagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${hash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

function firstPage(questions: readonly CatalogueEntry[]): string {
  const lists = [...byTopic(questions)].map(
    ([topic, entries]) => `<h2>${escapeHtml(topic)}</h2>\n<ul>\n${entries.map(questionItem).join('\n')}\n</ul>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Demarche</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>Demarche</h1>
<p>A graph database of negotiating positions: who demanded what of whom, who answered how, for which reason, on which
legal ground, in which words.</p>
<p><a href="/graphql">Open the playground</a> to ask in GraphQL, read <a href="/docs/">the documentation</a>, or start from a
question:</p>
${lists.join('\n')}
</main>
</body>
</html>
`
}

function questionItem({ name, question }: CatalogueEntry): string {
  const href = `/graphql?question=${encodeURIComponent(name)}`
  const about = `<a class="about" href="/docs/questions/${encodeURIComponent(name)}.html" aria-label="About ${escapeHtml(name)}">about</a>`
  return `<li><a href="${href}">${escapeHtml(question)}</a> <span><code>${escapeHtml(name)}</code> · ${about}</span></li>`
}
