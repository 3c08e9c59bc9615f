/**
 * Brings the database's constraints, indexes and data to the shape this version needs: `V0001__name.cypher`, `V0002__…`,
 * each applied once, in order, and never changed afterwards. What was applied stands in the ledger, one
 * `(:Migration {version, name, checksum, appliedAt})` each.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ConflictError, InputError } from '../errors.ts'
import type { Graph, Run } from './open.ts'

export interface Applied {
  readonly version: number
  readonly name: string
}

interface Migration extends Applied {
  readonly file: string
  readonly checksum: string
  readonly statements: readonly string[]
  /** Neo4j does not let a transaction change the schema and data, so a file does one of the two. */
  readonly changesSchema: boolean
}

/** The version of the entry that stands in the place of all others while a graph is being restored. */
export const RESTORE_MARK = 0

interface LedgerEntry extends Applied {
  readonly checksum: string
}

/**
 * Applies what the ledger lacks and returns it. Two runners at once are safe: each entry is written by one of them.
 *
 * @throws InputError when files are not named, ordered or written as told above
 * @throws ConflictError when an applied file was changed or is missing, or a new one comes before an applied one
 */
export async function migrate(graph: Graph, directory: string): Promise<Applied[]> {
  const migrations = await readMigrations(directory)
  // A database that has them all is only read.
  if ((await pendingMigrations(graph, directory)).length === 0) return []
  await changeSchema(graph, ['CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE'])
  const ledger = await readLedger(graph)
  refuseContradictions(migrations, ledger)
  const applied: Applied[] = []
  for (const migration of migrations.slice(ledger.length)) {
    if (await apply(graph, migration)) applied.push({ version: migration.version, name: migration.name })
  }
  return applied
}

/**
 * What {@link migrate} would apply. Nothing is written.
 *
 * @throws InputError and ConflictError as migrate does
 */
export async function pendingMigrations(graph: Graph, directory: string): Promise<Applied[]> {
  const [migrations, ledger] = [await readMigrations(directory), await readLedger(graph)]
  refuseContradictions(migrations, ledger)
  return migrations.slice(ledger.length).map(({ version, name }) => ({ version, name }))
}

/** @returns whether this runner applied it, rather than another one meanwhile */
async function apply(graph: Graph, migration: Migration): Promise<boolean> {
  // Schema statements say IF NOT EXISTS: a runner that died before its ledger entry, or another one, does no harm.
  if (migration.changesSchema) await changeSchema(graph, migration.statements)
  return await graph.write(async (run) => {
    if (!(await claim(run, migration))) return false
    if (!migration.changesSchema) await runAll(run, migration.statements)
    return true
  })
}

async function runAll(run: Run, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await run(statement, {})
}

/** How often schema statements are tried where another runner makes the same at the same moment. */
const SCHEMA_TRIES = 5

/**
 * Neo4j looks whether an index exists before it waits for another runner that is making it, and then refuses to make it twice. What
 * that one has committed is there at the next try.
 */
async function changeSchema(graph: Graph, statements: readonly string[]): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await graph.write((run) => runAll(run, statements))
      await untilFilled(graph)
      return
    } catch (error) {
      if (!(error instanceof ConflictError) || tries === SCHEMA_TRIES) throw error
    }
  }
}

/** Each index that has been filled makes Neo4j begin anew to plan what it is planning, and after some times it gives up. */
async function untilFilled(graph: Graph): Promise<void> {
  const left = () => graph.read("SHOW INDEXES YIELD name, state WHERE state = 'POPULATING' RETURN name", {})
  while ((await left()).length > 0) await sleep(50)
}

/** The entry's uniqueness makes the second runner wait here until the first has committed, and then find its entry. */
async function claim(run: Run, { file, version, name, checksum }: Migration): Promise<boolean> {
  const [row] = await run(
    `MERGE (m:Migration {version: $version})
     WITH m, m.checksum AS before
     SET m.name = coalesce(m.name, $name), m.checksum = coalesce(before, $checksum), m.appliedAt = coalesce(m.appliedAt, datetime())
     RETURN before`,
    { version, name, checksum },
  )
  const before = row?.[0]
  if (before !== null && before !== checksum) throw new ConflictError(changed(file))
  return before === null
}

