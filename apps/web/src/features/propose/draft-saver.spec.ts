import { describe, expect, it, jest } from '@jest/globals';
import { NetworkError, ProblemError } from '@talka/api-client';
import type { ContentBody, MyIdeaView } from '@talka/contracts';
import { DraftSaver, type SavingPorts } from './draft-saver.js';
import { newDraft, type Draft } from './draft.js';

const refusal = (code: string) =>
  new ProblemError({
    type: '',
    status: 409,
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
    start: write('start'),
    save: (_, seen, sent) =>
      seen === revision ? write('save')(sent) : Promise.reject(refusal('idea.changed')),
    read: () => Promise.resolve(answer()),
    keep: (draft) => kept.push(draft),
    now: () => new Date('2026-06-01T09:03:00Z'),
  };
  return {
    ports,
    calls,
    kept,
    trouble,
    someoneElse: (title: string) => {
      content = { ...newDraft('lv').content, title };
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
});
