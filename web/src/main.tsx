/** The playground: GraphiQL with the analysts' catalogue beside it and an address that always reopens what is shown. */
import './workers.ts'
import 'graphiql/graphiql.css'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import './style.css'
import { ToolbarButton } from '@graphiql/react'
import { GraphiQL } from 'graphiql'
import type { ExecutionResult } from 'graphql'
import { useContext, useEffect, useRef, useState, type ComponentProps } from 'react'
import { createRoot } from 'react-dom/client'
import type { CatalogueEntry } from '../../src/questions.ts'
import { useEditors, useOpen } from './editors.ts'
import { read, write, type Opening } from './link.ts'
import { CatalogueContext, questionsPlugin, type Catalogue } from './Questions.tsx'

// GraphiQL compares these by identity.
const plugins = [questionsPlugin]
const fetcher: ComponentProps<typeof GraphiQL>['fetcher'] = async (params) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json, application/json', 'content-type': 'application/json' },
    body: JSON.stringify(params),
  })
  return (await response.json()) as ExecutionResult
}

function Playground({ catalogue, asked }: { catalogue: Catalogue; asked: Opening | undefined }) {
  return (
    <CatalogueContext value={catalogue}>
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        visiblePlugin={questionsPlugin}
        defaultQuery=""
        defaultEditorToolsVisibility="variables"
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
        schemaDescription
      >
        <GraphiQL.Logo>
          <a href="/">Demarche</a>
        </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, merge, copy }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <CopyLink />
            </>
          )}
        </GraphiQL.Toolbar>
        <Address asked={asked} />
      </GraphiQL>
    </CatalogueContext>
  )
}

/** Opens what the link asked for, once; from then on keeps the address in step with the active tab. */
function Address({ asked }: { asked: Opening | undefined }) {
  const { entries } = useContext(CatalogueContext)
  const open = useOpen()
  const opened = useRef(false)
  const editors = useEditors()
  useEffect(() => {
    if (!open) return
    if (!opened.current) {
      opened.current = true
      if (asked) open(asked)
    } else {
      history.replaceState(null, '', location.pathname + write(editors, entries))
    }
  }, [open, asked, editors, entries])
  return null
}

function CopyLink() {
  const idle = 'Copy link'
  const [label, setLabel] = useState(idle)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setLabel('Link copied')
    } catch {
      // Browsers keep the clipboard from pages that are neither local nor encrypted.
      setLabel('Not allowed to copy: take it from the address bar')
    }
    setTimeout(setLabel, 3000, idle)
  }
  return (
    <ToolbarButton label={label} onClick={() => void copy()}>
      <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.7" aria-hidden="true">
        <path d="M10 14a4.5 4.5 0 0 0 6.4 0l3-3A4.5 4.5 0 0 0 13 4.6l-1.2 1.2M14 10a4.5 4.5 0 0 0-6.4 0l-3 3A4.5 4.5 0 0 0 11 19.4l1.2-1.2" strokeLinecap="round" />
      </svg>
    </ToolbarButton>
  )
}

/** @throws when the server does not answer with the list */
async function fetchEntries(): Promise<CatalogueEntry[]> {
  const response = await fetch('/questions.json')
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  return (await response.json()) as CatalogueEntry[]
}

async function start(root: HTMLElement) {
  let catalogue: Catalogue
  try {
    catalogue = { entries: await fetchEntries(), problem: undefined }
  } catch (error) {
    catalogue = { entries: [], problem: `The questions could not be loaded: ${String(error)}. Reload the page to try again.` }
  }
  let asked = read(location.search, catalogue.entries)
  if (asked && 'unknown' in asked) {
    catalogue.problem ??= `There is no question named ${asked.unknown}. These are the questions there are:`
    asked = undefined
  }
  createRoot(root).render(<Playground catalogue={catalogue} asked={asked} />)
}

const root = document.getElementById('playground')
if (root) void start(root)
