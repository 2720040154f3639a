import { describe, expect, it } from '@jest/globals';
import type { Client } from '@talka/api-client';
import { sharing } from './once.js';

/** A server that answers when told to. */
function server() {
  const asked: { name: string; answer: (value: unknown) => void; refuse: (error: Error) => void }[] = [];
  const call = ((name: string) =>
    new Promise((answer, refuse) => asked.push({ name, answer, refuse }))) as unknown as Client['call'];
  return { asked, call: sharing(call) };
}

describe('a change asked for again while it is on its way', () => {
  it('is one change, and both hear its answer', async () => {
    const { asked, call } = server();
    const both = [1, 2].map(() => call('ideas.add-support', { params: { number: 12 } }));
    asked[0]?.answer({ support: 8, supported: true });
    expect(await Promise.all(both)).toEqual(Array(2).fill({ support: 8, supported: true }));
    expect(asked).toHaveLength(1);
  });

  it('is another once it is answered or refused, and when it says something else', async () => {
    const { asked, call } = server();
    const support = (number: number) => call('ideas.add-support', { params: { number } });
    const refused = support(12);
    void support(13);
    asked[0]?.refuse(new Error('no'));
    await expect(refused).rejects.toThrow('no');
    void support(12);
    expect(asked).toHaveLength(3);
  });

  it('leaves readings alone, which may be given up one by one', () => {
    const { asked, call } = server();
    void call('session.read');
    void call('session.read');
    expect(asked).toHaveLength(2);
  });
});
