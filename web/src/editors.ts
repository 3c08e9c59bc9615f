/** The two things the rest of the page does with GraphiQL's editors: fill them, and know what they hold. */
import { useGraphiQL, useGraphiQLActions, type MonacoEditor } from '@graphiql/react'
import type { Opening } from './link.ts'

/**
 * A function that opens an operation, in the tab of its name when there is one; undefined until the editors are there.
 * What such a tab held can be had back with Undo.
 */
export function useOpen(): ((opening: Opening) => void) | undefined {
  const actions = useGraphiQLActions()
  const { tabs, activeTabIndex, queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }))
  if (!queryEditor || !variableEditor || !responseEditor) return undefined

  return ({ name, operation, variables, run: atOnce }) => {
    const same = tabs.findIndex(({ title, query }) => (name === undefined ? query === operation : title === name))
    const index = same === -1 ? tabs.findIndex(({ query }) => (query ?? '').trim() === '') : same
    if (index === -1) actions.addTab()
    else if (index !== activeTabIndex) actions.changeTab(index)

    replace(queryEditor, operation)
    replace(variableEditor, variables)
    responseEditor.setValue('')
    actions.updateActiveTabValues({ query: operation, variables, response: null, operationName: name ?? null })
    if (name !== undefined) {
      // Otherwise the operation named last would be sent until the editor has parsed the new text.
      actions.setOperationName(name)
      moveTo(queryEditor, name)
    }
    if (atOnce) actions.run()
  }
}

/** The text of the active tab's editors. */
export function useEditors(): { query: string; variables: string; operationName: string | undefined } {
  return useGraphiQL(({ tabs, activeTabIndex, operations }) => {
    const tab = tabs[activeTabIndex]
    return {
      query: tab?.query ?? '',
      variables: tab?.variables ?? '',
      // A text with one operation needs no name beside it.
      operationName: (operations?.length ?? 0) > 1 ? (tab?.operationName ?? undefined) : undefined,
    }
  })
}

/** Unlike `setValue`, an edit can be undone. */
function replace(editor: MonacoEditor, text: string): void {
  const range = editor.getModel()?.getFullModelRange()
  if (range) editor.executeEdits('demarche', [{ range, text }])
}

/** Puts the cursor on the operation, which is the one that Ctrl-Enter then runs. */
function moveTo(editor: MonacoEditor, name: string): void {
  const found = editor.getModel()?.findMatches(`(query|mutation)\\s+${name}\\b`, false, true, true, null, false, 1)[0]
  if (found) editor.setPosition(found.range.getStartPosition())
}
