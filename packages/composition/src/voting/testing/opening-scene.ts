import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { openingsToCheck, type OpeningToCheck } from '@talka/database';
import type { Person } from '@talka/identity';
import { bringOpening } from '@talka/voting';
import { closedVoteText, openVote, readClosedVote, type VoteBundle } from '@talka/voting/protocol';
import { LockBox } from '../lock-box.js';
import { closedVoteOf } from '../openings.js';
import { voteSweeps, type VoteSweeps } from '../vote-sweeps.js';
import { HERE, valueOf, votingScene, type VotingScene } from './voting-scene.js';

const random = { bytes: (length: number) => Uint8Array.from(randomBytes(length)) };
const sealing = generateKeyPairSync('x25519').privateKey.export({ format: 'jwk' });
const half = (of?: string) => Buffer.from(of ?? '', 'base64url');
export const BATCH = 200;

export interface Opened {
  readonly id: string;
  readonly number: number;
  readonly bundle: VoteBundle;
}

interface Standing {
  readonly state: string;
  readonly code: string | null;
  readonly check: string | null;
  readonly kept: boolean;
  readonly pots: number;
  readonly tries: number;
  readonly breaks: number;
  readonly told: string[];
}

export interface OpeningScene {
  readonly scene: VotingScene;
  readonly sweeps: VoteSweeps;
  readonly administrator: Person;
  /** A vote that everybody cast on paper, handed over and opened by the keyholders: so many batches, two spoilt ballots. */
  opened(batches?: number): Promise<Opened>;
  bring(of: Opened, bundle: VoteBundle): Promise<OpeningToCheck>;
  standing(of: Pick<Opened, 'id'>): Promise<Standing | undefined>;
  /** What is to be tried again later, is now. */
  tryNow(of: Pick<Opened, 'id'>): Promise<void>;
}

/** Votes that are opened, and an administrator who brings the openings. */
export async function openingScene(): Promise<OpeningScene> {
  const scene = await votingScene();
  const sweeps = voteSweeps(scene.source, scene.env);
  const grants = [{ role: 'administrator', municipality: HERE }] as const;
  const administrator = { ...((await scene.voters(1))[0] as Person), grants };
  return {
    ...{ scene, sweeps, administrator },
    opened: async (batches = 1) => {
      const sealingKey = half(sealing.x).toString('base64');
      const { id, number } = await scene.openVote({ sealingKey });
      await sweeps.publishLogs();
      await castOnPaper(scene, { vote: id, batches, clerk: administrator.id });
      await scene.source.query(`update vote set state = 'opened' where id = $1`, [id]);
      const closed = await closedVoteOf(scene.source.manager, new LockBox(scene.env.TALKA_SECRET), id);
      const read = valueOf(readClosedVote(JSON.parse(closedVoteText(closed))));
      return { id, number, bundle: valueOf(await openVote(read, half(sealing.d), random)).bundle };
    },
    bring: async ({ number }, bundle) => {
      const document = JSON.stringify(bundle);
      const command = { municipality: HERE, number, document, withheld: [] };
      valueOf(await bringOpening(scene.transaction)(administrator, command));
      const waiting = (await openingsToCheck(scene.source)).find((one) => one.number === number);
      if (!waiting) throw new Error('nothing waits');
      return waiting;
    },
    standing: async ({ id }) => {
      const [row] = await scene.source.query<Standing[]>(
        `select state, refusal ->> 'code' as code, refusal -> 'params' ->> 'check' as check, document is not null as kept,
            tries, breaks, (select count(*)::int from vote_pot_result where vote_id = $1) as pots,
            array(select action from audit_entry where subject_id = $1::text and action like 'vote.opening-%' order by id) as told
           from vote_opening where vote_id = $1`,
        [id],
      );
      return row;
    },
    tryNow: async ({ id }) =>
      void (await scene.source.query('update vote_opening set next_try = talka_now() where vote_id = $1', [
        id,
      ])),
  };
}

async function castOnPaper(
  { source }: VotingScene,
  { vote, batches, clerk }: { vote: string; batches: number; clerk: string },
): Promise<void> {
  await source.query(
    `insert into vote_roll (vote_id, person_key, style_id, how, day)
       select $1, sha256(at::text::bytea), 'all', 'desk', current_date from generate_series(1, $2::int) as at`,
    [vote, batches * BATCH],
  );
  await source.query(
    `insert into vote_paper_batch (vote_id, number, style_id, declared_count, accepted)
       select $1, at, 'all', $3, true from generate_series(1, $2::int) as at`,
    [vote, batches, BATCH],
  );
  await source.query(
    `insert into vote_paper_entry (vote_id, batch, place, clerk_id, ballots)
       select $1, batch, 1, $4, jsonb_agg(jsonb_build_object(
           'pots', jsonb_build_object('visi', jsonb_build_object('choices', jsonb_build_array((1 + at % 3)::text))),
           'spoilt', case when batch = 1 and at < 3 then 'paper.unreadable' end))
       from generate_series(1, $2::int) as batch, generate_series(1, $3::int) as at group by batch`,
    [vote, batches, BATCH, clerk],
  );
}

/** Of this vote by all that is seen at once; what the audit finds is another thing. */
export const tampered = (bundle: VoteBundle): VoteBundle => ({
  ...bundle,
  pots: bundle.pots.map((pot) => ({ ...pot, outcome: { ...pot.outcome, totalCost: '1' } })),
});

export const CHECKED = { state: 'checked', code: null, kept: true, pots: 1 };
export const WAITING = { state: 'checking', code: null, kept: true, pots: 0 };
