/** The panel that lists the analysts' catalogue. Pressing a question runs it. */
import { useGraphiQL, type GraphiQLPlugin } from '@graphiql/react'
import { createContext, useContext, useId, useState } from 'react'
import type { CatalogueEntry } from '../../src/questions.ts'
import { useOpen } from './editors.ts'
import { openingOf } from './link.ts'

/** The questions, and what went wrong on the way to them. */
export interface Catalogue {
  entries: readonly CatalogueEntry[]
  problem: string | undefined
}

export const CatalogueContext = createContext<Catalogue>({ entries: [], problem: undefined })

export const questionsPlugin: GraphiQLPlugin = { title: 'Questions', icon: QuestionsIcon, content: QuestionsPanel }

function QuestionsPanel() {
  const { entries, problem } = useContext(CatalogueContext)
  const [filter, setFilter] = useState('')
  const filterId = useId()
  const found = entries.filter((entry) => matches(entry, filter))
  const topics = Map.groupBy(found, ({ topic }) => topic)

  return (
    <section className="questions" aria-label="Questions">
      <h1>Questions</h1>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <p>Press a question to run it with sample variables. Change them and press Ctrl-Enter to run it again.</p>
      <label htmlFor={filterId}>Filter the questions</label>
      <input
        id={filterId}
        type="search"
        placeholder="rejected, red line, claims"
        value={filter}
        onChange={(event) => {
          setFilter(event.target.value)
        }}
      />
      <p role="status">
        {found.length === entries.length ? `${entries.length} questions` : `${found.length} of ${entries.length} questions`}
      </p>
      {[...topics].map(([topic, questions]) => (
        <section key={topic} aria-label={topic}>
          <h2>{topic}</h2>
          <ul>
            {questions.map((entry) => (
              <Question key={entry.name} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Question({ entry }: { entry: CatalogueEntry }) {
  const open = useOpen()
  const current = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.title === entry.name)
  return (
    <li aria-current={current || undefined}>
      <button type="button" className="ask" disabled={!open} onClick={() => open?.(openingOf(entry))}>
        {entry.question} <code>{entry.name}</code>
      </button>
      <button
        type="button"
        className="open"
        disabled={!open}
        aria-label={`Open ${entry.name} without running it`}
        onClick={() => open?.({ ...openingOf(entry), run: false })}
      >
        Open
      </button>
      {current && (
        <a className="about" href={`/docs/questions/${entry.name}.html`} target="_blank" rel="noopener">
          About this question
        </a>
      )}
      {current && entry.variables.length > 0 && (
        <dl aria-label={`Variables of ${entry.name}`}>
          {entry.variables.map(({ name, type, description, example }) => (
            <div key={name}>
              <dt>
                <code>
                  ${name}: {type}
                </code>
              </dt>
              <dd>
                {description}
                {example !== undefined && (
                  <>
                    , for example <code>{[example].flat().join(' ')}</code>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}

/** Every word of the filter occurs somewhere in the entry. */
function matches(entry: CatalogueEntry, filter: string): boolean {
  const text = `${entry.name} ${entry.question} ${entry.topic}`.toLowerCase()
  return filter.toLowerCase().split(/\s+/).every((word) => text.includes(word))
}

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 24 24" width="1em" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 4h18v13H11l-5 4v-4H3z" strokeLinejoin="round" />
      <path d="M9.5 8.6a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.8-1.1 1.5M12 14.4v.2" strokeLinecap="round" />
    </svg>
  )
}
