import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MAIL_GROUPS } from '@talka/identity';
import type { Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
}, 60_000);
afterAll(() => api.close());

const publicKey = 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM';
const auth = 'tBHItJI5svbpez7KI4CCXg';
const mozilla = (name: string) => `https://updates.push.services.mozilla.com/wpush/v2/${name}`;
const add = (who: Actor, endpoint: string) =>
  who.call('my-push.add', { body: { endpoint, publicKey, auth } });
const endpoints = async (who: Actor) =>
  (await who.call('my-push.read')).body.devices.map(({ endpoint }) => endpoint);

describe('a browser', () => {
  it('is kept once, listens to one key, and is switched off by its person alone', async () => {
    const [anna, beate] = [await api.person(), await api.person()];
    const first = await add(anna, mozilla('a'));
    expect(first.body.key).toMatch(/^B[\w-]{86}$/);
    await Promise.all([add(anna, mozilla('a')), add(anna, mozilla('a'))]);
    expect(await endpoints(anna)).toEqual([mozilla('a')]);
    const device = first.body.devices[0]?.id ?? '';
    await beate.call('my-push.remove', { params: { device } });
    expect(await endpoints(anna)).toHaveLength(1);
    expect((await anna.call('my-push.remove', { params: { device } })).body.devices).toEqual([]);
    expect((await beate.call('my-push.read')).body.key).toBe(first.body.key);
  });

  it('is of who signed in there last, and gone with the signing out and with the account', async () => {
    const [anna, beate] = [await api.person(), await api.person()];
    await add(anna, mozilla('shared'));
    await add(beate, mozilla('shared'));
    expect([await endpoints(anna), await endpoints(beate)]).toEqual([[], [mozilla('shared')]]);
    await beate.call('session.end');
    const { rows } = await api.database.query('select from push_device where person_id = $1', [beate.id]);
    expect(rows).toEqual([]);
  });

  it('leads to no other host than those of push services', async () => {
    const anna = await api.person();
    for (const elsewhere of [
      ...['http://updates.push.services.mozilla.com/a', 'https://updates.push.services.mozilla.com:8443/a'],
      ...['https://127.0.0.1/a', 'http://127.0.0.1:6379/', 'https://[::1]/a', 'https://localhost/a'],
      ...['https://evil.example/a', 'https://updates.push.services.mozilla.com.evil.example/a'],
      ...['https://updates.push.services.mozilla.com@evil.example/a', 'https://me:x@fcm.googleapis.com/a'],
      ...['https://evilpush.apple.com/a', 'https://push.apple.com/a', 'https://169.254.169.254/latest'],
    ])
      expect([elsewhere, (await add(anna, elsewhere)).problem?.code]).toEqual([
        elsewhere,
        'push.unknown-service',
      ]);
    expect((await add(anna, 'https://web.push.apple.com/a')).problem).toBeUndefined();
    expect((await add(anna, 'ftp://web.push.apple.com/a')).status).toBe(400);
  });

  it('is one of ten at most, however many come at once', async () => {
    const anna = await api.person();
    const names = Array.from({ length: 14 }, (_, index) => mozilla(`many-${index}`));
    const added = await Promise.all(names.map((name) => add(anna, name)));
    expect(added.filter(({ problem }) => problem?.code === 'push.too-many')).toHaveLength(4);
    expect(await endpoints(anna)).toHaveLength(10);
  });
});

it('is told of each group at once, in a digest or not, and of discussions only when that is chosen', async () => {
  const anna = await api.person();
  const { groups, quiet } = (await anna.call('my-mail.read')).body;
  expect(groups.map(({ group, push }) => [group, push])).toEqual(
    MAIL_GROUPS.map((group) => [
      group,
      group === 'reminders' ? null : group === 'discussion' ? 'never' : 'now',
    ]),
  );
  const discussion = { group: 'discussion', site: 'now', mail: 'daily', push: 'now' } as const;
  const chosen = await anna.call('my-mail.choose', { body: { groups: [discussion], quiet } });
  expect(chosen.body.groups.find(({ group }) => group === 'discussion')?.push).toBe('now');
  // Left out, it stays.
  const { push: _, ...before } = discussion;
  const again = await anna.call('my-mail.choose', { body: { groups: [before], quiet } });
  expect(again.body.groups.find(({ group }) => group === 'discussion')?.push).toBe('now');
  const choose = async (it: object): Promise<number> =>
    (await anna.call('my-mail.choose', { body: { groups: [it as never], quiet } })).status;
  expect(await choose({ ...discussion, push: 'daily' })).toBe(200);
  // What is soon over cannot wait for a digest.
  expect(await choose({ group: 'help', site: 'now', mail: 'now', push: 'daily' })).toBe(400);
});
