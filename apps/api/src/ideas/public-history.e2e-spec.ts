import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const PHONE = '29 123 456';
let api: ApiUnderTest;
let anna: Actor;
let moderator: Actor;

beforeAll(async () => {
  api = await apiUnderTest();
  anna = await api.person({ name: 'Anna Linupīte' });
  moderator = await api.person({ grants: [{ role: 'moderator', municipality: 'ludzas-novads' }] });
}, 60_000);
afterAll(() => api.close());

const mine = async (idea: string) => (await anna.call('my-ideas.read', { params: { idea } })).body;

/** Changes the text as the moderator asked, and hands it in again. */
async function handInAgain(idea: string, why: string): Promise<void> {
  const { revision, content } = await mine(idea);
  const saved = await anna.call('my-ideas.save', {
    params: { idea },
    body: { revision, content: { ...content, why } },
  });
  const answer = 'Tālrunis ir izņemts.';
  const again = await anna.call('my-ideas.submit', {
    params: { idea },
    body: { revision: saved.body.revision, answer },
  });
  expect(again.status).toBe(200);
}

/** Everything a visitor can read of an idea and about it, as one text. */
async function allThatIsPublic(number: number): Promise<string> {
  const visitor = api.visitor();
  const read = async (path: string) =>
    JSON.stringify((await visitor.send<unknown>('GET', path, { headers: {} })).body);
  const paths = [
    `/api/v1/ideas/${number}`,
    `/api/v1/ideas/${number}/versions`,
    '/api/v1/ideas',
    '/api/v1/home',
    '/ideas.rss',
    '/ideas.atom',
    '/ideas.json',
    `/ideas/${number}`,
    `/ideas/${number}/history`,
  ];
  return (await Promise.all(paths.map(read))).join('\n');
}

const WITH_PHONE = `Soliņš stāvētu pie laipas, kur vakaros sēž kaimiņi. Zvaniet man: ${PHONE}.`;
const WITHOUT = 'Soliņš stāvētu pie laipas, kur vakaros sēž kaimiņi un gaida autobusu.';

describe('where the municipality looks first', () => {
  it('a text it sent back is never public, not even as an earlier version', async () => {
    const idea = await handIn(anna, { title: 'Soliņš pie laipas', why: WITH_PHONE });
    await decideOn(moderator, idea, 'return', 'Lūdzu, izņem savu tālruni.');
    await handInAgain(idea, WITHOUT);
    await decideOn(moderator, idea, 'publish');
    const { number, versions } = await mine(idea);
    const shown = await api.visitor().call('ideas.versions', { params: { number: number as number } });
    expect(shown.body.versions).toMatchObject([{ number: 2, why: WITHOUT, changes: [] }]);
    const page = await api.visitor().call('ideas.read', { params: { number: number as number } });
    expect([versions, page.body.versions]).toEqual([2, 1]);
    expect(await allThatIsPublic(number as number)).not.toContain(PHONE);
    const own = await anna.call('my-ideas.versions', { params: { idea } });
    expect(own.body.versions[0]?.why).toBe(WITH_PHONE);
  });
});

describe('where the municipality looks afterwards', () => {
  beforeAll(async () => {
    await api.database.query(`update municipality set moderation = 'after' where id = 'ludzas-novads'`);
  });

  it('an idea is public at once, and stays when the desk agrees', async () => {
    const idea = await handIn(anna, { title: 'Ziedu dobe pie pasta' });
    const handedIn = await mine(idea);
    expect(handedIn).toMatchObject({ status: 'published', statements: [] });
    const number = handedIn.number as number;
    expect((await api.visitor().call('ideas.read', { params: { number } })).status).toBe(200);
    const queue = await moderator.call('cases.list', { query: { search: 'ziedu' } });
    expect(queue.body.cases).toMatchObject([{ looks: 'after', title: 'Ziedu dobe pie pasta' }]);
    expect((await decideOn(moderator, idea, 'publish')).status).toBe(200);
    expect(await mine(idea)).toMatchObject({ status: 'published', statements: [{ outcome: 'publish' }] });
  });

  it('it is taken down with a reason its author reads, and comes back by an appeal', async () => {
    const idea = await handIn(anna, { title: 'Kaut kas pavisam neskaidrs' });
    const number = (await mine(idea)).number as number;
    await decideOn(moderator, idea, 'refuse', 'Nevar saprast, kas būtu jādara.');
    expect((await api.visitor().call('ideas.read', { params: { number } })).status).toBe(404);
    expect((await api.visitor().call('ideas.versions', { params: { number } })).status).toBe(404);
    expect((await mine(idea)).statements).toMatchObject([
      { outcome: 'refuse', reason: 'unclear', words: 'Nevar saprast, kas būtu jādara.' },
    ]);
    const words = 'Lūdzu, izlasiet vēlreiz: otrajā rindkopā viss ir pateikts.';
    await anna.call('my-ideas.appeal', { params: { idea }, body: { words } });
    const second = await api.person({ grants: [{ role: 'moderator', municipality: 'ludzas-novads' }] });
    expect((await decideOn(second, idea, 'publish')).status).toBe(200);
    const shown = await api.visitor().call('ideas.versions', { params: { number } });
    expect(shown.body.versions).toMatchObject([{ number: 1 }]);
  });

  it('what was taken down does not come back as an earlier version', async () => {
    const idea = await handIn(anna, { title: 'Soliņš pie ezera laipas', why: WITH_PHONE });
    const number = (await mine(idea)).number as number;
    expect(await allThatIsPublic(number)).toContain(PHONE);
    await decideOn(moderator, idea, 'return', 'Lūdzu, izņem savu tālruni.');
    expect((await api.visitor().call('ideas.versions', { params: { number } })).status).toBe(404);
    await handInAgain(idea, WITHOUT);
    expect(await mine(idea)).toMatchObject({ status: 'published', number, versions: 2 });
    expect(await allThatIsPublic(number)).not.toContain(PHONE);
  });
});
