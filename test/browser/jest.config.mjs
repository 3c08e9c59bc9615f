import base from '../../jest.config.mjs'

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  globalSetup: '<rootDir>/test/browser/globalSetup.ts',
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: [],
}
