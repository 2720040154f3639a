import { operations } from '@talka/composition';
import type { Env } from '@talka/platform';
import { Redis } from 'ioredis';
import { createTransport } from 'nodemailer';

type Say = (line: string) => void;

interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** Looks at everything this installation needs. @returns whether all of it answers. */
export async function doctor(env: Env, say: Say): Promise<boolean> {
  const findings = [
    await node(),
    await database(env),
    ...(await extensions(env)),
    await redis(env),
    await mail(env),
  ];
  for (const { what, ok, detail } of findings) say(`${ok ? '✓' : '✗'} ${what}: ${detail}`);
  return findings.every((finding) => finding.ok);
}

const looked = async (what: string, look: () => Promise<string>): Promise<Finding> => {
  try {
    return { what, ok: true, detail: await look() };
  } catch (error) {
    return { what, ok: false, detail: (error as Error).message };
  }
};

const node = async (): Promise<Finding> => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { what: 'Node', ok, detail: process.versions.node };
};

const database = (env: Env): Promise<Finding> =>
  looked('PostgreSQL', async () => {
    const [row] = await operations(env).ask('show server_version');
    return String(row?.['server_version']);
  });

async function extensions(env: Env): Promise<Finding[]> {
  return [
    await looked('Schema', async () => {
      const [row] = await operations(env).ask('select count(*)::int as ran from migrations');
      return `${String(row?.['ran'])} migrations have run`;
    }),
    await looked('Outbox', async () => {
      const [row] = await operations(env).ask(
        `select count(*) filter (where parked_at is not null)::int as parked,
           count(*) filter (where done_at is null and parked_at is null and not_before is null and created_at < now() - interval '15 minutes')::int as late
         from outbox`,
      );
      const { parked, late } = row as { parked: number; late: number };
      if (parked > 0 || late > 0) throw new Error(`${parked} put aside, ${late} older than 15 minutes`);
      return 'nothing waits';
    }),
  ];
}

const redis = (env: Env): Promise<Finding> =>
  looked('Redis', async () => {
    const client = new Redis(env.REDIS_URL, {
      lazyConnect: true,
      maxRetriesPerRequest: 1,
      retryStrategy: () => null,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const policy = (await client.config('GET', 'maxmemory-policy')) as string[];
      if (policy[1] !== 'noeviction')
        throw new Error(`maxmemory-policy is ${policy[1] ?? '?'}, jobs need noeviction`);
      return 'answers, keeps everything it is given';
    } finally {
      client.disconnect();
    }
  });

const mail = (env: Env): Promise<Finding> =>
  looked('Mail', async () => {
    const transport = createTransport({ url: env.SMTP_URL, connectionTimeout: 5_000 } as Parameters<
      typeof createTransport
    >[0]);
    await transport.verify();
    return new URL(env.SMTP_URL).host;
  });