async function readLedger(graph: Graph): Promise<LedgerEntry[]> {
  const rows = await graph.read('MATCH (m:Migration) RETURN m.version, m.name, m.checksum ORDER BY m.version', {})
  return rows.map(([version, name, checksum]) => ({
    version: Number(version),
    name: String(name),
    checksum: String(checksum),
  }))
}

/**
 * Looks at the ledger of another database.
 *
 * @throws ConflictError when this version lacks what was applied there, or has it otherwise
 */
export async function refuseLedger(directory: string, ledger: readonly LedgerEntry[]): Promise<void> {
  refuseContradictions(await readMigrations(directory), ledger.toSorted((a, b) => a.version - b.version))
}

function refuseContradictions(migrations: readonly Migration[], ledger: readonly LedgerEntry[]): void {
  if (ledger[0]?.version === RESTORE_MARK) {
    throw new ConflictError('A restore into this database has not ended. Wait for it, or run it again: demarche restore FILE.')
  }
  const last = ledger.at(-1)?.version ?? 0
  const problems = [
    ...ledger.flatMap(({ version, name, checksum }) => {
      const migration = migrations.find((candidate) => candidate.version === version)
      if (migration === undefined) {
        return [`${fileName(version, name)} was applied to this database but is missing. Restore it, or use the version of Demarche that has it.`]
      }
      return migration.checksum === checksum ? [] : [changed(migration.file)]
    }),
    ...migrations
      .filter(({ version }) => version <= last && !ledger.some((entry) => entry.version === version))
      .map(({ file }) => `${file} comes before ${fileName(last, '…')}, which was already applied. Give it the next free number.`),
  ]
  if (problems.length > 0) throw new ConflictError(problems.join('\n'))
}

function changed(file: string): string {
  return `${file} was changed after it had been applied to this database. Restore it and write the change as a new migration.`
}

function fileName(version: number, name: string): string {
  return `V${String(version).padStart(4, '0')}__${name}.cypher`
}

async function readMigrations(directory: string): Promise<Migration[]> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.cypher')).sort()
  const problems: string[] = []
  const migrations: Migration[] = []
  for (const file of files) {
    const [, digits, name] = /^V(\d{4})__(\w+)\.cypher$/.exec(file) ?? []
    if (digits === undefined || name === undefined) {
      problems.push(`${file} is not named like V0001__name.cypher.`)
      continue
    }
    const version = Number(digits)
    if (migrations.some((other) => other.version === version)) problems.push(`${file} has the number of another file.`)
    const text = (await readFile(join(directory, file), 'utf8')).replaceAll('\r\n', '\n')
    const statements = splitStatements(text)
    const schema = statements.filter((statement) => SCHEMA_STATEMENT.test(statement))
    if (schema.length > 0 && schema.length < statements.length) {
      problems.push(`${file} changes both schema and data. Neo4j wants them apart: make it two files.`)
    }
    if (schema.some((statement) => !/\bIF (NOT )?EXISTS\b/i.test(statement))) {
      problems.push(`${file} has a schema statement without IF NOT EXISTS or IF EXISTS.`)
    }
    const checksum = createHash('sha256').update(text).digest('hex')
    migrations.push({ version, name, file, checksum, statements, changesSchema: schema.length > 0 })
  }
  if (problems.length > 0) throw new InputError(problems.join('\n'))
  return migrations
}

const SCHEMA_STATEMENT = /^(CREATE|DROP)\s+(\w+\s+)?(CONSTRAINT|INDEX)\b/i

/** A statement ends with a semicolon at the end of a line. Lines that are comments are left out. */
function splitStatements(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !/^\s*\/\//.test(line))
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
