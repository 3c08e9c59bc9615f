// `npm run docs` writes the generated documentation and the site in docs/site/; with --check it tells what is stale and writes
// nothing. Run by tsx.
import { join } from 'node:path'
import { ensureSiteBuilt } from '../src/docs/build.ts'
import { renew, staleDocs } from '../src/docs/generated.ts'
import { noProgress } from '../src/progress.ts'

const root = join(import.meta.dirname, '..')
const stale = staleDocs(root)
if (process.argv.includes('--check')) {
  for (const { path, content } of stale) console.error(content === undefined ? `${path}: its question is gone` : `${path} is stale`)
  if (stale.length > 0) console.error('Write the documentation anew with: npm run docs')
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  await renew(root, stale)
  for (const { path } of stale) console.log(path)
  const problems = await ensureSiteBuilt(noProgress)
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}
