/**
 * The settings: the only reader of the environment. The table below drives the parser, and the README's is tested against it.
 */
import { join, resolve } from 'node:path'
import { OFFICIAL_IMAGE } from './engine/docker.ts'
import { InputError } from './errors.ts'
import type { Connection } from './graph/open.ts'
import { isSlip } from './suggest.ts'

export interface Config {
  /** The database to use; undefined where a local one is to be started below `home`. */
  readonly database: Connection | undefined
  readonly host: string
  readonly port: number
  /** An absolute path. */
  readonly home: string
  /** The image of a database that runs in a container. */
  readonly image: string
  readonly logLevel: string
  readonly maxRequests: number
  readonly onlyCatalogue: boolean
}

interface Setting {
  readonly name: string
  /** Undefined where there is none. */
  readonly default: string | undefined
  readonly meaning: string
  /** Completes the sentence "… is not …". */
  readonly expected: string
  readonly accepts: (text: string) => boolean
  /** Never shown. */
  readonly secret?: true
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']
const anyText = { expected: 'a text', accepts: () => true }

export const settings = [
  {
    name: 'NEO4J_URI',
    default: undefined,
    meaning: 'Bolt address of the Neo4j to use. Without it a local one is started.',
    expected: 'a Bolt address such as bolt://localhost:7687 or neo4j+s://example.org',
    accepts: isBoltAddress,
  },
  { name: 'NEO4J_USERNAME', default: 'neo4j', meaning: 'User name at NEO4J_URI.', ...anyText },
  {
    name: 'NEO4J_PASSWORD',
    default: undefined,
    meaning: 'Password at NEO4J_URI; required with it.',
    secret: true,
    ...anyText,
  },
  { name: 'NEO4J_DATABASE', default: 'neo4j', meaning: 'Name of the database at NEO4J_URI.', ...anyText },
  {
    name: 'NEO4J_IMAGE',
    default: OFFICIAL_IMAGE,
    meaning: 'Image of the local database where Docker runs it.',
    expected: 'the name of an image such as neo4j:5.26-community',
    accepts: (text) => /^[\w][\w./:@-]*$/.test(text),
  },
  {
    name: 'HOST',
    default: '127.0.0.1',
    meaning: 'Address that the server listens on. 0.0.0.0 lets other machines in.',
    expected: 'a host name or an address',
    accepts: (text) => /^[\w.:-]+$/.test(text),
  },
  {
    name: 'PORT',
    default: '4000',
    meaning: 'Port that the server listens on; 0 takes any free one.',
    expected: 'a whole number from 0 to 65535',
    accepts: (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
  },
  {
    name: 'DEMARCHE_HOME',
    default: '.demarche',
    meaning: 'Directory of the local database. The default lies in the project root.',
    ...anyText,
  },
  {
    name: 'LOG_LEVEL',
    default: 'info',
    meaning: `How much the server logs: ${LOG_LEVELS.join(', ')}.`,
    expected: `one of ${LOG_LEVELS.join(', ')}`,
    accepts: (text) => LOG_LEVELS.includes(text),
  },
  {
    name: 'DEMARCHE_MAX_REQUESTS',
    default: '32',
    meaning: 'GraphQL requests answered at once. Three times as many wait; further ones are told to come back.',
    expected: 'a whole number from 1 to 1000',
    accepts: (text) => /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 1_000,
  },
  {
    name: 'DEMARCHE_ONLY_CATALOGUE',
    default: 'false',
    meaning: 'true: the API runs the questions of the catalogue and refuses every other.',
    expected: 'true or false',
    accepts: (text) => text === 'true' || text === 'false',
  },
] as const satisfies readonly Setting[]

type Name = (typeof settings)[number]['name']

/**
 * Reads the settings; an empty variable counts as one that is not set.
 *
 * @throws InputError that lists every problem, one a line
 */
export function parseConfig(env: NodeJS.ProcessEnv): Config {
  const problems = misspelt(env)
  const given = new Map<Name, string>()
  for (const { name, default: fallback, expected, accepts, ...rest } of settings) {
    const text = env[name] === '' ? undefined : env[name]
    if (text !== undefined && !accepts(text)) {
      problems.push(`${name} is ${'secret' in rest ? 'set' : JSON.stringify(text)}, which is not ${expected}.`)
    }
    const value = text ?? fallback
    if (value !== undefined) given.set(name, value)
  }
  const uri = given.get('NEO4J_URI')
  const password = given.get('NEO4J_PASSWORD')
  if (uri !== undefined && password === undefined) {
    problems.push('NEO4J_PASSWORD is not set: NEO4J_URI needs the password of that database.')
  }
  if (problems.length > 0) throw new InputError(problems.join('\n'))

  const value = (name: Name) => given.get(name) ?? ''
  return Object.freeze({
    database:
      uri === undefined
        ? undefined
        : Object.freeze({ uri, username: value('NEO4J_USERNAME'), password: password ?? '', database: value('NEO4J_DATABASE') }),
    image: value('NEO4J_IMAGE'),
    host: value('HOST'),
    port: Number(value('PORT')),
    home: env['DEMARCHE_HOME'] ? resolve(env['DEMARCHE_HOME']) : join(import.meta.dirname, '..', value('DEMARCHE_HOME')),
    logLevel: value('LOG_LEVEL'),
    maxRequests: Number(value('DEMARCHE_MAX_REQUESTS')),
    onlyCatalogue: value('DEMARCHE_ONLY_CATALOGUE') === 'true',
  })
}

/**
 * Variables that can only be meant for us. HOST and PORT are too short to be told from other programs' variables (HOME),
 * and NEO4J_ is a prefix that Neo4j itself uses too.
 */
function misspelt(env: NodeJS.ProcessEnv): string[] {
  const names: readonly string[] = settings.map(({ name }) => name)
  const ours = names.filter((name) => /^(NEO4J|DEMARCHE)_/.test(name))
  return Object.keys(env)
    .filter((variable) => !names.includes(variable))
    .flatMap((variable) => {
      const near = ours.find((name) => isSlip(variable, name))
      if (near !== undefined) return [`${variable} is not a setting. Did you mean ${near}?`]
      return variable.startsWith('DEMARCHE_') ? [`${variable} is not a setting. The settings are ${names.join(', ')}.`] : []
    })
}

function isBoltAddress(text: string): boolean {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(text) || !URL.canParse(text)) return false
  const { hostname, username } = new URL(text)
  return hostname !== '' && username === ''
}
