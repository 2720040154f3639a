// @ts-check
// The whole product for the browser tests: its own database with the demonstration region, the built api and worker.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const root = join(import.meta.dirname, '../../..');
const admin = process.env['DATABASE_URL'] ?? '';
const port = process.env['TALKA_E2E_PORT'] ?? '4173';
const name = `e2e_${randomBytes(5).toString('hex')}`;
const folder = mkdtempSync(join(tmpdir(), 'talka-e2e-'));

/** @param {string} text */
async function sql(text) {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  await client.query(text).finally(() => client.end());
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(free));
    });
  });

await sql(`create database ${name}`);
const url = new URL(admin);
url.pathname = `/${name}`;
const mailPort = await freePort();
const env = {
  ...process.env,
  TALKA_MODE: 'demo',
  DATABASE_URL: url.toString(),
  PORT: port,
  TALKA_ORIGIN: `http://localhost:${port}`,
  TALKA_FILES_DIR: join(folder, 'files'),
  TALKA_MAIL_DIR: join(folder, 'mail'),
  TALKA_MAIL_PORT: String(mailPort),
  SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
  TALKA_WEB_DIR: join(root, 'apps/web/dist'),
  TALKA_REDIS_PREFIX: name,
  // Nobody's push service is spoken to: there is none at this port.
  TALKA_PUSH_HOSTS: '127.0.0.1:9',
  TALKA_RATE_FACTOR: '1000',
  // A ballot is in its log while the test still looks at it.
  TALKA_VOTE_LOG_SECONDS: '1',
  // What comes due is found at once.
  TALKA_LOOK_EVERY_MS: '1000',
  TALKA_LOG: 'warn',
};
// The operator's tool is asked at the end of the story; it needs to know which region this is.
const { DATABASE_URL, REDIS_URL, TALKA_ORIGIN, TALKA_MODE } = env;
const note = join(tmpdir(), `talka-e2e-${port}.json`);
writeFileSync(note, JSON.stringify({ DATABASE_URL, REDIS_URL, TALKA_ORIGIN, TALKA_MODE }), { mode: 0o600 });
for (const args of [['migrate'], ['seed', '--demo']]) {
  const { status } = spawnSync(process.execPath, [join(root, 'apps/cli/dist/main.js'), ...args], {
    env,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
const children = ['api', 'worker'].map((app) =>
  spawn(process.execPath, ['--enable-source-maps', join(root, `apps/${app}/dist/main.js`)], {
    env,
    stdio: 'inherit',
  }),
);

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  await Promise.all(
    children.map((child) => {
      if (child.exitCode !== null) return undefined;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 6_000);
      return gone.then(() => clearTimeout(patience));
    }),
  );
  await sql(`drop database if exists ${name} with (force)`).catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
  rmSync(note, { force: true });
  process.exit(0);
}
for (const child of children) child.on('exit', () => void stop());
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
