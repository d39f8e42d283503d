import jsdoc from 'eslint-plugin-jsdoc';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'docs/', 'node_modules/', '.cache/'] },
  tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    rules: {
      // An article is hostile input: no expression may take more than linear time.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignoreSticky: true }],
      'regexp/no-useless-lazy': 'error',
      'regexp/optimal-quantifier-concatenation': 'error',
      'regexp/require-unicode-regexp': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', { selector: 'NewExpression[callee.name="Function"]', message: 'No code from strings.' }],
      'regexp/no-trivially-nested-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      eqeqeq: ['error', 'smart'],
    },
  },
  { files: ['test/**/*.ts', 'scripts/**/*.ts'], rules: { 'regexp/require-unicode-regexp': 'off', 'regexp/no-super-linear-move': 'off' } },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      // Whatever one room hands to another says what it is.
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { esm: true, cjs: false, window: false },
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ExportNamedDeclaration > VariableDeclaration'],
        },
      ],
      'jsdoc/check-param-names': ['error', { disableMissingParamChecks: true }],
      'jsdoc/no-types': 'error',
    },
  },
  { files: ['src/lexicon/*.ts', 'src/*/weights.ts', 'src/*/vectors.ts', 'src/world/countries.ts'], rules: { 'max-lines': 'off' } },
);
