import { defineConfig } from '@playwright/test';

const port = Number(process.env['TALKA_E2E_PORT'] ?? 4173);
const own = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const args = JSON.parse(process.env['TALKA_CHROMIUM_ARGS'] ?? '["--no-sandbox"]') as string[];
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-gpu', '--disable-quic']; // prettier-ignore

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.pw.ts',
  outputDir: 'test-results',
  // One region is shared by all tests: they run side by side and never ask how many there are in all.
  workers: 2,
  fullyParallel: true,
  // Patience for a loaded machine, not a promise of speed: that is what the benchmarks measure.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    actionTimeout: 40_000,
    baseURL: `http://localhost:${port}`,
    locale: 'lv-LV',
    timezoneId: 'Europe/Riga',
    // A trace of every step costs half as much again as the steps: it is asked for when a failure needs one.
    trace: process.env['TALKA_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: own, args: [...new Set([...quiet, ...args])] },
  },
  webServer: {
    command: 'node e2e/serve.mjs',
    url: `http://localhost:${port}/api/health/ready`,
    env: { TALKA_E2E_PORT: String(port) },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'pipe',
  },
});
