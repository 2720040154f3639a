import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { PersonId } from '@talka/kernel';
import { listNotices, markNoticesRead } from '../identity/notices.read.js';
import { identityScene, type IdentityScene } from '../identity/testing/identity-scene.js';
import { rows, sql } from '../sql.js';
import { addNotice } from './notices.store.js';

let scene: IdentityScene;
let author: PersonId;
beforeAll(async () => void (scene = await identityScene(10)));
afterAll(() => scene.close());
beforeEach(async () => void (author = await scene.resident()));

const supported = (happening: string): Promise<boolean> =>
  scene.source.transaction((manager) =>
    addNotice(manager, {
      ...{ happening, person: author, kind: 'idea.supported', link: '/ideas/12', about: 'idea:12' },
      params: { title: 'Šūpoles' },
    }),
  );
const happenings = (count: number): string[] => Array.from({ length: count }, () => randomUUID());
const lines = async () =>
  (await listNotices(scene.source, author)).notices.map(({ params, read }) => ({
    count: params['count'],
    read,
  }));

it('twelve who do the same are one line that says twelve, however often and however much at once it is told', async () => {
  const told = happenings(12);
  // Each three times, and all at the same time: as workers that were killed and began again.
  await Promise.all([...told, ...told, ...told].map(supported));
  expect(await lines()).toEqual([{ count: 12, read: false }]);
  expect((await listNotices(scene.source, author)).unread).toBe(1);
});

it('counts wrong where it does not know what it has counted: the control', async () => {
  const forgetful = async (happening: string): Promise<void> => {
    await supported(happening);
    await rows(scene.source, sql`delete from notice_counted where person_id = ${author}`);
  };
  for (const happening of happenings(2)) for (let at = 0; at < 3; at += 1) await forgetful(happening);
  expect(await lines()).toEqual([{ count: 6, read: false }]);
});

it('what comes after it was read begins a new line, at the top', async () => {
  for (const happening of happenings(3)) await supported(happening);
  const [first] = (await listNotices(scene.source, author)).notices;
  await markNoticesRead(scene.source, author, first?.id ?? '');
  for (const happening of happenings(2)) await supported(happening);
  expect(await lines()).toEqual([
    { count: 2, read: false },
    { count: 3, read: true },
  ]);
});

it('a line that counts on while it is being read is not read', async () => {
  await supported(randomUUID());
  const [seen] = (await listNotices(scene.source, author)).notices;
  await supported(randomUUID());
  await markNoticesRead(scene.source, author, seen?.id ?? '');
  expect(await lines()).toEqual([{ count: 2, read: false }]);
});
