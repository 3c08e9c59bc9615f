// Builds the playground and the documentation ahead of the first start, for an image in which nothing can be written later.
// Run by tsx.
import { ensureSiteBuilt } from '../src/docs/build.ts'
import { noProgress } from '../src/progress.ts'
import { ensureWebBuilt } from '../src/webBuild.ts'

await ensureWebBuilt(noProgress, new AbortController().signal)
await ensureSiteBuilt(noProgress)
