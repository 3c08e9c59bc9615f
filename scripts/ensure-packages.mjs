// Before `npm start` and `npm test`: sees to it that Node is new enough and that the installed packages are those of
// package-lock.json. Plain JavaScript without dependencies, because it runs before there are any.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file) => JSON.parse(readFileSync(`${root}${file}`, 'utf8'))

const oldest = read('package.json').engines.node.replace('>=', '')
if (isOlder(process.versions.node, oldest)) {
  console.error(`Node ${process.versions.node} is too old: Demarche needs Node ${oldest} or later.`)
  process.exit(1)
}
if (!installed()) {
  console.error('Installing packages …')
  // The playground is built at the first start, by packages that NODE_ENV=production would leave out.
  const { status, error } = spawnSync('npm', ['ci', '--include=dev', '--no-fund', '--no-audit'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    console.error(`The packages could not be installed${error ? ` (${error.message})` : ''}. Check the network, then run: npm ci --include=dev`)
    process.exit(1)
  }
}

/** npm writes down in node_modules what it has put there; optional packages for other systems are not among it. */
function installed() {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return false
  const present = read('node_modules/.package-lock.json').packages
  return Object.entries(read('package-lock.json').packages).every(
    ([path, wanted]) => path === '' || (present[path] === undefined ? wanted.optional : present[path].integrity === wanted.integrity),
  )
}

function isOlder(version, limit) {
  const [major, minor] = version.split('.').map(Number)
  const [limitMajor, limitMinor] = limit.split('.').map(Number)
  return major < limitMajor || (major === limitMajor && minor < limitMinor)
}
