import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What a folder may import; everything else of ours is refused. See docs/decisions/0002. */
const arrows = (target, forbidden, why) => ({
  target,
  from: forbidden,
  message: why,
});

const zones = [
  arrows('./server', ['./client', './tests'], 'The server imports nothing of client or tests.'),
  // Seeds stand on use cases; only what starts the program may start them.
  arrows(
    './server/src/!(cli|main.ts)/**',
    ['./seeds'],
    'Only the start and the command line know the seeds.',
  ),
  arrows('./server/src/!(main).ts', ['./seeds'], 'Only the start and the command line know the seeds.'),
  arrows('./client', ['./seeds', './tests'], 'The client knows neither seeds nor tests.'),
  // Checks run in the browser too, by the very same rules: see docs/decisions/0015.
  {
    target: './client/src/rules',
    from: './server',
    except: ['./src/domain'],
    message: 'Of the server the rules of the client may import the domain alone.',
  },
  arrows(
    './client/**/!(lineRules.ts)',
    ['./server'],
    'The client knows the server by schema/*.graphql, and its rules by client/src/rules/lineRules.ts alone.',
  ),
  arrows('./schema', ['./server', './client', './seeds', './tests'], 'The contract imports nobody.'),
  {
    target: './server/src/domain',
    from: './server/src',
    except: ['./domain'],
    message: 'Domain imports domain.',
  },
  arrows(
    './server/src/domain/disclosure/audit',
    ['./server/src/domain/disclosure/suppression'],
    'The attacker shares no code with what hides.',
  ),
  arrows(
    './server/src/domain/disclosure/suppression',
    ['./server/src/domain/disclosure/audit'],
    'What hides shares no code with the attacker.',
  ),
  {
    target: './server/src/entities',
    from: './server/src',
    except: ['./entities', './domain'],
    message: 'Entities import domain types only.',
  },
  arrows(
    './server/src/features',
    ['./server/src/http', './server/src/app.ts', './server/src/main.ts', './server/src/cli'],
    'Features do not know how they are served.',
  ),
  arrows(
    './client/src/components',
    ['./client/src/features', './client/src/app'],
    'Components are plain parts.',
  ),
  arrows(
    './client/src/format',
    ['./client/src/features', './client/src/app', './client/src/components'],
    'Format imports nobody.',
  ),
  arrows('./client/src/features', ['./client/src/app'], 'Features do not import the app.'),
  ...['accounts', 'dashboard', 'exchange', 'mail', 'plan', 'releases', 'reporting'].map((area) => ({
    target: `./client/src/features/${area}`,
    from: './client/src/features',
    except: [`./${area}`],
    message: 'A feature never imports another feature: it is a rule or a row.',
  })),
];

export default tseslint.config(
  { ignores: ['dist', 'coverage', '**/generated', 'data', '**/*.cjs'] },
  {
    files: ['**/*.{ts,tsx,mts,mjs}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: {
        project: ['./tests/tsconfig.json', './tests/tsconfig.tools.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx', '.mts'] },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'max-lines': ['warn', { max: 150, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['warn', 3],
      'max-depth': ['warn', 3],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-properties': [
        'error',
        { property: 'toLocaleString', message: 'Format through schema/language.' },
        { property: 'toLocaleDateString', message: 'Format through schema/language.' },
      ],
    },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: ['server/src/config.ts', 'server/src/main.ts', 'server/src/cli/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Read settings in config.ts.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an argument: ctx.now().',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Time is an argument: ctx.now().',
        },
      ],
    },
  },
  {
    // Nobody else uses React, and some of these rules compile each file as a component.
    files: ['client/**/*.{ts,tsx}', 'tests/client/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['client/src/components/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@apollo/client*'], message: 'Components never import Apollo.' }] },
      ],
    },
  },
  {
    files: ['tests/**', '**/*.config.*', 'schema/generate.ts'],
    rules: { 'import-x/no-default-export': 'off', 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
