import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comes, decideOn, handIn, someContent, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const municipality = 'ludzas-novads';
let talka: WholeTalka;
beforeAll(async () => {
  talka = await wholeTalka();
}, 180_000);
afterAll(() => talka.close());

const allTold = async (): Promise<void> => {
  const left = async () =>
    (await talka.database.query(`select from outbox where done_at is null and parked_at is null`)).rows
      .length;
  expect(await comes(async () => (await left()) === 0)).toBe(true);
};
const told = async (who: Actor): Promise<string[]> => {
  const { notices } = (await who.call('me.notices')).body;
  return notices
    .filter(({ kind }) => kind.startsWith('idea.suggest'))
    .map(({ kind, params }) => `${kind} ${params['count'] ?? ''}`.trim())
    .sort();
};

it('authors read in one line how many suggest changes, each suggester once what became of theirs', async () => {
  const author = await talka.person({ name: 'Anna Linupīte' });
  const moderator = await talka.person({ grants: [{ role: 'moderator', municipality }] });
  const [one, two, third] = [await talka.person(), await talka.person(), await talka.person()];
  const idea = await handIn(author, { title: 'Laipa pār purvu' });
  await decideOn(moderator, idea, 'publish');
  const number = (await author.call('my-ideas.read', { params: { idea } })).body.number as number;
  const { summary, why } = someContent();
  const send = async (who: Actor, title: string): Promise<string> => {
    const body = { version: 1, title, summary, why, reason: 'Tā būtu skaidrāk.' };
    const sent = await who.call('suggestions.send', { params: { number }, body });
    return sent.body.suggestions[0]?.id ?? '';
  };
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    const [first, second] = [await send(one, 'Laipa pār lielo purvu'), await send(two, 'Taka pār purvu')];
    const back = await send(third, 'Tilts pār purvu');
    await allTold();
    expect(await told(author)).toEqual(['idea.suggested 3']);
    const withdrawn = await third.call('suggestions.withdraw', { params: { number, suggestion: back } });
    expect(withdrawn.status).toBe(200);
    const params = { number, suggestion: first };
    await author.call('suggestions.accept', { params, body: { answer: '' } });
    const other = { number, suggestion: second };
    await author.call('suggestions.decline', { params: other, body: { answer: 'Paliek laipa.' } });
    await allTold();
    // As if workers had died after they told it, before they could say so.
    await talka.database.query(
      `update outbox set done_at = null, enqueued_at = null, generation = generation + 1 where job = 'react'`,
    );
    await allTold();
    expect(await told(author)).toEqual(['idea.suggested 3']);
    expect(await told(one)).toEqual(['idea.suggestion-accepted']);
    expect(await told(two)).toEqual(['idea.suggestion-declined']);
    expect(await told(third)).toEqual([]);
    const mails = (who: Actor) => talka.mailbox.to(who.email).map(({ subject }) => subject);
    expect(await comes(() => [one, two].every((who) => mails(who).length > 0))).toBe(true);
    await allTold();
    expect(mails(one)).toEqual([expect.stringContaining('Tavs ieteikums ir idejā')]);
    expect(mails(two)).toHaveLength(1);
    expect(mails(third)).toEqual([]);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}, 180_000);
