import base from '../../jest.config.mjs'

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  globalSetup: '<rootDir>/test/container/globalSetup.ts',
  roots: ['<rootDir>/test/graph', '<rootDir>/test/questions', '<rootDir>/test/container'],
  // What is about the processes of the local engine, not about a database, and so would test the same again.
  testPathIgnorePatterns: [
    '<rootDir>/test/graph/engine.test.ts', // starts, stops and takes over Java processes
    '<rootDir>/test/graph/start.test.ts', // `npm start` on the local engine
  ],
}
