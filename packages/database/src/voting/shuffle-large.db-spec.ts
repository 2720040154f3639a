import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { municipalityId } from '@talka/kernel';
import { identityScene, LUDZA, type IdentityScene } from '../identity/testing/identity-scene.js';
import { one, rows, sql } from '../sql.js';
import { shareBox } from './box-lock.js';
import { writeAllAnew, writeAnew } from './shuffle-tables.js';
import { someDraft, someProcess } from './testing/some-draft.js';
import { PgVoteStore } from './vote.store.js';

const BALLOTS = Number(process.env['TALKA_SPEC_BALLOTS'] ?? 20_000);
/** As many at a time as a statement of five seconds writes on any machine. */
const AT_ONCE = 5_000;

let scene: IdentityScene;
let vote: string;
beforeAll(async () => {
  scene = await identityScene(10);
  vote = await filled();
}, 300_000);
afterAll(() => scene.close());

/** A vote whose box is full: envelopes as long as real ones. */
async function filled(): Promise<string> {
  const by = await scene.resident();
  const { id } = await scene.source.transaction((manager) =>
    new PgVoteStore(manager).create(
      someProcess(municipalityId(LUDZA.municipality)),
      'two-projects',
      someDraft(),
      by,
    ),
  );
  const on = scene.source;
  await rows(
    on,
    sql`insert into vote_style (vote_id, id, pots, token_public_key, token_private_key)
        values (${id}, 'all', '{visi}', 'x', 'x')`,
  );
  for (let from = 0; from < BALLOTS; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, BALLOTS);
    await rows(
      on,
      sql`insert into vote_envelope (vote_id, voter_key, style_id, revision, seal_hash, leaf, envelope)
          select ${id}, sha256(('key ' || at)::bytea), 'all', 1, sha256(('seal ' || at)::bytea),
            sha256(('leaf ' || at)::bytea), jsonb_build_object('v', 1, 'ciphertext',
              (select string_agg(encode(sha256((at || ' ' || part)::bytea), 'base64'), '') from generate_series(1, 40) as part))
          from generate_series(${from + 1}::int, ${to}::int) as at`,
    );
    await rows(
      on,
      sql`insert into vote_roll (vote_id, person_key, style_id, how, day, blinded_hash, blind_signature)
          select ${id}, sha256(('voter ' || at)::bytea), 'all', 'online', '2027-03-19', sha256(('blinded ' || at)::bytea),
            decode(repeat(encode(sha256(at::text::bytea), 'hex'), 8), 'hex')
          from generate_series(${from + 1}::int, ${to}::int) as at`,
    );
  }
  return id;
}

/** What is measured is not cut off. */
const patient = sql`select set_config('statement_timeout', '120s', true)`;

/** Somebody casts again and again meanwhile. @returns the longest that they were kept waiting, in ms */
async function longestWaitDuring(act: () => Promise<unknown>): Promise<number> {
  const done = act().then(() => true);
  let longest = 0;
  for (let over = false; !over;) {
    const begun = performance.now();
    await scene.source.transaction(async (manager) => {
      await rows(manager, patient);
      await shareBox(manager, vote);
    });
    longest = Math.max(longest, performance.now() - begun);
    over = await Promise.race([done, new Promise<boolean>((go) => setTimeout(() => go(false), 5))]);
  }
  return longest;
}

const envelopes = (): Promise<{ leaf: string }[]> =>
  rows(
    scene.source,
    sql`select encode(leaf, 'hex') as leaf from vote_envelope where vote_id = ${vote} order by ctid`,
  );

describe('the box of a town', () => {
  it('would keep whoever casts waiting for nearly as long as all of it takes, if it were written anew at once', async () => {
    const begun = performance.now();
    const wait = await longestWaitDuring(() =>
      scene.source.transaction(async (manager) => {
        await rows(manager, patient);
        await writeAnew(manager, vote);
      }),
    );
    const took = performance.now() - begun;
    console.info(`${BALLOTS} ballots at once: ${Math.round(took)} ms, a caster waits ${Math.round(wait)} ms`);
    expect(wait).toBeGreaterThan(took / 2);
  }, 300_000);

  it('is written anew in parts, each within a statement’s limit, and lets casters in between', async () => {
    const before = await envelopes();
    const begun = performance.now();
    const wait = await longestWaitDuring(() => writeAllAnew(scene.source, vote));
    const took = performance.now() - begun;
    console.info(
      `${BALLOTS} ballots in parts: ${Math.round(took)} ms, a caster waits ${Math.round(wait)} ms`,
    );
    expect(wait).toBeLessThan(3_000);
    expect(wait).toBeLessThan(took / 2);
    const after = await envelopes();
    const leaves = (of: typeof after) => of.map(({ leaf }) => leaf);
    expect(leaves(after).toSorted()).toEqual(leaves(before).toSorted());
    // Neighbours in the old order stay neighbours about twice in a pass, whatever the number of ballots.
    const place = new Map(leaves(after).map((leaf, at) => [leaf, at]));
    const together = leaves(before).filter(
      (leaf, at, all) => Math.abs((place.get(leaf) ?? 0) - (place.get(all[at + 1] ?? '') ?? -9)) === 1,
    );
    expect(together.length).toBeLessThan(20);
    const { kept } = await one<{ kept: number }>(
      scene.source,
      sql`select count(*)::int as kept from vote_roll where vote_id = ${vote}`,
    );
    expect(kept).toBe(BALLOTS);
  }, 300_000);
});
