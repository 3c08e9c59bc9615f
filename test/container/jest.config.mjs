import base from '../../jest.config.mjs'

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  globalSetup: '<rootDir>/test/container/globalSetup.ts',
  // A container takes longer to start than a process, and longest while an image is built beside it.
  testTimeout: 180_000,
  roots: ['<rootDir>/test/graph', '<rootDir>/test/questions', '<rootDir>/test/container'],
  // What is about neither the database nor the way to it, and so would test the same again.
  testPathIgnorePatterns: [
    '<rootDir>/test/graph/statements.test.ts', // what one version of Neo4j plans, wherever it runs
    '<rootDir>/test/graph/compiler.test.ts', // what is composed for operations of every kind,
    '<rootDir>/test/graph/compilerBroken.test.ts', // for a damaged graph
    '<rootDir>/test/graph/compilerRandom.test.ts', // and at random: the same texts wherever it runs; the questions stay
    '<rootDir>/test/graph/cli.test.ts', // what the command line says on a terminal
    '<rootDir>/test/graph/engine.test.ts', // starts, stops and takes over Java processes
    '<rootDir>/test/graph/cliLocal.test.ts', // commands that start one for their own length
    '<rootDir>/test/graph/start.test.ts', // `npm start` on the local engine
  ],
}
