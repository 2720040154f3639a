import { describe, expect, it, jest } from '@jest/globals';
import { NetworkError, ProblemError } from '@talka/api-client';
import type { ContentBody, MyIdeaView } from '@talka/contracts';
import { DraftSaver, type SavingPorts } from './draft-saver.js';
import { newDraft, type Draft } from './draft.js';

const refusal = (code: string, status = 409) =>
  new ProblemError({
    type: '',
    status,
    code,
    title: '',
    params: {},
    fields: [],
    requestId: '',
  } as never);

/** A server of one idea that behaves as told. */
function server() {
  let revision = 0;
  let content: ContentBody | undefined;
  const calls: string[] = [];
  const keys: string[] = [];
  const kept: Draft[] = [];
  const trouble: unknown[] = [];
  const answer = (): MyIdeaView =>
    ({ id: 'i1', revision, content, files: [], status: 'draft', role: 'author' }) as unknown as MyIdeaView;
  const write = (name: string) => (sent: ContentBody) => {
    calls.push(`${name} ${sent.title}`);
    const wrong = trouble.shift();
    if (wrong) return Promise.reject(wrong);
    content = sent;
    revision += 1;
    return Promise.resolve(answer());
  };
  const ports: SavingPorts = {
    start: (sent, key) => {
      keys.push(key);
      return write('start')(sent);
    },
    newKey: () => `key ${keys.length + 1}`,
    save: (_, seen, sent) =>
      seen === revision ? write('save')(sent) : Promise.reject(refusal('idea.changed')),
    read: () => Promise.resolve(answer()),
    keep: (draft) => kept.push(draft),
    now: () => new Date('2026-06-01T09:03:00Z'),
  };
  return {
    ports,
    calls,
    keys,
    kept,
    trouble,
    someoneElse: (title: string, summary = '') => {
      content = { ...newDraft('lv').content, title, summary };
      revision += 1;
    },
  };
}

const title = (words: string) => (draft: Draft) => ({
  ...draft,
  content: { ...draft.content, title: words },
});

