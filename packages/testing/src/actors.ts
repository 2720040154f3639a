import { createHash, randomBytes } from 'node:crypto';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import {
  routeOf,
  API_PREFIX,
  ENDPOINTS,
  PROOF_HEADER,
  type EndpointName,
  type Endpoints,
  type OutputOf,
  type Problem,
  type RequestOf,
} from '@talka/contracts';
import type pg from 'pg';
import { ask } from './plain-http.js';

export interface Grant {
  readonly role: string;
  readonly municipality?: string;
}

export interface NewActor {
  readonly name?: string;
  readonly email?: string | null;
  readonly birthDate?: string;
  readonly municipality?: string;
  /** Of the municipality; without it some one of its areas. */
  readonly area?: string;
  readonly language?: string;
  readonly grants?: readonly Grant[];
  /** An account made just now; the others are a month old, and nothing is held against them. */
  readonly isNew?: boolean;
}

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly problem: Problem | undefined;
  readonly headers: Headers;
}

type PartialRequest<N extends EndpointName> = {
  readonly [P in keyof RequestOf<Endpoints[N]>]?: RequestOf<Endpoints[N]>[P];
};

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is, whatever the contract says: for input nobody should send. */
  readonly rawBody?: string;
}

/** Somebody who uses the API: a visitor, or a person with a session. */
export class Actor {
  constructor(
    readonly origin: string,
    readonly id: string,
    readonly email: string | null,
    readonly cookie: string | undefined,
  ) {}

  /** Calls an operation as a browser on the site would. Nothing is checked here: hostile input goes out as it is. */
  async call<N extends EndpointName>(
    name: N,
    input: PartialRequest<N> = {},
    options: CallOptions = {},
  ): Promise<Answer<OutputOf<Endpoints[N]>>> {
    const { method, path } = routeOf(name);
    const { params = {}, query = {}, body } = input as { params?: object; query?: object; body?: unknown };
    const filled = path.replace(/:(\w+)/g, (_, key: string) =>
      encodeURIComponent(String((params as Record<string, unknown>)[key])),
    );
    const search = new URLSearchParams(
      Object.entries(query).flatMap(([key, value]): [string, string][] =>
        value === undefined ? [] : [[key, String(value)]],
      ),
    ).toString();
    const content = options.rawBody ?? (body === undefined ? undefined : JSON.stringify(body));
    const proof = ENDPOINTS[name].proofOfWork && this.id === '' ? await this.proofOfWork() : {};
    return this.send(method, `${API_PREFIX}${filled}${search && `?${search}`}`, {
      ...(content === undefined ? {} : { body: content, type: 'application/json' }),
      headers: { ...proof, ...options.headers },
    });
  }

  /** What a form open to all asks of a visitor's browser, as a header: good for one sending. */
  async proofOfWork(): Promise<Readonly<Record<string, string>>> {
    const { body: challenge } = await this.call('proof-of-work.ask');
    const solved = await solveChallenge({ challenge, deriveKey });
    const solution = { counter: solved?.counter, derivedKey: solved?.derivedKey };
    return { [PROOF_HEADER]: Buffer.from(JSON.stringify({ challenge, solution })).toString('base64url') };
  }

  /** Uploads bytes as a file of an own idea. */
  async upload(
    idea: string,
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<Answer<{ id: string; small: string; large: string }>> {
    return this.uploadTo(`/my/ideas/${idea}/files`, name, bytes);
  }

  /** Uploads bytes as a file to wherever files are taken. */
  uploadTo<T>(path: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Answer<T>> {
    const form = new FormData();
    form.append('file', new Blob([bytes]), name);
    return this.send('POST', `${API_PREFIX}${path}`, { body: form, headers: {} });
  }

  async send<T>(
    method: string,
    path: string,
    {
      body,
      type,
      headers,
    }: { body?: string | FormData; type?: string; headers: Readonly<Record<string, string>> },
  ): Promise<Answer<T>> {
    const {
      status,
      headers: told,
      text,
    } = await ask(this.origin + path, {
      method,
      ...(body === undefined ? {} : { body }),
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(type ? { 'content-type': type } : {}),
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...headers,
      },
    });
    const json = /json/.test(told.get('content-type') ?? '') && text !== '';
    const parsed = (json ? JSON.parse(text) : text) as T;
    const isFine = status >= 200 && status < 300;
    return { status, body: parsed, problem: isFine ? undefined : (parsed as Problem), headers: told };
  }
}

export const asVisitor = (origin: string): Actor => new Actor(origin, '', null, undefined);

/** A person with roles and a living session, put straight into the database: signing in itself has its own tests. */
export async function asPerson(database: pg.Client, origin: string, it: NewActor = {}): Promise<Actor> {
  const municipality = it.municipality ?? 'ludzas-novads';
  const email = it.email === undefined ? `p${randomBytes(5).toString('hex')}@talka.example` : it.email;
  const { rows } = await database.query<{ id: string }>(
    `insert into person (name, email, birth_date, municipality_id, area_id, language, created_at)
     values ($1, $2, $3, $4, coalesce($6, (select min(id) from area where municipality_id = $4)), $5,
       talka_now() - case when $7 then interval '0' else interval '30 days' end) returning id`,
    [
      ...[it.name ?? 'Kāds Kaimiņš', email, it.birthDate ?? '1985-05-05', municipality],
      ...[it.language ?? 'lv', it.area ?? null, it.isNew ?? false],
    ],
  );
  const id = (rows[0] as { id: string }).id;
  for (const { role, municipality: place } of it.grants ?? []) {
    await database.query('insert into role_grant (person_id, role, municipality_id) values ($1, $2, $3)', [
      id,
      role,
      place ?? null,
    ]);
  }
  const token = randomBytes(32).toString('base64url');
  await database.query('insert into session (token_hash, person_id) values ($1, $2)', [
    createHash('sha256').update(token).digest(),
    id,
  ]);
  return new Actor(origin, id, email, `talka_local=${token}`);
}
