// Builds the playground ahead of the first start, for an image in which nothing can be written later. Run by tsx.
import { noProgress } from '../src/progress.ts'
import { ensureWebBuilt } from '../src/webBuild.ts'

await ensureWebBuilt(noProgress, new AbortController().signal)
