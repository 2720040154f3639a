import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const domains = [
  'kernel',
  'identity',
  'territory',
  'processes',
  'ideas',
  'discussion',
  'moderation',
  'voting',
  'newsletters',
  'partnership',
  'programme',
  'heritage',
  'calls',
  'indicators',
];

/** Syntax that is refused everywhere; a part of the house that adds its own names these again, for the last list wins. */
const everywhere = [
  { selector: "CallExpression[callee.name='forwardRef']", message: 'A cycle is mended, not hidden.' },
  {
    selector:
      "CallExpression[callee.property.name='query'] > TemplateLiteral.arguments[expressions.length>0]",
    message: 'Values travel as parameters: use the sql tag.',
  },
];

/** A method of a controller that serves an endpoint of the contract. */
const SERVING = "MethodDefinition:has(Decorator[expression.callee.name='Serves'])";

// Rules that need types are in .oxlintrc.json: there a compiler that is quick looks at them.
export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.turbo/**',
      '.talka/**',
      '**/test-results/**',
      '**/*.config.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.cjs'],
    rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }] },
    languageOptions: {
      globals: Object.fromEntries(
        ['process', '__filename', 'console', 'Buffer', 'URL', 'URLSearchParams', 'fetch', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'AbortController', 'AbortSignal', 'crypto', 'structuredClone', 'queueMicrotask', 'TextDecoder', 'TextEncoder', 'Response', 'Request', 'document', 'window', 'FormData', 'Blob'].map((name) => [name, 'readonly']), // prettier-ignore
      ),
    },
  },
  {
    // Service workers run in the browser, and nowhere else.
    files: ['apps/web/worker/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['self', 'caches', 'fetch', 'indexedDB', 'setTimeout', 'URL', 'Response', 'WindowClient'].map((name) => [name, 'readonly']), // prettier-ignore
      ),
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommended],
    // A class that Nest injects is imported for what is written down of it, and is more than a type.
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-control-regex': 'off',
      'no-empty-pattern': 'off',
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: domains.map((name) => `packages/${name}/src/**/*.ts`),
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'Buffer',
          'window',
          'document',
          'fetch',
          'setTimeout',
          'setInterval',
          'console',
          'crypto',
        ].map((name) => ({
          name,
          message: 'A rule knows facts only; ask for what you need through a port.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Now is a fact: it comes from the database.' },
        { object: 'Math', property: 'random', message: 'Chance is a fact: it is passed in.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        {
          selector: ":matches(NewExpression[arguments.length=0], CallExpression)[callee.name='Date']",
          message: 'Now is a fact: it comes from the database.',
        },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.controller.ts'],
    rules: {
      // A method of a controller parses, calls, and presents what came of it; what is more belongs behind it.
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        {
          selector: `${SERVING} > FunctionExpression > BlockStatement[body.length>5]`,
          message: 'A controller stays thin: move the work into a use case, the shape into a presenter.',
        },
        {
          selector: `${SERVING} :matches(ForStatement, ForInStatement, ForOfStatement, WhileStatement, TryStatement, SwitchStatement, CallExpression[callee.property.name=/^(?:query|transaction)$/])`,
          message: 'A controller stays thin: it neither loops, nor catches, nor asks the database.',
        },
      ],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}', 'packages/ui/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // A dialog that opens must move the focus into itself.
      'jsx-a11y/no-autofocus': 'off',
    },
  },
  {
    // On a phone rows become blocks, and an element whose display changes loses its role unless it is said.
    files: [
      'packages/ui/src/everyday/table.tsx',
      'apps/web/src/features/programme/components/month-sheet.tsx',
    ],
    rules: {
      'jsx-a11y/no-redundant-roles': 'off',
      'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
    },
  },
  { files: ['packages/ui/gallery/**'], rules: { 'jsx-a11y/anchor-is-valid': 'off' } },
  {
    files: ['apps/web/src/**/*.tsx'],
    rules: {
      // What people read comes from the catalogues: letters between tags are a sentence nobody translated.
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        { selector: 'JSXText[value=/\\p{L}{2,}/u]', message: 'Words come from the message catalogues.' },
      ],
    },
  },
  {
    files: ['**/*.{spec,db-spec,e2e-spec,pw}.{ts,tsx}', '**/testing/**', 'apps/web/e2e/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Databases are made and tampered with by name here.
      'no-restricted-syntax': 'off',
    },
  },
);
