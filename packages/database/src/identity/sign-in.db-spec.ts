import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { redeemCode, redeemLink, requestSignIn } from '@talka/identity';
import type { EntityManager } from 'typeorm';
import { rows, sql } from '../sql.js';
import { transactionOf } from '../transaction.js';
import { identityPorts } from './identity.ports.js';
import { readSession } from './session.read.js';
import { identityScene, KEY, type IdentityScene } from './testing/identity-scene.js';

let scene: IdentityScene;
beforeAll(async () => void (scene = await identityScene()));
afterAll(() => scene.close());

const browser = { device: 'Firefox', session: null };
const ask = (email: string) => requestSignIn(scene.transaction)({ email, language: 'lv', next: '/propose' });
const redeem = (email: string, code: string) => redeemCode(scene.transaction)({ email, code }, browser);
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code;
const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

describe('asking for a code', () => {
  it('keeps neither code nor token readable outside the mail', async () => {
    await ask('secret@talka.example');
    const { code, token } = await scene.codeSentTo('secret@talka.example');
    expect(code).toMatch(/^\d{6}$/);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const kept = JSON.stringify(await rows(scene.source, sql`select * from sign_in_code, outbox`));
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(token);
    expect(await scene.count('outbox', `job = 'send-mail'`)).toBe(1);
  });

  it('answers the same for an address with an account, without one, and past its limit', async () => {
    const known = 'known@talka.example';
    await scene.resident({ email: known });
    const answers = [await ask(known), await ask('unknown@talka.example')];
    for (let again = 0; again < 7; again++) answers.push(await ask(known));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"ok":true,"value":10}']),
    );
    expect(await scene.count('mail', `to_address = '${known}'`)).toBe(5);
  });

  it('lets the last code that was sent still work when more were asked for', async () => {
    const email = 'eager@talka.example';
    for (let again = 0; again < 7; again++) await ask(email);
    const { code } = await scene.codeSentTo(email);
    expect((await redeem(email, code)).ok).toBe(true);
  });

  it('sends again after a quarter of an hour', async () => {
    const email = 'patient@talka.example';
    for (let again = 0; again < 6; again++) await ask(email);
    await scene.age(email, 16);
    await ask(email);
    expect(await scene.count('mail', `to_address = '${email}'`)).toBe(6);
  });

  it('holds the limit against requests at the same moment', async () => {
    const email = 'burst@talka.example';
    await Promise.all(Array.from({ length: 20 }, () => ask(email)));
    expect(await scene.count('mail', `to_address = '${email}'`)).toBe(5);
    expect(await scene.count('sign_in_code', `email = '${email}' and used_at is null`)).toBe(1);
  });
});

describe('a code', () => {
  const send = async (email: string) => {
    await ask(email);
    return scene.codeSentTo(email);
  };

  it('signs in once, with the address it was sent to, and its owner becomes a newcomer or a person', async () => {
    const person = await scene.resident({ email: 'boris@talka.example' });
    const { code } = await send('boris@talka.example');
    const other = await send('lelde@talka.example');
    if (other.code !== code)
      expect(codeOf(await redeem('lelde@talka.example', code))).toBe('sign-in.code-wrong');
    const signedIn = await redeem('Boris@talka.example', code);
    expect(signedIn).toMatchObject({ ok: true, value: { person } });
    expect(codeOf(await redeem('boris@talka.example', code))).toBe('sign-in.code-expired');
    const newcomer = await redeem('lelde@talka.example', other.code);
    if (!newcomer.ok) throw new Error('refused');
    expect(newcomer.value.person).toBeNull();
    expect(await readSession(scene.source, newcomer.value.token)).toMatchObject({
      person: null,
      newcomer: 'lelde@talka.example',
    });
  });

  it('survives four wrong guesses, not five; the link still works then', async () => {
    const email = 'guess@talka.example';
    const { code, token } = await send(email);
    const answers = [];
    for (let guess = 0; guess < 5; guess++) answers.push(codeOf(await redeem(email, wrong(code))));
    expect(answers).toEqual([...Array<string>(4).fill('sign-in.code-wrong'), 'sign-in.code-expired']);
    expect(codeOf(await redeem(email, code))).toBe('sign-in.code-expired');
    expect((await redeemLink(scene.transaction)({ token }, browser)).ok).toBe(true);
    expect(codeOf(await redeemLink(scene.transaction)({ token }, browser))).toBe('sign-in.link-expired');
  });

  it('never gives more guesses to those who guess at the same moment', async () => {
    const email = 'swarm@talka.example';
    const { code } = await send(email);
    await Promise.all(Array.from({ length: 25 }, () => redeem(email, wrong(code))));
    expect(await scene.count('sign_in_code', `email = '${email}' and guesses >= 5`)).toBe(1);
    expect(codeOf(await redeem(email, code))).toBe('sign-in.code-expired');
  });

  it('dies after ten minutes, and when a newer one is sent', async () => {
    const email = 'late@talka.example';
    const old = await send(email);
    await scene.age(email, 10);
    expect(codeOf(await redeem(email, old.code))).toBe('sign-in.code-expired');
    const older = await send(email);
    const newer = await send(email);
    expect(codeOf(await redeemLink(scene.transaction)({ token: older.token }, browser))).toBe(
      'sign-in.link-expired',
    );
    expect((await redeemLink(scene.transaction)({ token: newer.token }, browser)).ok).toBe(true);
  });

  it('does not know tokens nobody made', async () => {
    expect(codeOf(await redeemLink(scene.transaction)({ token: 'x'.repeat(43) }, browser))).toBe(
      'sign-in.link-expired',
    );
    expect(codeOf(await redeem('nobody@talka.example', '123456'))).toBe('sign-in.code-expired');
  });

  it('ends the session a browser came with', async () => {
    const first = await send('planted@talka.example');
    const planted = await redeem('planted@talka.example', first.code);
    if (!planted.ok) throw new Error('refused');
    const session = (await readSession(scene.source, planted.value.token))?.session ?? null;
    const second = await send('planted@talka.example');
    const email = 'planted@talka.example';
    const fresh = await redeemCode(scene.transaction)({ email, code: second.code }, { device: '', session });
    expect(fresh.ok).toBe(true);
    expect(await readSession(scene.source, planted.value.token)).toBeNull();
  });
});

describe('fifty redemptions of one code at once', () => {
  const race = async (email: string, transaction = scene.transaction) => {
    await ask(email);
    const { code, token } = await scene.codeSentTo(email);
    const both = Array.from({ length: 50 }, (_, index) =>
      index % 2
        ? redeemCode(transaction)({ email, code }, browser)
        : redeemLink(transaction)({ token }, browser),
    );
    const won = (await Promise.all(both)).filter((result) => result.ok).length;
    return [won, await scene.count('session', `email = '${email}'`)];
  };

  it('start exactly one session', async () => {
    expect(await race('race@talka.example')).toEqual([1, 1]);
  });

  it('would start several without the row lock, so the race is real', async () => {
    const [won, sessions] = await race('control@talka.example', transactionOf(scene.source, unlocked));
    expect(won).toBeGreaterThan(1);
    expect(sessions).toBe(won);
  });

  /** The same stores over a connection that leaves every "for update" out. */
  const unlocked = (manager: EntityManager) =>
    identityPorts(KEY)(
      new Proxy(manager, {
        get: (target, name) =>
          name === 'query'
            ? (text: string, values: unknown[]) => target.query(text.replace(/for update/g, ''), values)
            : Reflect.get(target, name),
      }),
    );
});
