import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram, type Settings } from '../../testing/program.js';

export interface Asked {
  readonly path: string;
  readonly body: object;
  /** The session cookie; a ballot is cast without one. */
  readonly cookie?: string;
}

export interface Said {
  readonly status: number;
  /** As it came, byte for byte. */
  readonly text: string;
}

export interface TwoApis {
  readonly origin: string;
  /** Asks all of it, so many at a time, in turn at one process and the other. @returns the answers in the same order */
  ask(all: readonly Asked[]): Promise<Said[]>;
  stop(): Promise<void>;
}

const HANDS = 32;

/** The built API twice, as two processes of the operating system with one database and one Redis. */
export async function twoApis(databaseUrl: string, change: Settings = {}): Promise<TwoApis> {
  const folder = await mkdtemp(join(tmpdir(), 'talka-two-'));
  const settings = {
    TALKA_MODE: 'test',
    TALKA_ORIGIN: 'http://localhost:3999',
    TALKA_RATE_FACTOR: '100000',
    ...change,
  };
  const start = () => startProgram(databaseUrl, folder, settings);
  const programs = await Promise.all([start(), start()]);
  const origins = await Promise.all(programs.map((program) => program.listening()));
  return {
    origin: origins[0] ?? '',
    ask: async (all) => {
      const said: Said[] = [];
      const waiting = [...all.entries()].reverse();
      const hand = async (): Promise<void> => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const [at, asked] = next;
          said[at] = await post(origins[at % 2] ?? '', asked);
        }
      };
      await Promise.all(Array.from({ length: HANDS }, hand));
      return said;
    },
    stop: async () => {
      await Promise.all(programs.map((program) => program.stop()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function post(origin: string, { path, body, cookie }: Asked): Promise<Said> {
  const answer = await fetch(`${origin}/api/v1${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      ...(cookie === undefined ? {} : { cookie }),
    },
    body: JSON.stringify(body),
  });
  return { status: answer.status, text: await answer.text() };
}
