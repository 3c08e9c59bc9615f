import tseslint from 'typescript-eslint'

/** Which folder may import which: main → server → compile → graph → neo4j-driver; compile → analysis; dossier → graph. */
const forbid = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
})
const driver = { group: ['neo4j-driver*'], message: 'Only src/graph/ talks to the driver.' }
const tests = { group: ['**/test/**'], message: 'Production code does not import test code.' }
const to = (...names) => ({
  group: names.map((name) => `**/${name}`),
  message: 'Dependencies point one way: main → server → compile → graph; compile → analysis; dossier → graph.',
})

export default tseslint.config(
  { ignores: ['src/generated/', 'node_modules/', 'web/dist*/', '.demarche/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // It overflows the stack on graphql-js's recursive types.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  forbid(['src/**/*.ts'], [driver, tests]),
  forbid(['src/graph/**/*.ts'], [tests, to('compile/**', 'dossier/**', 'engine/**', 'server.ts', 'main.ts', 'cli.ts')]),
  forbid(['src/compile/**/*.ts'], [driver, tests, to('dossier/**', 'engine/**', 'server.ts', 'main.ts', 'cli.ts')]),
  // An analysis computes: what it reads it is given, what it finds it returns.
  forbid(['src/analysis/**/*.ts'], [driver, tests, { group: ['node:*'], message: 'An analysis is pure.' }, to('graph/**', 'compile/**', 'dossier/**', 'engine/**', 'server.ts', 'main.ts', 'cli.ts')]),
  forbid(['src/dossier/**/*.ts'], [driver, tests, to('compile/**', 'engine/**', 'server.ts', 'main.ts', 'cli.ts')]),
  forbid(['src/backup/**/*.ts'], [driver, tests, to('compile/**', 'dossier/**', 'engine/**', 'server.ts', 'main.ts', 'cli.ts')]),
  forbid(['src/engine/**/*.ts'], [driver, tests, to('compile/**', 'dossier/**', 'server.ts', 'main.ts', 'cli.ts')]),
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'src/config.ts is the only reader of the environment.' },
      ],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['scripts/**', 'bin/**', 'examples/**'], rules: { 'no-console': 'off' } },
)
