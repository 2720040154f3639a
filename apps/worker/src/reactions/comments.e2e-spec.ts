import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comes, decideOn, handIn, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

let talka: WholeTalka;
let anna: Actor;
let number: number;
beforeAll(async () => {
  talka = await wholeTalka();
  anna = await talka.person({ name: 'Anna Linupīte' });
  const moderator = await talka.person({ grants: [{ role: 'moderator', municipality: 'ludzas-novads' }] });
  const idea = await handIn(anna, { title: 'Šūpoles pie ezera' });
  await decideOn(moderator, idea, 'publish');
  number = (await anna.call('my-ideas.read', { params: { idea } })).body.number as number;
}, 180_000);
afterAll(() => talka.close());

const allTold = async (): Promise<void> => {
  const left = async () => {
    const { rows } = await talka.database.query(
      `select from outbox where job = 'react' and done_at is null and parked_at is null`,
    );
    return rows.length;
  };
  expect(await comes(async () => (await left()) === 0)).toBe(true);
};

async function say(who: Actor, body: string, answers: string | null = null): Promise<string> {
  const said = await who.call('comments.write', {
    params: { number },
    body: { body, language: 'lv', stance: null, answers },
  });
  return said.body.comment.id;
}

const told = async (who: Actor) =>
  (await who.call('me.notices')).body.notices
    .filter(({ kind }) => kind.includes('comment') || kind === 'idea.supported')
    .map(({ kind, params: { count = 1, name = '' } }) => `${kind} ${name}${count}`);

it('those whom a comment concerns are told once each, and many are one line', async () => {
  const [boris, clara] = [
    await talka.person({ name: 'Boriss Kalniņš' }),
    await talka.person({ name: 'Klāra Upīte' }),
  ];
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    const head = await say(boris, 'Kurš palīdzēs?');
    await say(clara, '@{1}, es palīdzēšu.', head);
    for (let at = 0; at < 4; at += 1) await say(clara, `Un vēl ${at}.`, head);
    await say(anna, 'Paldies jums!', head);
    for (let at = 0; at < 3; at += 1) {
      const neighbour = await talka.person();
      await neighbour.call('ideas.add-support', { params: { number } });
    }
    await allTold();
    // Called upon once, answered by five others; nobody is told of their own words.
    expect((await told(boris)).sort()).toEqual(['comment.answered 5', 'comment.mentioned Klāra Upīte1']);
    expect(await told(clara)).toEqual([]);
    expect((await told(anna)).sort()).toEqual(['idea.commented 6', 'idea.supported 3']);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}, 120_000);

it('nobody hears of what was taken back before it was told', async () => {
  const dora = await talka.person({ name: 'Dora Lapiņa' });
  await talka.database.query('update notice set read_at = talka_now()');
  const gone = await say(dora, 'Nē, tomēr nē.');
  await dora.call('comments.withdraw', { params: { comment: gone } });
  const worker = await talka.worker();
  try {
    await allTold();
    expect((await anna.call('me.notices')).body.unread).toBe(0);
  } finally {
    await worker.stop();
  }
}, 120_000);
