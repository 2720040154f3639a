// @ts-check
// Which file may know which. The picture of the house is in README.md; every arrow points down.
const DOMAINS =
  'ideas|discussion|moderation|voting|volunteering|workshops|certificates|newsletters|partnership|programme|heritage|calls|indicators';
const BASE = 'identity|territory|processes|registration';
const CRYPTOGRAPHY =
  '(?:@noble[+/]curves|@hpke[+/](?:core|dhkem-x25519)|shamir-secret-sharing|@cloudflare[+/]blindrsa-ts)';

/**
 * @param {string} name
 * @param {string} comment
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['from']} from
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['to']} to
 * @returns {import('dependency-cruiser').IRegularForbiddenRuleType}
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that need each other are one file, or miss a third.',
      {},
      { circular: true },
    ),
    forbid(
      'declared',
      'An import that leads nowhere, or to something not in package.json.',
      {},
      { couldNotResolve: true, pathNot: '^vite/client' },
    ),
    forbid(
      'domains-never-meet',
      'Domains know the base and the kernel, never each other: composition introduces them.',
      { path: `^packages/(${DOMAINS})/src` },
      { path: `^packages/(${DOMAINS})/src`, pathNot: '^packages/$1/' },
    ),
    forbid(
      'base-knows-the-kernel-only',
      'What every domain asks stands on the kernel alone.',
      { path: `^packages/(${BASE})/src` },
      { path: '^packages/(?!kernel/)[^/]+/src', pathNot: ['^packages/$1/', '^packages/territory/src'] },
    ),
    forbid(
      'rules-know-no-framework',
      'Nothing in or under the domain row knows Nest, TypeORM, Redis, React or the machine.',
      { path: `^packages/(kernel|${BASE}|${DOMAINS})/src`, pathNot: '[.]spec[.]ts$|/testing/' },
      {
        path: 'node_modules',
        pathNot: [
          'node_modules/(?:[.]pnpm/)?(?:diff|@noble[+/]hashes)(?:[@/])',
          // What ballots are sealed, signed and shared with: only the ballot protocol may use it.
          `node_modules/(?:[.]pnpm/)?${CRYPTOGRAPHY}(?:[@/])`,
        ],
      },
    ),
    forbid(
      'the-count-carries-no-seal',
      'What counts on a phone or in a worker does not load what seals a ballot: that is a door of its own.',
      { path: '^packages/', pathNot: '^packages/voting/src/protocol(?:/|[.])|[.]spec[.]ts$|/testing/' },
      { path: `^packages/voting/src/protocol/|node_modules/(?:[.]pnpm/)?${CRYPTOGRAPHY}(?:[@/])` },
    ),
    forbid(
      'rules-do-not-touch-the-machine',
      'A rule decides from facts.',
      {
        path: `^packages/(kernel|${BASE}|${DOMAINS}|contracts|jobs)/src`,
        pathNot: '[.]spec[.]ts$|/testing/',
      },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'contracts-stand-on-domains',
      'The wire knows the words of the domains and nothing above them.',
      { path: '^packages/contracts/src' },
      {
        path: '^packages/(?!contracts/|kernel/|identity/|territory/|processes/|registration/|ideas/|discussion/|moderation/|voting/|volunteering/|workshops/|certificates/|newsletters/|partnership/|programme/|heritage/|calls/|indicators/)[^/]+/src',
      },
    ),
    forbid(
      'only-database-knows-typeorm',
      'Queries live in one place. Others may name the types of a connection, no more.',
      { path: '^(packages|apps)/', pathNot: '^packages/(database|composition)/src|^apps/[^/]+/src' },
      { path: 'node_modules/(?:[.]pnpm/)?typeorm' },
    ),
    forbid(
      'database-does-not-look-up',
      'Stores know rules, not the wire and not the web framework.',
      { path: '^packages/database/src' },
      {
        path: '^packages/(contracts|platform|composition|emails|documents|i18n|api-client|ui|testing)/src|node_modules/(?:[.]pnpm/)?@nestjs',
      },
    ),
    forbid(
      'apps-reach-the-database-through-composition',
      'Controllers, handlers and commands are given use cases and reads.',
      { path: '^apps/[^/]+/src', pathNot: '([.]e2e-spec|/testing/)' },
      { path: '^packages/database/src' },
    ),
    forbid(
      'nobody-imports-apps',
      'Apps are the top of the house.',
      { path: '^packages/' },
      { path: '^apps/' },
    ),
    forbid(
      'apps-stand-apart',
      'An app knows no other app.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    forbid(
      'web-features-do-not-cross',
      'Routes compose features; a feature never imports another feature’s inside.',
      { path: '^apps/web/src/features/([^/]+)/' },
      { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    ),
    forbid(
      'ui-knows-no-domain',
      'The design system has no words of Talka.',
      { path: '^packages/ui/src' },
      { path: '^packages/(?!ui/)[^/]+/src' },
    ),
    forbid(
      'browser-without-zod',
      'What the browser loads asks the server to validate.',
      { path: '^(apps/web/src|packages/(api-client|ui)/src)', pathNot: '[.](spec|pw)[.]' },
      { path: 'node_modules/(?:[.]pnpm/)?zod', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'packages-by-name',
      'Between packages there is one door: the index, by the package’s name.',
      { path: '^(?:packages|apps)/([^/]+)/src' },
      {
        path: '^packages/[^/]+/src/.+',
        pathNot: [
          '^packages/$1/',
          '/src/index[.]tsx?$',
          '/src/(routes|realtime|forms|browser|protocol|messages/.+)[.]tsx?$',
          '/src/testing/(test-database|votes|samples)[.]ts$',
          '[.]css$',
        ],
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|test-results)/' },
    tsPreCompilationDeps: /** @type {const} */ ('specify'),
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@talka/source', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
    },
  },
};
