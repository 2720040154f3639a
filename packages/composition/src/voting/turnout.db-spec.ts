import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedResult } from '@talka/database';
import type { Person } from '@talka/identity';
import { HERE, someBlinded, votingScene, type VotingScene } from './testing/voting-scene.js';
import { voteSweeps } from './vote-sweeps.js';

let scene: VotingScene;
beforeAll(async () => void (scene = await votingScene(24)));
afterAll(() => scene.close());

const run = <Row>(text: string, values: unknown[]): Promise<Row[]> => scene.source.query(text, values);

const areas = async (): Promise<string[]> =>
  (
    await run<{ id: string }>('select id from area where municipality_id = $1 order by id limit 2', [HERE])
  ).map(({ id }) => id);
const moveTo = (area: string | undefined, people: readonly Person[]) =>
  run('update residence_proof set area_id = $1 where person_id = any($2)', [
    area,
    people.map(({ id }) => id),
  ]);

describe('how many took part, by place', () => {
  it('is counted within the time of one statement in a town of a hundred thousand', async () => {
    const { id } = await scene.openVote();
    await scene.source.transaction(async (manager) => {
      await manager.query('set local statement_timeout = 0');
      await manager.query(
        `insert into vote_roll (vote_id, person_key, style_id, how, day)
           select $1, sha256(n::text::bytea), 'all', 'desk', now()::date from generate_series(1, 100000) n`,
        [id],
      );
      await manager.query(
        `insert into residence_proof (municipality_id, area_id, person_key, how)
           select $1, (select id from area where municipality_id = $1 order by id limit 1), sha256(n::text::bytea), 'roll'
           from generate_series(1, 100000) n`,
        [HERE],
      );
    });
    await scene.endsIn(id, -60_000);
    await voteSweeps(scene.source, scene.env).closeAndFinish();
    expect(await run('select voters from vote_turnout where vote_id = $1', [id])).toEqual([
      { voters: 100_000 },
    ]);
  }, 120_000);

  it('is counted when the vote closes, from where people have proved to live then, and stays', async () => {
    const { id, number } = await scene.openVote();
    const voters = await scene.voters(6);
    const [one, other] = await areas();
    await moveTo(other, voters.slice(0, 2));
    for (const voter of voters)
      expect(await scene.takeToken(voter, number, someBlinded())).toMatchObject({ ok: true });
    await run('delete from residence_proof where person_id = $1', [voters[5]?.id]);
    const turnout = async () => {
      await run(
        `insert into vote_opening (vote_id, document, withheld, brought_by, state) values ($1, '{}', null, $2, 'checked')
           on conflict do nothing`,
        [id, voters[0]?.id],
      );
      await run(
        `update vote set state = 'published', published_at = now(), complaints_until = now() where id = $1`,
        [id],
      );
      return (await publishedResult(scene.source, number))?.turnout;
    };
    expect(await run('select from vote_turnout where vote_id = $1', [id])).toEqual([]);
    await scene.endsIn(id, -60_000);
    await voteSweeps(scene.source, scene.env).closeAndFinish();
    const counted = [
      { municipality: HERE, area: one, voters: 3 },
      { municipality: HERE, area: other, voters: 2 },
      { municipality: null, area: null, voters: 1 },
    ];
    expect(await turnout()).toEqual(counted);
    await moveTo(one, voters);
    expect(await turnout()).toEqual(counted);
    // Where a pot is an area's, its group of voters is that place already: two counts side by side could be subtracted.
    await run('insert into vote_pot_area (vote_id, pot_id, area_id) values ($1, $2, $3)', [id, 'visi', one]);
    expect(await turnout()).toEqual([]);
  }, 60_000);
});
