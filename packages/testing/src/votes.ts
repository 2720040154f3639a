import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Endpoints, RequestOf } from '@talka/contracts';
import type { Actor } from './actors.js';

type Body<N extends keyof Endpoints> = RequestOf<Endpoints[N]>['body'];
export type DraftBody = Body<'office-votes.change'>['draft'];

const HOUR = 3_600_000;
const hence = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();

/** An X25519 key that nobody can open with: for votes that are not opened. */
const publicKey = (): string => {
  const { x } = generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url').toString('base64');
};

/** A vote of three projects in one pot, open for an hour; `more` changes what a test is about. */
export const someVoteDraft = (more: Partial<DraftBody> = {}): DraftBody => ({
  name: { lv: 'Pagalmu fonds', en: 'The yards’ fund', ru: 'Фонд дворов' },
  about: { lv: 'Trīs pagalmi, viena nauda.', en: 'Three yards, one pot.', ru: 'Три двора, один кошелёк.' },
  rules: {
    mayVote: { minimumAge: 16, residence: 'municipality' },
    ballot: { kind: 'approval', min: 1, max: 2 },
    blankAllowed: false,
    pots: { kind: 'one', cents: 1_000_000 },
    projectCapCents: null,
    count: { rule: 'greedy', options: { tieBreak: ['maxScore', 'minCost', 'id'] } },
    secrecy: 'secret',
    paper: true,
    trackers: false,
    trustees: { needed: 2, of: 3 },
    complaintDays: 10,
  },
  opensAt: hence(-60_000),
  closesAt: hence(HOUR),
  pots: [{ id: 'visi', name: 'Visi pagalmi', budgetCents: 1_000_000, areas: [] }],
  projects: ['Soliņi pie liepām', 'Šūpoles lielajiem', 'Apgaismota taka'].map((name, at) => ({
    id: `${at + 1}`,
    pot: 'visi',
    idea: null,
    name,
    summary: '',
    language: 'lv' as const,
    costCents: 300_000 + at * 100_000,
  })),
  trustees: ['Velga Ozola', 'Imants Zvirbulis', 'Nadežda Belova'].map((name) => ({
    name,
    office: 'Vēlēšanu komisija',
    publicKey: publicKey(),
  })),
  ...more,
});

/** What a ceremony brings, as far as the server can see: it opens nothing. */
export const someShares = (): Omit<Body<'office-votes.keep-shares'>, 'revision'> => ({
  sealingKey: publicKey(),
  shares: ['a', 'b', 'c'].map((letter) => ({
    trustee: letter.repeat(64),
    enc: randomBytes(32).toString('base64'),
    ciphertext: randomBytes(49).toString('base64'),
  })),
});

/** Well formed, and good for nothing. */
export const someEnvelope = (): Body<'votes.cast'>['envelope'] => ({
  v: 1,
  vote: '0190a000-0000-7000-8000-000000000000',
  style: 'all',
  voterKey: Buffer.alloc(32, 1).toString('base64'),
  msgPrefix: Buffer.alloc(32, 2).toString('base64'),
  tokenSignature: Buffer.alloc(256, 3).toString('base64'),
  revision: 1,
  enc: Buffer.alloc(32, 4).toString('base64'),
  ciphertext: Buffer.alloc(272, 5).toString('base64'),
  signature: Buffer.alloc(64, 6).toString('base64'),
});

/** A draft of a vote, begun by an administrator. */
export async function startedVote(
  administrator: Actor,
  municipality: string,
  draft: DraftBody = someVoteDraft(),
): Promise<{ number: number; revision: number; id: string }> {
  const body = { pack: 'equal-shares', draft };
  const { body: vote, problem } = await administrator.call('office-votes.start', {
    params: { municipality },
    body,
  });
  if (problem) throw new Error(`could not start a vote: ${problem.code}`);
  return { number: vote.number, revision: vote.revision, id: vote.id };
}

/** The same, announced. `shares` come from a ceremony, or open nothing. */
export async function announcedVote(
  administrator: Actor,
  municipality: string,
  draft: DraftBody = someVoteDraft(),
  shares = someShares(),
): Promise<{ number: number }> {
  const { number, revision } = await startedVote(administrator, municipality, draft);
  const params = { municipality, number };
  const kept = await administrator.call('office-votes.keep-shares', {
    params,
    body: { revision, ...shares },
  });
  const body = { revision: kept.body.revision };
  const { problem } = await administrator.call('office-votes.announce', { params, body });
  if (problem) throw new Error(`could not announce a vote: ${problem.code}`);
  return { number };
}
