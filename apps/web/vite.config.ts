import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { withoutClockTables } from './scripts/without-clock-tables.mjs';

const quietRouter = fileURLToPath(
  new URL('node_modules/react-router/dist/production/index.mjs', import.meta.url),
);

export default defineConfig({
  plugins: [react(), withoutClockTables()],
  // The workspace's packages are bundled from source: no build order to wait for, and dead code falls away.
  resolve: {
    conditions: ['@talka/source', 'module', 'browser', 'development|production', 'default'],
    // Its package names the build with warnings for developers in every case, though one without them lies beside it.
    alias: [{ find: /^react-router$/, replacement: quietRouter }],
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': { target: 'http://localhost:3000', ws: true } },
  },
  build: {
    outDir: 'dist',
    manifest: true,
    target: ['chrome111', 'firefox114', 'safari16.4'],
    // The content security policy allows no inline data but pictures; fonts and scripts stay files of their own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: {
        // Packages of rules have no side effects when imported: what a page does not use is left out of it.
        moduleSideEffects: (id) => id.endsWith('.css') || id.includes('/apps/web/'),
      },
      output: {
        // Each name stands in the entry's list of what to fetch with what: short ones leave more of the budget to the page.
        chunkFileNames: 'assets/[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          // Two chunks instead of a dozen: what every page needs compresses better together, and libraries change seldom.
          groups: [
            {
              name: 'libraries',
              test: /node_modules\/(?:\.pnpm\/)?(?:react|react-dom|scheduler|react-router|@tanstack|intl-messageformat|@formatjs)[@/+]/,
            },
            {
              name: 'site',
              test: /apps\/web\/src\/site\/(?:api|embedded|keys|language|link|once|page|session|territory|text|trouble|watch)\.tsx?$/,
            },
            {
              // A handful of words that each page with an idea on it needs: four chunks of some two hundred bytes otherwise.
              name: 'words',
              test: /(?:apps\/web\/src\/features\/ideas\/(?:text|slug)|packages\/ideas\/src\/(?:idea|lifecycle))\.tsx?$/,
            },
            {
              name: 'parts',
              test: /packages\/ui\/src\/(?:everyday\/(?:bar|belt|button|card|chip|choice|details|empty-state|field|icons|layout|live-region|motifs|notice|site|skeleton|tag|text-field|visually-hidden)|cx|fold)\.tsx?$/,
            },
          ],
        },
      },
    },
  },
});
