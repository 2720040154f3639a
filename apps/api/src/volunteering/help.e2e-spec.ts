import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DATABASE, helpSweep } from '@talka/composition';
import type { SlotQuestion } from '@talka/contracts';
import { organiserIn, publishedEvent, someEvent, type Actor } from '@talka/testing';
import { DataSource } from 'typeorm';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const day = (days: number, time: string): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${time}:00Z`;
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;
/** A worker, as its clock shows the noon of tomorrow: nobody is asked at night. */
let noon: DataSource;
let willing: Actor;

const urlOf = ({ app }: ApiUnderTest): string => {
  const { options } = app.get<DataSource>(DATABASE);
  return options.type === 'postgres' ? (options.url ?? '') : '';
};

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
  noon = await new DataSource({
    ...{ type: 'postgres', url: urlOf(api), poolSize: 2 },
    extra: { options: `-c talka.now=${day(1, '09:00')}` },
  }).initialize();
}, 60_000);
afterAll(async () => {
  await noon.destroy();
  await api.close();
});

let weeks = 1;
/** A shift with one place, each in a week of its own. */
async function shift(
  questions: readonly SlotQuestion[] = [],
): Promise<{ number: number; shift: string; title: string }> {
  weeks += 1;
  const title = `Ezera svētki ${weeks}`;
  const { number, shifts } = await publishedEvent(organiser, organisation, {
    title,
    roles: someEvent().roles.map((role) => ({ ...role, questions: [...questions] })),
    shifts: [
      {
        ...{ role: 'uznemsana', places: 1 },
        ...{ from: day(7 * weeks, '09:00'), until: day(7 * weeks, '11:00') },
      },
    ],
  });
  return { number, shift: shifts[0] ?? '', title };
}
const ask = (it: { number: number; shift: string }) =>
  organiser.call('my-events.ask-for-help', { params: { number: it.number, shift: it.shift } });
const sums = async ({ number }: { number: number }) =>
  (await organiser.call('my-events.help', { params: { number } })).body.shifts[0];
const choose = (who: Actor, municipalities: string[]) =>
  who.call('my-help.choose', { body: { municipalities } });
const own = async (who: Actor) => (await who.call('my-help.read')).body;

/** Nobody from before is asked, and one person is; @returns the link in their mail */
async function askedOnly(it: { number: number; shift: string }): Promise<string> {
  await api.database.query('delete from help_willing');
  willing = await api.person();
  await choose(willing, [municipality]);
  expect((await ask(it)).status).toBe(200);
  await helpSweep(noon)();
  const mails = await api.database.query<{ path: string }>(
    `select params ->> 'path' as path from mail where template = 'help-asked' and person_id = $1`,
    [willing.id],
  );
  const path = mails.rows[0]?.path ?? '';
  return path.split('#')[1] ?? '';
}

describe('help with a shift that lacks people', () => {
  it('is asked of who wants to be asked; a yes from the mail takes the place, and the organiser sees numbers', async () => {
    const it = await shift();
    expect(await sums(it)).toMatchObject({ call: null, asked: 0 });
    const token = await askedOnly(it);
    expect(await sums(it)).toMatchObject({ call: { ending: null, waves: 1 }, asked: 1, open: 1 });
    const visitor = api.visitor();
    const read = await visitor.call('help.read', { body: { token } });
    expect(read.body).toMatchObject({
      ...{ state: 'open', standing: null, gone: null },
      shift: { id: it.shift, title: it.title, free: 1 },
    });
    expect((await own(willing)).questions).toMatchObject([{ state: 'open', id: read.body.id }]);
    const yes = await visitor.call('help.answer', { body: { token, answer: 'yes' } });
    expect(yes.body).toMatchObject({ state: 'yes', standing: 'confirmed', shift: { free: 0 } });
    expect((await visitor.call('help.answer', { body: { token, answer: 'no' } })).problem?.code).toBe(
      'help.answered',
    );
    await helpSweep(noon)();
    expect(await sums(it)).toMatchObject({
      ...{ asked: 1, yes: 1, no: 0, open: 0, unanswered: 0, tookAPlace: 1 },
      call: { ending: 'filled' },
    });
    expect((await ask(it)).problem?.code).toBe('help.not-needed');
  });

  it('is full by the time of a yes: that is said, nothing is taken, and they may wait', async () => {
    const it = await shift();
    const token = await askedOnly(it);
    await (await api.person()).call('my-shifts.join', { params: { shift: it.shift } });
    const visitor = api.visitor();
    expect((await visitor.call('help.answer', { body: { token, answer: 'yes' } })).problem?.code).toBe(
      'help.full',
    );
    expect((await visitor.call('help.read', { body: { token } })).body).toMatchObject({
      ...{ state: 'open', standing: null },
    });
    const waits = await visitor.call('help.answer', { body: { token, answer: 'wait' } });
    expect(waits.body).toMatchObject({ state: 'yes', standing: 'waiting' });
    expect(await sums(it)).toMatchObject({ yes: 1, tookAPlace: 0 });
  });

  it('asks with the question what the task asks of everybody, and a yes brings the answers along', async () => {
    const it = await shift([
      {
        ...{ id: 'auto', kind: 'yes-no', required: true, options: [] },
        words: { lv: 'Vai tev ir auto?', en: '', ru: '' },
      },
    ]);
    const token = await askedOnly(it);
    const visitor = api.visitor();
    const read = await visitor.call('help.read', { body: { token } });
    expect(read.body.shift.questions).toMatchObject([{ id: 'auto', required: true }]);
    const yes = (said?: Record<string, boolean>) =>
      visitor.call('help.answer', { body: { token, answer: 'yes', ...(said && { said }) } });
    expect((await yes()).problem).toMatchObject({ code: 'answers.needed', params: { count: 1 } });
    expect((await yes({})).problem?.code).toBe('answers.needed');
    expect((await yes({ auto: true })).body).toMatchObject({ state: 'yes', standing: 'confirmed' });
    const { shifts } = (await willing.call('my-shifts.list')).body;
    expect(shifts.find(({ id }) => id === it.shift)?.answers).toEqual({ auto: true });
  });

  it('of this kind is not asked for again, until that is taken back', async () => {
    const it = await shift();
    const token = await askedOnly(it);
    const never = await api.visitor().call('help.answer', { body: { token, answer: 'not-this-kind' } });
    expect(never.body.state).toBe('not-this-kind');
    const [kind] = (await own(willing)).unwanted;
    expect(kind).toMatchObject({ organiser: 'Ezerkrasta biedrība' });
    const again = await shift();
    await ask(again);
    await helpSweep(noon)();
    expect(await sums(again)).toMatchObject({ asked: 0 });
    const stranger = await api.person();
    expect((await stranger.call('my-help.ask-again', { body: { kind: kind?.id ?? '' } })).problem?.code).toBe(
      'help.no-kind',
    );
    const back = await willing.call('my-help.ask-again', { body: { kind: kind?.id ?? '' } });
    expect(back.body.unwanted).toEqual([]);
    await api.database.query(`update help_call set look_at = now()`);
    await helpSweep(noon)();
    expect(await sums(again)).toMatchObject({ asked: 1 });
  });

  it('is answered on the site by whom it is asked, and by nobody else', async () => {
    const it = await shift();
    await askedOnly(it);
    const [question] = (await own(willing)).questions;
    const body = { question: question?.id ?? '', answer: 'no' } as const;
    expect((await (await api.person()).call('my-help.answer', { body })).problem?.code).toBe('help.unknown');
    expect((await willing.call('my-help.answer', { body })).body.state).toBe('no');
    // A no may become a yes while there is a place.
    const yes = await willing.call('my-help.answer', { body: { ...body, answer: 'yes' } });
    expect(yes.body).toMatchObject({ state: 'yes', standing: 'confirmed' });
  });

  it('is asked of nobody who took their word back, and their open question is withdrawn', async () => {
    const it = await shift();
    await askedOnly(it);
    expect((await choose(willing, [])).body).toMatchObject({
      ...{ municipalities: [], questions: [{ state: 'lapsed' }] },
    });
    expect((await choose(willing, ['nekur'])).problem?.code).toBe('help.no-municipality');
    expect(await sums(it)).toMatchObject({ asked: 1, open: 0, unanswered: 1 });
  });

  it('is asked until the organiser stops it', async () => {
    const it = await shift();
    await askedOnly(it);
    const { number } = it;
    const params = { number, shift: it.shift };
    expect((await organiser.call('my-events.stop-asking', { params })).body.shifts[0]).toMatchObject({
      ...{ call: { ending: 'stopped' }, open: 0, unanswered: 1 },
    });
    expect((await willing.call('my-events.help', { params: { number } })).problem?.code).toBe(
      'event.not-found',
    );
  });
});