describe('saving a draft', () => {
  it('starts it once, then saves over the revision it knows', async () => {
    const { ports, calls } = server();
    const saver = new DraftSaver(newDraft('lv'), ports);
    expect(await saver.flush()).toBe(false);
    saver.change(title('Tilts'));
    const first = saver.flush();
    saver.change(title('Tilts pār upi'));
    expect(await first).toBe(true);
    expect(await saver.flush()).toBe(true);
    expect(calls).toEqual(['start Tilts', 'save Tilts pār upi']);
    expect(saver.snapshot().state).toMatchObject({ kind: 'saved' });
    saver.stop();
  });

  it('waits for a rest between keystrokes, but keeps each one on the device', () => {
    jest.useFakeTimers();
    const { ports, calls, kept } = server();
    const saver = new DraftSaver(newDraft('lv'), ports);
    for (const words of ['T', 'Ti', 'Til']) saver.change(title(words));
    expect(calls).toEqual([]);
    expect(kept).toHaveLength(3);
    jest.advanceTimersByTime(1000);
    expect(calls).toEqual(['start Til']);
    saver.stop();
    jest.useRealTimers();
  });

  it('sends an unanswered start again word for word, so that it is one draft', async () => {
    const { ports, calls, trouble } = server();
    trouble.push(new NetworkError(undefined));
    const saver = new DraftSaver(newDraft('lv'), ports);
    saver.change(title('Tilts'));
    expect(await saver.flush()).toBe(false);
    expect(saver.snapshot().state.kind).toBe('offline');
    saver.change(title('Tilts pār upi'));
    expect(await saver.flush()).toBe(true);
    expect(calls).toEqual(['start Tilts', 'start Tilts', 'save Tilts pār upi']);
    saver.stop();
  });

  it('goes on with the same beginning after a page that was left before the answer', async () => {
    const { ports, calls, keys, kept, trouble } = server();
    trouble.push(new NetworkError(undefined));
    const left = new DraftSaver(newDraft('lv'), ports);
    left.change(title('Tilts'));
    await left.flush();
    left.change(title('Tilts pār upi'));
    left.stop();
    const saver = new DraftSaver(kept.at(-1) as Draft, ports);
    expect(await saver.flush()).toBe(true);
    expect(calls).toEqual(['start Tilts', 'start Tilts', 'save Tilts pār upi']);
    expect(keys).toEqual(['key 1', 'key 1']);
    expect(kept.at(-1)?.begun).toBeNull();
    saver.stop();
  });

  it('begins anew once a beginning was refused', async () => {
    const { ports, keys, trouble } = server();
    trouble.push(refusal('idea.too-many-drafts'));
    const saver = new DraftSaver(newDraft('lv'), ports);
    saver.change(title('Tilts'));
    expect(await saver.flush()).toBe(false);
    saver.change(title('Laipa'));
    expect(await saver.flush()).toBe(true);
    expect(keys).toEqual(['key 1', 'key 2']);
    saver.stop();
  });

  it('does not overwrite what a co-author wrote: it shows both and does as told', async () => {
    const { ports, someoneElse, calls } = server();
    const saver = new DraftSaver(newDraft('lv'), ports);
    saver.change(title('Tilts'));
    await saver.flush();
    someoneElse('Laipa');
    saver.change(title('Tilts pār upi'));
    expect(await saver.flush()).toBe(false);
    const { state } = saver.snapshot();
    if (state.kind !== 'conflict') throw new Error(state.kind);
    expect(state.server.content.title).toBe('Laipa');
    expect(await saver.flush()).toBe(false);
    expect(await saver.keepMine(state.server)).toBe(true);
    expect(calls.at(-1)).toBe('save Tilts pār upi');
    saver.takeTheirs(state.server);
    expect(saver.snapshot().draft.content.title).toBe('Laipa');
    saver.stop();
  });

  it('keeps the text here when the session is over, when a word cannot be kept, and for visitors', async () => {
    const { ports, calls, trouble } = server();
    trouble.push(refusal('access.sign-in-first'));
    const saver = new DraftSaver(newDraft('lv'), ports);
    saver.change(title('Tilts'));
    await saver.flush();
    expect(saver.snapshot().state.kind).toBe('signed-out');
    saver.change(title('x'.repeat(121)));
    await saver.flush();
    expect(saver.snapshot().state).toMatchObject({ kind: 'unkept', refusal: { code: 'text.too-long' } });
    const visitor = new DraftSaver(newDraft('lv'), ports, null, false);
    visitor.change(title('Tilts'));
    expect(await visitor.flush()).toBe(false);
    expect(calls).toEqual(['start Tilts']);
    saver.stop();
  });

  it("sends what got no answer again word for word, so that its own words are no stranger's", async () => {
    const { ports, calls, trouble } = server();
    const saver = new DraftSaver(newDraft('lv'), ports);
    saver.change(title('Tilts'));
    await saver.flush();
    trouble.push(new NetworkError(undefined));
    saver.change(title('Tilts pār upi'));
    expect(await saver.flush()).toBe(false);
    saver.change(title('Tilts pār mazo upi'));
    expect(await saver.flush()).toBe(true);
    expect(calls.slice(1)).toEqual(['save Tilts pār upi', 'save Tilts pār upi', 'save Tilts pār mazo upi']);
    saver.stop();
  });

  it.each(['server.busy', 'server.unexpected', 'request.in-progress', 'request.too-many'])(
    'tries again by itself after %s, with the words it sent',
    async (code) => {
      jest.useFakeTimers();
      const { ports, calls, trouble } = server();
      trouble.push(refusal(code, 503));
      const saver = new DraftSaver(newDraft('lv'), ports);
      saver.change(title('Tilts'));
      await saver.flush();
      expect(saver.snapshot().state.kind).toBe('refused');
      await jest.advanceTimersByTimeAsync(15_000);
      expect(saver.snapshot().state.kind).toBe('saved');
      expect(calls).toEqual(['start Tilts', 'start Tilts']);
      saver.stop();
      jest.useRealTimers();
    },
  );

  it('says "saved" only of words that are, and again when a change is taken back', async () => {
    const { ports, calls } = server();
    const saver = new DraftSaver(newDraft('lv'), ports);
    saver.change(title('Tilts'));
    await saver.flush();
    saver.change(title('Tilti'));
    expect(saver.snapshot().state.kind).toBe('device');
    saver.change(title('Tilts'));
    expect(await saver.flush()).toBe(true);
    expect(saver.snapshot().state.kind).toBe('saved');
    expect(calls).toEqual(['start Tilts']);
    saver.stop();
  });
});

describe('one text in two windows', () => {
  async function opened(first = 'Tilts') {
    const there = server();
    const saver = new DraftSaver(newDraft('lv'), there.ports);
    saver.change(title(first));
    await saver.flush();
    return { ...there, saver };
  }

  it('is not asked about when both have saved the same words', async () => {
    const { saver, someoneElse, calls } = await opened();
    someoneElse('Tilts pār upi');
    saver.change(title(' Tilts  pār upi'));
    expect(await saver.flush()).toBe(true);
    expect(saver.snapshot()).toMatchObject({ state: { kind: 'saved' }, draft: { idea: 'i1' } });
    expect(calls).toHaveLength(2);
    saver.stop();
  });

  it('goes on where all that the other changed is here too', async () => {
    const { saver, someoneElse, calls } = await opened();
    someoneElse('Tilts pār upi');
    saver.change((draft) => ({
      ...draft,
      content: { ...draft.content, title: 'Tilts pār upi', summary: 'Koka laipa' },
    }));
    expect(await saver.flush()).toBe(true);
    expect(calls.at(-1)).toBe('save Tilts pār upi');
    expect(saver.snapshot().draft).toMatchObject({ revision: 3, saved: { summary: 'Koka laipa' } });
    saver.stop();
  });

  it.each([
    ['another part', 'Tilts', 'Koka laipa'],
    ['the same part otherwise', 'Laipa', ''],
  ])('is asked about when the other changed %s', async (_, theirs, summary) => {
    const { saver, someoneElse } = await opened();
    someoneElse(theirs, summary);
    saver.change(title('Tilts pār upi'));
    expect(await saver.flush()).toBe(false);
    expect(saver.snapshot().state.kind).toBe('conflict');
    saver.stop();
  });
});
