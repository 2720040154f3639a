import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

const MAIN = new URL('../../dist/main.js', import.meta.url).pathname;
export const SECRET = 'p9Zk4vQ1xW7tR2mB8nL5cY3hJ6dF0sGa';

export type Settings = Readonly<Record<string, string | undefined>>;

export interface Program {
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** @returns its origin, once it answers. */
  listening(): Promise<string>;
  signal(name: NodeJS.Signals): void;
  stop(): Promise<void>;
  said(): string;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** The built program in a process of its own, with the settings of a real server unless the test changes them. */
export async function startProgram(
  databaseUrl: string,
  folder: string,
  change: Settings = {},
): Promise<Program> {
  const port = await freePort();
  const settings: Settings = {
    PATH: process.env['PATH'],
    REDIS_URL: process.env['REDIS_URL'],
    DATABASE_URL: databaseUrl,
    TALKA_MODE: 'production',
    TALKA_ORIGIN: 'https://talka.example',
    TALKA_SECRET: SECRET,
    TALKA_FILES_DIR: folder,
    TALKA_REDIS_PREFIX: new URL(databaseUrl).pathname.slice(1),
    SMTP_URL: 'smtp://127.0.0.1:9',
    PORT: String(port),
    ...change,
  };
  const env = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  const child = spawn(process.execPath, [MAIN], { env: env as NodeJS.ProcessEnv });
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  child.stderr.on('data', (part) => (said += part));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const signal = (name: NodeJS.Signals): void => void child.kill(name);
  return {
    ended,
    signal,
    said: () => said,
    listening: async () => {
      const origin = `http://127.0.0.1:${port}`;
      for (;;) {
        if (child.exitCode !== null) throw new Error(said);
        const answer = await fetch(`${origin}/api/health/live`).catch(() => undefined);
        if (answer?.ok) return origin;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    stop: async () => {
      signal('SIGTERM');
      await ended;
    },
  };
}
