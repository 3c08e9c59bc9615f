import { join } from 'node:path'
import { parseConfig, settings } from '../../src/config.ts'
import { InputError } from '../../src/errors.ts'

const remote = { NEO4J_URI: 'neo4j+s://example.org', NEO4J_PASSWORD: 'hush' }

function problemsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    parseConfig(env)
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n')
    throw error
  }
  return []
}

test('without any variable there is a local database and a server on loopback', () => {
  expect(parseConfig({})).toEqual({
    database: undefined,
    host: '127.0.0.1',
    port: 4000,
    home: join(import.meta.dirname, '../../.demarche'),
    logLevel: 'info',
    maxRequests: 32,
    onlyCatalogue: false,
    image: 'neo4j:5.26-community',
  })
})

test('NEO4J_URI and its password name a database to use instead', () => {
  expect(parseConfig(remote).database).toEqual({
    uri: 'neo4j+s://example.org',
    username: 'neo4j',
    password: 'hush',
    database: 'neo4j',
  })
})

test('an empty variable counts as not set', () => {
  expect(parseConfig({ NEO4J_URI: '', PORT: '' })).toEqual(parseConfig({}))
})

test('a relative DEMARCHE_HOME begins at the working directory', () => {
  expect(parseConfig({ DEMARCHE_HOME: 'data' }).home).toBe(join(process.cwd(), 'data'))
})

test('every problem is told at once, with name, value and what is expected', () => {
  expect(
    problemsOf({ NEO4J_URI: 'http://localhost:7474', PORT: '70000', HOST: 'my host', LOG_LEVEL: 'loud', DEMARCHE_HEAP: '1g' }),
  ).toEqual([
    'DEMARCHE_HEAP is not a setting. The settings are NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, NEO4J_IMAGE, HOST, PORT, DEMARCHE_HOME, LOG_LEVEL, DEMARCHE_MAX_REQUESTS, DEMARCHE_ONLY_CATALOGUE.',
    'NEO4J_URI is "http://localhost:7474", which is not a Bolt address such as bolt://localhost:7687 or neo4j+s://example.org.',
    'HOST is "my host", which is not a host name or an address.',
    'PORT is "70000", which is not a whole number from 0 to 65535.',
    'LOG_LEVEL is "loud", which is not one of fatal, error, warn, info, debug, trace, silent.',
    'NEO4J_PASSWORD is not set: NEO4J_URI needs the password of that database.',
  ])
})

test.each([
  ['NEO4J_URL', 'NEO4J_URI'],
  ['NEO4J_USER', 'NEO4J_USERNAME'],
  ['NEO4J_PASWORD', 'NEO4J_PASSWORD'],
  ['DEMARCHE_HOEM', 'DEMARCHE_HOME'],
])('a misspelt %s is told from %s', (wrong, right) => {
  expect(problemsOf({ [wrong]: 'x' })).toEqual([`${wrong} is not a setting. Did you mean ${right}?`])
})

test('variables of other programs are left alone', () => {
  expect(problemsOf({ HOME: '/root', POST: '1', NEO4J_HOME: '/opt/neo4j', NEO4J_AUTH: 'none', LOG_LEVELS: 'x' })).toEqual([])
})

test('a password never stands in a message', () => {
  expect(problemsOf({ ...remote, PORT: 'x' }).join()).not.toContain('hush')
  expect(problemsOf({ NEO4J_PASWORD: 'hush' }).join()).not.toContain('hush')
})

test('the settings cannot be changed', () => {
  const config = parseConfig(remote)

  expect(Object.isFrozen(config)).toBe(true)
  expect(Object.isFrozen(config.database)).toBe(true)
})

test('no secret has a default', () => {
  expect(settings.filter((setting) => 'secret' in setting).map((setting) => setting.default)).toEqual([undefined])
})
