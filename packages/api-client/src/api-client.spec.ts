import { describe, expect, it } from '@jest/globals';
import { routeOf, type EndpointName } from '@talka/contracts';
import { addressOf as addressOn, createClient, NetworkError, ProblemError } from './index.js';

type Sent = { address: string; init: RequestInit };

const addressOf = (name: EndpointName, input: Parameters<typeof addressOn>[1]) =>
  addressOn(routeOf(name), input);

/** Answers in turn; a string breaks the connection. */
function server(...answers: (Response | string)[]) {
  const sent: Sent[] = [];
  const fetch = ((address: string, init: RequestInit) => {
    sent.push({ address, init });
    const answer = answers.shift();
    return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(new TypeError(answer));
  }) as typeof globalThis.fetch;
  return { sent, client: createClient({ language: 'lv', fetch }) };
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const keyOf = (sent: Sent | undefined) => (sent?.init.headers as Record<string, string>)['Idempotency-Key'];
const refusal = (status: number, code: string) =>
  json(
    { type: 'about:blank', status, code, title: 'Nē.', params: { left: 2 }, fields: [], requestId: 'r1' },
    status,
  );

describe('addresses', () => {
  it('carry parameters in the path and the rest in a steady query', () => {
    expect(
      addressOf('ideas.list', { query: { task: 2, search: 'šūpoles & taka', area: undefined, after: '' } }),
    ).toEqual({
      method: 'GET',
      address: '/api/v1/ideas?search=%C5%A1%C5%ABpoles+%26+taka&task=2',
    });
    expect(addressOf('me.end-session', { params: { session: 'a/b' } }).address).toBe(
      '/api/v1/me/sessions/a%2Fb',
    );
  });

  it('are not made with a parameter missing', () => {
    expect(() => addressOf('ideas.read', { params: {} })).toThrow('number');
  });
});

describe('calls', () => {
  it('send what the contract names and give back what it promises', async () => {
    const { client, sent } = server(json({ support: 8, supported: true }));
    const answer = await client.call('ideas.add-support', { params: { number: 12 } });
    expect(answer.support).toBe(8);
    expect(sent[0]).toMatchObject({ address: '/api/v1/ideas/12/support', init: { method: 'PUT' } });
    // @ts-expect-error -- the contract names the parameter `number`
    await client.call('ideas.read', { params: { id: 12 } }).catch(() => undefined);
  });

  it('of nobody carry no session and no key of an action', async () => {
    const envelope = {
      ...{ v: 1 as const, vote: 'parki-2027', style: 'all', voterKey: '', msgPrefix: '', tokenSignature: '' },
      ...{ revision: 1, enc: '', ciphertext: '', signature: '' },
    };
    const { client, sent } = server(json({ leaf: 'ab' }), json({ support: 8, supported: true }));
    await client.call('votes.cast', { params: { number: 4 }, body: { envelope } });
    await client.call('ideas.add-support', { params: { number: 12 } });
    const [ballot, support] = sent;
    expect(Object.keys(ballot?.init.headers ?? {})).toEqual(['Accept', 'Accept-Language', 'Content-Type']);
    expect(ballot?.init.credentials).toBe('omit');
    // What is somebody's goes with both: the difference is made on purpose.
    expect(keyOf(support)).toBeDefined();
    expect(support?.init.credentials).toBe('same-origin');
  });

  it('throw the refusal, with its code and numbers', async () => {
    const { client } = server(refusal(401, 'sign-in.code-wrong'));
    const failed = client.call('sign-in.redeem-code', { body: { email: 'a@talka.example', code: '1' } });
    await expect(failed).rejects.toThrow(ProblemError);
    await expect(failed).rejects.toMatchObject({
      code: 'sign-in.code-wrong',
      problem: { params: { left: 2 } },
    });
  });

  it('make a refusal even of a proxy that answers in HTML', async () => {
    const { client } = server(new Response('<h1>502</h1>', { status: 502 }));
    await expect(client.call('me.end-session', { params: { session: 'x' } })).rejects.toMatchObject({
      code: 'server.busy',
    });
  });

  it('read again when the network fails, and give up with its own error', async () => {
    const { client, sent } = server('gone', json({ state: 'visitor' }));
    expect(await client.call('session.read')).toEqual({ state: 'visitor' });
    expect(sent).toHaveLength(2);
    const broken = server('gone');
    await expect(broken.client.call('session.end')).rejects.toThrow(NetworkError);
    expect(broken.sent).toHaveLength(1);
  });

  it('give an unanswered action the same key when it is tried again, and a new one when it is done anew', async () => {
    const done = () => json({ support: 8, supported: true });
    const { client, sent } = server('gone', done(), done());
    const press = () => client.call('ideas.add-support', { params: { number: 12 } });
    await expect(press()).rejects.toThrow(NetworkError);
    await press();
    await press();
    const keys = sent.map(keyOf);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it('go under the key that their asker keeps, where there is one', async () => {
    const { client, sent } = server(json({ support: 8, supported: true }));
    await client.call('ideas.add-support', { params: { number: 12 } }, { key: 'kept' });
    expect(keyOf(sent[0])).toBe('kept');
  });

  it('hold an answer that breaks off for none: the same key goes again', async () => {
    const broken = new Response(
      new ReadableStream({
        start: (body) => body.error(new TypeError('gone')),
      }),
    );
    const { client, sent } = server(broken, json({ support: 8, supported: true }));
    const press = () => client.call('ideas.add-support', { params: { number: 12 } });
    await expect(press()).rejects.toThrow(NetworkError);
    await press();
    expect(keyOf(sent[0])).toBe(keyOf(sent[1]));
  });
});
