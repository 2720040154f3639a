import * as z from 'zod';

const Port = z.coerce.number().int().min(1).max(65_535);

/** An empty setting is none: an .env file lists what could be set. */
const optional = <T extends z.ZodType>(of: T) => of.or(z.literal('').transform(() => undefined)).optional();

const Shape = z.object({
  TALKA_MODE: z.enum(['production', 'demo', 'development', 'test']).default('production'),
  DATABASE_URL: z.string().min(1),
  REDIS_URL: z.string().min(1),
  PORT: Port.default(3000),
  /** Where people reach the site: used in mails and to recognise the site's own requests. */
  TALKA_ORIGIN: z.url(),
  /** Keys everything that is hashed with a secret. In production at least 32 characters, never a default. */
  TALKA_SECRET: z.string().optional(),
  TALKA_FILES_DIR: z.string().default('.talka/files'),
  TALKA_FILES_S3: z.string().optional(),
  TALKA_WEB_DIR: z.string().optional(),
  SMTP_URL: z.string().optional(),
  TALKA_MAIL_FROM: z.string().default('Talka <talka@talka.example>'),
  /** How many mails of letters the mail server takes in a minute. */
  TALKA_LETTERS_PER_MINUTE: z.coerce.number().int().min(6).max(60_000).default(600),
  /** Hosts of push services that may be spoken to; `*.` stands for any name before it. */
  TALKA_PUSH_HOSTS: z
    .string()
    .default('fcm.googleapis.com,updates.push.services.mozilla.com,*.push.apple.com,*.notify.windows.com'),
  TALKA_MAIL_PORT: Port.optional(),
  TALKA_MAIL_DIR: z.string().default('.talka/mail'),
  TALKA_TILES: z.string().optional(),
  /** Where a place is looked for that is written in words, with {query} for it; OpenStreetMap's search by default. */
  TALKA_MAP: optional(z.url({ protocol: /^https?$/ }).includes('{query}')),
  /** Where this installation's source is published; the foot of every page then leads there. */
  TALKA_SOURCE_URL: optional(z.url({ protocol: /^https?$/ })),
  /** Addresses of proxies whose X-Forwarded-* are believed; none by default. */
  TALKA_TRUSTED_PROXIES: z.string().default(''),
  /** Multiplies every rate limit: load tests on one machine come from one address. */
  TALKA_RATE_FACTOR: z.coerce.number().min(0.01).max(100_000).default(1),
  /** How long a job may be out before the reconciler sends it again; 0 turns the reconciler off. */
  TALKA_RECONCILE_AFTER_MS: z.coerce.number().int().min(0).default(30_000),
  /** The longest a worker lets pass between two looks at what comes due; each clock has its own measure beside it. */
  TALKA_LOOK_EVERY_MS: z.coerce.number().int().min(100).max(60_000).default(60_000),
  /** How often a running vote's log grows by a signed head, and its tables lose their order. */
  TALKA_VOTE_LOG_SECONDS: z.coerce.number().int().min(1).default(3_600),
  TALKA_REDIS_PREFIX: z.string().default('talka'),
  /** Who says who somebody is by eID; none by default, and then residence is proved at a desk. */
  TALKA_OIDC_ISSUER: optional(z.url({ protocol: /^https?$/ })),
  TALKA_OIDC_CLIENT_ID: optional(z.string()),
  TALKA_OIDC_CLIENT_SECRET: optional(z.string()),
  /** `oidc` finds its addresses by discovery; `eparaksts` is plain OAuth 2.0 at addresses known beforehand. */
  TALKA_OIDC_KIND: z.enum(['oidc', 'eparaksts']).default('oidc'),
  TALKA_OIDC_SCOPE: optional(z.string()),
  TALKA_OIDC_CODE_CLAIM: optional(z.string()),
  TALKA_OIDC_BIRTH_DATE_CLAIM: z.string().default('birthdate'),
  TALKA_OIDC_MUNICIPALITY_CLAIM: optional(z.string()),
});

type Raw = z.output<typeof Shape>;

export interface Env extends Omit<Raw, 'TALKA_SECRET' | 'SMTP_URL'> {
  readonly TALKA_SECRET: string;
  readonly SMTP_URL: string;
}

export const ENV = Symbol('Env');

export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment';
}

/**
 * The settings of this process, checked once at the start.
 * @throws BadEnvironment with one sentence naming every setting that is wrong, never its value.
 */
export function readEnv(from: NodeJS.ProcessEnv = process.env): Env {
  const parsed = Shape.safeParse(from);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))];
    throw new BadEnvironment(`Missing or not usable: ${names.join(', ')}. See docs/operations.md.`);
  }
  const env = parsed.data;
  if (env.TALKA_OIDC_ISSUER && !(env.TALKA_OIDC_CLIENT_ID && env.TALKA_OIDC_CLIENT_SECRET)) {
    throw new BadEnvironment(
      'TALKA_OIDC_ISSUER needs TALKA_OIDC_CLIENT_ID and TALKA_OIDC_CLIENT_SECRET beside it.',
    );
  }
  return env.TALKA_MODE === 'production' ? production(env) : withDefaults(env);
}

function production(env: Raw): Env {
  if (!env.TALKA_SECRET || env.TALKA_SECRET.length < 32 || new Set(env.TALKA_SECRET).size < 10) {
    throw new BadEnvironment('TALKA_SECRET must be at least 32 random characters in production.');
  }
  if (env.TALKA_MAIL_PORT !== undefined) {
    throw new BadEnvironment(
      'The mail catcher (TALKA_MAIL_PORT) cannot run in production: set SMTP_URL instead.',
    );
  }
  if (!env.SMTP_URL) throw new BadEnvironment('SMTP_URL must name the mail server in production.');
  if (!env.TALKA_ORIGIN.startsWith('https://')) {
    throw new BadEnvironment('TALKA_ORIGIN must start with https:// in production.');
  }
  if (env.TALKA_OIDC_ISSUER && !env.TALKA_OIDC_ISSUER.startsWith('https://')) {
    throw new BadEnvironment('TALKA_OIDC_ISSUER must start with https:// in production.');
  }
  return { ...env, TALKA_SECRET: env.TALKA_SECRET, SMTP_URL: env.SMTP_URL };
}

const withDefaults = (env: Raw): Env => ({
  ...env,
  TALKA_SECRET: env.TALKA_SECRET ?? 'not-a-secret-for-demonstrations-only',
  SMTP_URL: env.SMTP_URL ?? `smtp://127.0.0.1:${env.TALKA_MAIL_PORT ?? 1025}`,
});

export const isHttps = (env: Pick<Env, 'TALKA_ORIGIN'>): boolean => env.TALKA_ORIGIN.startsWith('https://');
