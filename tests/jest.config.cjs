/** One Jest, several projects: `npx jest -c tests/jest.config.cjs --selectProjects unit`. */
const transform = {
  '^.+\\.[mc]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: {
          legacyDecorator: true,
          useDefineForClassFields: false,
          react: { runtime: 'automatic' },
        },
        keepClassNames: true,
      },
      module: { type: 'commonjs' },
    },
  ],
};

const project = (displayName, folder, extra = {}) => ({
  displayName,
  rootDir: `${__dirname}/..`,
  testMatch: [`<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform,
  // Packages that ship ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(uuid|file-type|strtok3|token-types|uint8array-extras|@tokenizer/inflate|@borewit/text-codec)/)',
  ],
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/support/style.cjs' },
  setupFiles: ['reflect-metadata'],
  ...extra,
});

const onDatabases = {
  globalSetup: '<rootDir>/tests/support/beginRun.ts',
  globalTeardown: '<rootDir>/tests/support/endRun.ts',
};

module.exports = {
  rootDir: `${__dirname}/..`,
  projects: [
    project('unit', 'unit'),
    project('database', 'database', onDatabases),
    project('api', 'api', onDatabases),
    project('client', 'client', {
      testEnvironment: 'jest-environment-jsdom',
      setupFiles: ['<rootDir>/tests/support/browser.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/client/patience.ts'],
    }),
    project('journeys', 'journeys', {
      globalSetup: '<rootDir>/tests/journeys/seedOnce.ts',
      globalTeardown: '<rootDir>/tests/journeys/dropSeed.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/journeys/patience.ts'],
    }),
  ],
  maxWorkers: '100%',
  testTimeout: 30_000,
  collectCoverageFrom: ['server/src/**/*.ts', '!server/src/generated/**', '!server/src/main.ts'],
  coverageDirectory: 'coverage',
};
