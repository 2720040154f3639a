import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProcessView } from '@talka/contracts';
import { decideOn, someContent, someVoteDraft, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let administrator: Actor;
let call: string;
const MUNICIPALITY = 'ludzas-novads';
const params = { municipality: MUNICIPALITY };
const DAY = 86_400_000;
const START = Date.now();
const after = (days: number): string => new Date(START + days * DAY).toISOString();
const justBefore = (moment: string): string => new Date(new Date(moment).getTime() - 1).toISOString();

const submission = { opensAt: after(1), closesAt: after(31) };
const support = { opensAt: after(5), closesAt: after(40) };
const process: ProcessView = {
  ...{ submission, support, supportThreshold: 25, deliveryMonths: 24 },
  mayPropose: { minimumAge: 16, residence: 'anyone' },
  maySupport: { minimumAge: 13, residence: 'municipality' },
};
const draft = someVoteDraft({ opensAt: after(60), closesAt: after(75) });

beforeAll(async () => {
  api = await apiUnderTest();
  administrator = await official();
}, 60_000);
afterAll(() => api.close());

/** Signed in now: a session does not outlive days. */
const official = () => api.person({ grants: [{ role: 'administrator', municipality: MUNICIPALITY }] });

/** From now on the database believes that it is this moment. */
const itIs = (moment: string) =>
  api.database.query(
    `create or replace function talka_now() returns timestamptz language sql stable as
       $$ select '${moment}'::timestamptz $$`,
  );

const start = (more: Partial<ProcessView>, pack = 'two-projects') =>
  administrator.call('office-votes.start', {
    params,
    body: { pack, process: { ...process, ...more }, draft },
  });

describe('a process', () => {
  it.each([
    ['process.submission-too-short', { submission: { ...submission, closesAt: after(30) } }, { days: 30 }],
    ['process.support-too-early', { support: { ...support, opensAt: after(0.5) } }, {}],
    ['process.support-without-ideas', { submission: null }, {}],
    ['process.after-voting', { submission: { ...submission, closesAt: after(61) } }, {}],
    ['process.dates-wrong', { support: { opensAt: after(9), closesAt: after(9) } }, {}],
  ])('is refused as %s', async (code, more, said) => {
    const { problem } = await start(more);
    expect([problem?.code, problem?.params ?? {}]).toMatchObject([code, said]);
  });

  it('takes ideas for thirty days only where the law asks for it', async () => {
    const short = { submission: { opensAt: after(1), closesAt: after(4) }, support: null };
    const { body } = await start(short, 'equal-shares');
    expect(body.process.submission).toEqual(short.submission);
  });

  it('is kept whole, and read back as it was said', async () => {
    const { body } = await start({});
    expect(body.process).toEqual(process);
    expect(body.deliveryMonths).toBe(24);
    const { rows } = await api.database.query<{ id: string }>(
      'select process_id as id from vote where number = $1',
      [body.number],
    );
    call = rows[0]?.id ?? '';
    const address = { ...params, number: body.number };
    const later = { ...process, deliveryMonths: 12, supportThreshold: 40 };
    const changed = await administrator.call('office-votes.change', {
      params: address,
      body: { revision: body.revision, process: later, draft },
    });
    expect(changed.body.process).toEqual(later);
    // Who says nothing of the process leaves it as it is; it must still fit the vote.
    const { revision } = changed.body;
    const again = { revision, draft: { ...draft, opensAt: after(20) } };
    const refused = await administrator.call('office-votes.change', { params: address, body: again });
    expect(refused.problem?.code).toBe('process.after-voting');
  });
});

/** One official proposes, another confirms. */
async function inTwo(number: number, kind: 'extend-ideas' | 'rerun' | 'annul', until: string | null) {
  const address = { ...params, number };
  const [first, second] = [await official(), await official()];
  const body = { kind, until, reason: 'Pieteikšanās lapa divas dienas nestrādāja.' };
  const proposed = await first.call('office-votes.propose-act', { params: address, body });
  const act = proposed.body.waiting?.id ?? '';
  const alone = await first.call('office-votes.confirm-act', { params: { ...address, act } });
  const confirmed = await second.call('office-votes.confirm-act', { params: { ...address, act } });
  return { proposed: proposed.problem?.code, alone: alone.problem?.code, confirmed };
}

async function handIn(to: string | null) {
  const author = await api.person();
  const { body: idea } = await author.call('my-ideas.start', { body: { content: someContent() } });
  const { body, problem } = await author.call('my-ideas.submit', {
    params: { idea: idea.id },
    body: { revision: idea.revision, answer: null, call: to },
  });
  return { refused: problem?.code, idea: body };
}

const openCalls = async () =>
  (await api.visitor().call('calls.list', { query: { municipality: MUNICIPALITY } })).body.calls;

describe('ideas', () => {
  it('are not taken before the call opens: the standing one is the only one', async () => {
    await itIs(justBefore(submission.opensAt));
    expect((await openCalls()).map(({ id }) => id)).not.toContain(call);
    expect((await handIn(call)).refused).toBe('idea.no-open-call');
    expect((await handIn(null)).refused).toBeUndefined();
  });

  it('are taken from its first moment on, in the call that was chosen', async () => {
    await itIs(submission.opensAt);
    const found = (await openCalls()).find(({ id }) => id === call);
    expect(found).toMatchObject({ name: draft.name, closesAt: submission.closesAt });
    expect((await handIn(null)).refused).toBe('idea.call-not-chosen');
    const { refused, idea } = await handIn(call);
    expect(refused).toBeUndefined();
    const { rows } = await api.database.query('select process_id as id from idea where id = $1', [idea.id]);
    expect(rows).toEqual([{ id: call }]);
  });

  it('are taken until the last moment before its end, and not at the end', async () => {
    await itIs(justBefore(submission.closesAt));
    expect((await handIn(call)).refused).toBeUndefined();
    await itIs(submission.closesAt);
    expect((await handIn(call)).refused).toBe('idea.no-open-call');
  });
});

describe('support', () => {
  it('is taken from the first moment of its phase until the last', async () => {
    await itIs(submission.opensAt);
    const { idea } = await handIn(call);
    const moderator = await api.person({ grants: [{ role: 'moderator', municipality: MUNICIPALITY }] });
    await decideOn(moderator, idea.id, 'publish');
    const { rows } = await api.database.query<{ number: number }>('select number from idea where id = $1', [
      idea.id,
    ]);
    const number = rows[0]?.number ?? 0;
    const supportedAt = async (moment: string): Promise<string | undefined> => {
      await itIs(moment);
      const { problem } = await (await api.person()).call('ideas.add-support', { params: { number } });
      return problem?.code;
    };
    expect(await supportedAt(justBefore(support.opensAt))).toBe('support.not-now');
    expect(await supportedAt(support.opensAt)).toBeUndefined();
    expect(await supportedAt(justBefore(support.closesAt))).toBeUndefined();
    expect(await supportedAt(support.closesAt)).toBe('support.not-now');
  });
});

describe('a call that runs', () => {
  it('is changed by no official alone, and given more time by two', async () => {
    await itIs(after(0));
    administrator = await official();
    const { body } = await start({});
    const address = { ...params, number: body.number };
    await itIs(after(2));
    administrator = await official();
    const change = (process: ProcessView) =>
      administrator.call('office-votes.change', {
        params: address,
        body: { revision: body.revision, process, draft },
      });
    for (const more of [
      { supportThreshold: 1 },
      { submission: { ...submission, closesAt: after(32) } },
      { submission: null, support: null },
    ])
      expect((await change({ ...process, ...more })).problem?.code).toBe('process.running');

    const until = after(35);
    const early = await inTwo(body.number, 'extend-ideas', after(61));
    expect(early.proposed).toBe('act.time-wrong');
    const { alone, confirmed } = await inTwo(body.number, 'extend-ideas', until);
    expect(alone).toBe('act.second-person-needed');
    expect(confirmed.body.process).toEqual({ ...process, submission: { ...submission, closesAt: until } });
    expect(confirmed.body.acts).toMatchObject([{ kind: 'extend-ideas', until }]);
  });

  it('that was annulled can be held again once, by two, and the two votes lead to each other', async () => {
    await itIs(after(0));
    administrator = await official();
    const { body } = await start({ submission: null, support: null }, 'quick-poll');
    await inTwo(body.number, 'annul', null);
    const { confirmed } = await inTwo(body.number, 'rerun', null);
    expect(confirmed.problem).toBeUndefined();
    const again = confirmed.body.rerunAs ?? 0;
    const read = await administrator.call('office-votes.read', { params: { ...params, number: again } });
    expect(read.body).toMatchObject({ moment: 'draft', rerunOf: body.number });
    const twice = await inTwo(body.number, 'rerun', null);
    expect(twice.confirmed.problem?.code).toBe('state.not-possible');
  });
});

describe('a call to some parishes', () => {
  it('takes ideas of those who live there, and of nobody else', async () => {
    await itIs(after(0));
    administrator = await official();
    const mayPropose = { minimumAge: 16, residence: 'municipality' as const, areas: ['0684948'] };
    const { body, problem } = await start({ mayPropose });
    expect(problem).toBeUndefined();
    expect(body.process.mayPropose).toEqual(mayPropose);
    await itIs(after(3));
    const [found] = (await openCalls()).filter(({ mayPropose: who }) => who.areas !== undefined);
    const propose = async (area: string) => {
      const author = await api.person({ area });
      const { body: idea } = await author.call('my-ideas.start', { body: { content: someContent() } });
      const { problem } = await author.call('my-ideas.submit', {
        params: { idea: idea.id },
        body: { revision: idea.revision, answer: null, call: found?.id ?? null },
      });
      return problem?.code;
    };
    expect(await propose('0684948')).toBeUndefined();
    expect(await propose('0680201')).toBe('eligibility.other-area');
  });
});
