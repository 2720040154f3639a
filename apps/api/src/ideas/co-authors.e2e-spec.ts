import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideOn, someContent, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let anna: Actor;
let boris: Actor;

beforeAll(async () => {
  api = await apiUnderTest();
  anna = await api.person({ name: 'Anna Linupīte' });
  boris = await api.person({ name: 'Boriss Lugovojs', email: 'boriss@talka.example' });
}, 60_000);
afterAll(() => api.close());

const start = async (title: string): Promise<string> =>
  (await anna.call('my-ideas.start', { body: { content: someContent({ title }) } })).body.id;
const invite = (idea: string, email: string, by = anna) =>
  by.call('my-ideas.invite', { params: { idea }, body: { email } });
const waitingFor = async (who: Actor) => (await who.call('invitations.list')).body.invitations;
const answer = (who: Actor, invitation: string, accept: boolean) =>
  who.call('invitations.answer', { params: { invitation }, body: { accept } });
const read = (idea: string, by: Actor) => by.call('my-ideas.read', { params: { idea } });

/** Invites and accepts. @returns the idea. */
async function together(title: string): Promise<string> {
  const idea = await start(title);
  const invitation = await invite(idea, 'boriss@talka.example');
  expect((await answer(boris, invitation.body.id, true)).status).toBe(204);
  return idea;
}

describe('writing together', () => {
  it('begins with an invitation by mail, which its own reader finds and accepts', async () => {
    const idea = await start('Kopīga krāsns');
    expect((await read(idea, boris)).status).toBe(404);
    const invitation = await invite(idea, 'Boriss@Talka.example');
    expect(invitation.body).toMatchObject({ email: 'boriss@talka.example', state: 'invited' });
    const { rows } = await api.database.query<{ to_address: string; params: object }>(
      `select to_address, params from mail where once_key = $1`,
      [`invitation:${invitation.body.id}`],
    );
    expect(rows).toMatchObject([
      { to_address: 'boriss@talka.example', params: { title: 'Kopīga krāsns', name: 'Anna Linupīte' } },
    ]);
    expect(await waitingFor(boris)).toMatchObject([{ title: 'Kopīga krāsns', from: 'Anna Linupīte' }]);
    expect((await answer(boris, invitation.body.id, true)).status).toBe(204);
    expect(await waitingFor(boris)).toEqual([]);
    expect((await read(idea, boris)).body).toMatchObject({
      role: 'co-author',
      authors: ['Anna Linupīte', 'Boriss Lugovojs'],
      invitations: [],
    });
    expect((await read(idea, anna)).body.invitations).toMatchObject([{ state: 'accepted' }]);
  });

  it('both change the text, and neither writes over what they have not seen', async () => {
    const idea = await together('Divu rokām rakstīts');
    const { revision } = (await read(idea, anna)).body;
    const save = (by: Actor, title: string) =>
      by.call('my-ideas.save', {
        params: { idea },
        body: { revision, content: someContent({ title }) },
      });
    expect((await save(boris, 'Borisa vārdi')).status).toBe(200);
    expect((await save(anna, 'Annas vārdi')).problem?.code).toBe('idea.changed');
  });

  it('both stand on the public page, and neither supports nor decides on it', async () => {
    const idea = await together('Divu vārdi zem viena darba');
    const { revision } = (await read(idea, boris)).body;
    const submitted = await boris.call('my-ideas.submit', {
      params: { idea },
      body: { revision, answer: null },
    });
    expect(submitted.body.status).toBe('submitted');
    await api.database.query(
      `insert into role_grant (person_id, role, municipality_id) values ($1, 'moderator', 'ludzas-novads')`,
      [boris.id],
    );
    expect((await decideOn(boris, idea, 'publish')).problem?.code).toBe('case.own-submission');
    await api.database.query('delete from role_grant where person_id = $1', [boris.id]);
    const moderator = await api.person({ grants: [{ role: 'moderator', municipality: 'ludzas-novads' }] });
    await decideOn(moderator, idea, 'publish');
    const number = (await read(idea, anna)).body.number as number;
    const page = await api.visitor().call('ideas.read', { params: { number } });
    expect(page.body.authors).toEqual(['Anna Linupīte', 'Boriss Lugovojs']);
    expect(JSON.stringify(page.body)).not.toContain('@talka.example');
    for (const author of [anna, boris]) {
      const supported = await author.call('ideas.add-support', { params: { number } });
      expect(supported.problem?.code).toBe('support.own-idea');
    }
  });
});

describe('an invitation', () => {
  it('is for its address alone', async () => {
    const invitation = await invite(await start('Tikai Borisam'), 'boriss@talka.example');
    const other = await api.person();
    expect(await waitingFor(other)).toEqual([]);
    expect((await answer(other, invitation.body.id, true)).problem?.code).toBe('invitation.not-found');
    expect((await answer(boris, invitation.body.id, false)).status).toBe(204);
  });

  it('that was declined, or taken back, leads nowhere', async () => {
    const idea = await start('Bez Borisa');
    const invitation = (await invite(idea, 'boriss@talka.example')).body.id;
    await answer(boris, invitation, false);
    expect((await answer(boris, invitation, true)).problem?.code).toBe('invitation.not-found');
    expect((await read(idea, boris)).status).toBe(404);
    const second = (await invite(idea, 'celma@talka.example')).body.id;
    const celma = await api.person({ email: 'celma@talka.example' });
    await anna.call('my-ideas.withdraw-invitation', { params: { idea, invitation: second } });
    expect((await answer(celma, second, true)).problem?.code).toBe('invitation.not-found');
  });

  it.each([
    ['to oneself', () => anna.email as string, 'invitation.own-address'],
    ['a second time', () => 'boriss@talka.example', 'invitation.already'],
  ])('%s is refused', async (_, email, code) => {
    const idea = await start('Divreiz nevajag');
    await invite(idea, 'boriss@talka.example');
    expect((await invite(idea, email())).problem?.code).toBe(code);
  });

  it('is the author’s to send, eight at the most', async () => {
    const idea = await together('Daudz roku');
    expect((await invite(idea, 'dace@talka.example', boris)).problem?.code).toBe('idea.not-found');
    for (let turn = 2; turn <= 8; turn++)
      expect((await invite(idea, `p${turn}@talka.example`)).status).toBe(201);
    const ninth = await invite(idea, 'p9@talka.example');
    expect(ninth.problem).toMatchObject({ code: 'invitation.too-many', params: { max: 8 } });
  });
});
