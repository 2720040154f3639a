import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { normaliseScores } from '@talka/calls';
import { dayAfter, dayInRiga } from '@talka/kernel';
import { endingOpenCall, someApplication, someOpenCall, type Actor } from '@talka/testing';
import { pixel } from '../access/testing/scene.js';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let administrator: Actor;
let jurors: Actor[];
const municipality = 'ludzas-novads';

beforeAll(async () => {
  api = await apiUnderTest();
  administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  jurors = await Promise.all(['Anna', 'Beāte', 'Cilda'].map((name) => api.person({ name: `${name} Žūre` })));
}, 60_000);
afterAll(() => api.close());

const at = (number: number) => ({ params: { municipality, number } });
const announced = async (more: Parameters<typeof someOpenCall>[0] = {}): Promise<number> => {
  const body = someOpenCall(more);
  const it = await administrator.call('open-calls.announce', { params: { municipality }, body });
  if (it.problem) throw new Error(`${it.problem.code} ${JSON.stringify(it.problem.fields)}`);
  return it.body.number;
};
const appointed = async (number: number): Promise<void> => {
  for (const { email } of jurors)
    expect(
      (await administrator.call('open-calls.appoint', { ...at(number), body: { email: String(email) } }))
        .problem,
    ).toBeUndefined();
};
const end = (number: number) => api.database.query(endingOpenCall(number));
const applies = async (number: number, title: string, name: string): Promise<Actor> => {
  const who = await api.person({ municipality, name });
  const params = { number };
  await who.call('my-applications.save', { params, body: someApplication(title, name) });
  const given = await who.call('my-applications.hand-in', { params });
  expect(given.problem).toBeUndefined();
  return who;
};
const numbersOf = async (number: number) =>
  new Map(
    (await jurors[0]!.call('my-scoring.read', { params: { number } })).body.applications.map((it) => [
      it.title,
      it.number,
    ]),
  );
const declares = (who: Actor, number: number, application: number, conflict = false) =>
  who.call('my-scoring.declare', { params: { number, application }, body: { conflict } });
const scores = (who: Actor, number: number, application: number, points: number[]) =>
  who.call('my-scoring.score', {
    params: { number, application },
    body: { points, words: 'Pārdomāta iecere un labi piemēri.' },
  });
const read = async (number: number) =>
  (await api.visitor().call('open-calls.read', { params: { number } })).body;

describe('an open call', () => {
  it('goes the whole way: applied to, scored blind, put in order, decided with reasons, published', async () => {
    const number = await announced();
    const params = { number };
    await appointed(number);
    const ezeri = await applies(number, 'Ezeri no augšas', 'Ilze Krāsa');
    const meži = await applies(number, 'Meži ziemā', 'Juris Ota');
    const putni = await applies(number, 'Putni un podi', 'Māra Podniece');
    expect(await read(number)).toMatchObject({ stage: 'open', handedIn: null, result: null });
    expect((await administrator.call('open-calls.desk', at(number))).body.applications).toEqual([]);

    await end(number);
    expect(await read(number)).toMatchObject({ stage: 'scoring', handedIn: 3 });
    const numbers = await numbersOf(number);
    const [e = 0, m = 0, p = 0] = ['Ezeri no augšas', 'Meži ziemā', 'Putni un podi'].map((it) =>
      numbers.get(it),
    );
    const [anna, beate, cilda] = jurors as [Actor, Actor, Actor];
    expect((await scores(anna, number, e, [5, 5])).problem?.code).toBe('open-call.undeclared');
    for (const who of [anna, beate]) for (const one of [e, m, p]) await declares(who, number, one);
    for (const one of [e, m]) await declares(cilda, number, one);
    const kept = await declares(cilda, number, p, true);
    expect(kept.body.applications.find((it) => it.number === p)).toMatchObject({
      conflict: true,
      answers: null,
    });
    expect((await scores(cilda, number, p, [10, 10])).problem?.code).toBe('open-call.conflict');
    expect((await declares(cilda, number, p, false)).problem?.code).toBe('open-call.conflict');
    expect((await administrator.call('open-calls.close-round', at(number))).problem?.code).toBe(
      'open-call.not-scored',
    );
    const given: [Actor, number, number[]][] = [
      ...([
        [anna, e, [5, 5]],
        [anna, m, [4, 4]],
        [anna, p, [6, 6]],
      ] as [Actor, number, number[]][]),
      ...([
        [beate, e, [10, 10]],
        [beate, m, [0, 0]],
        [beate, p, [5, 5]],
      ] as [Actor, number, number[]][]),
      ...([
        [cilda, e, [8, 7]],
        [cilda, m, [7, 8]],
      ] as [Actor, number, number[]][]),
    ];
    for (const [who, one, points] of given)
      expect((await scores(who, number, one, points)).problem).toBeUndefined();
    expect((await scores(anna, number, e, [5, 11])).problem?.fields[0]).toMatchObject({ field: 'points' });
    const blind = await anna.call('my-scoring.read', { params });
    expect(JSON.stringify(blind.body)).not.toMatch(/Krāsa|Ota|Podniece/);
    expect(blind.body.applications.find((it) => it.number === e)?.answers).toMatchObject({ summa: '120050' });
    expect(JSON.stringify((await administrator.call('open-calls.desk', at(number))).body)).not.toMatch(
      /Krāsa|Ota/,
    );

    const desk = (await administrator.call('open-calls.close-round', at(number))).body;
    expect((await scores(anna, number, e, [9, 9])).problem?.code).toBe('open-call.not-scoring');
    const criteria = someOpenCall().criteria;
    const indexOf = (who: Actor) => jurors.indexOf(who) + 1;
    const standings = normaliseScores({
      ...{ criteria, scale: 10, applications: [e, m, p] },
      scorings: given.map(([who, application, points]) => ({ juror: indexOf(who), application, points })),
    });
    for (const { application, place, score } of standings)
      expect(desk.applications.find((it) => it.number === application)).toMatchObject({
        standing: { place, score },
      });
    expect(desk.applications.map((it) => it.name)).toEqual(['Ilze Krāsa', 'Juris Ota', 'Māra Podniece']);

    const decide = (
      decisions: { application: number; outcome: 'chosen' | 'not-chosen'; amount: number | null }[],
    ) =>
      administrator.call('open-calls.decide', {
        ...at(number),
        body: {
          decisions: decisions.map((it) => ({ ...it, reason: `Iemesls pieteikumam ${it.application}.` })),
        },
      });
    const no = (application: number) => ({ application, outcome: 'not-chosen' as const, amount: null });
    const yes = (application: number, amount: number) => ({
      application,
      outcome: 'chosen' as const,
      amount,
    });
    expect((await decide([yes(e, 100)])).problem?.code).toBe('open-call.undecided');
    expect((await decide([yes(e, 400_000), no(m), yes(p, 100_001)])).problem?.params).toMatchObject({
      over: 1,
    });
    expect((await meži.call('my-applications.read', { params })).body.application).toMatchObject({
      outcome: null,
    });
    expect((await decide([yes(e, 400_000), no(m), no(p)])).problem).toBeUndefined();
    expect((await decide([yes(e, 400_000), no(m), no(p)])).problem?.code).toBe('open-call.not-decidable');

    const published = await read(number);
    expect(published.result).toMatchObject({
      ...{ given: 400_000, notChosen: 2, jurors: ['Anna Žūre', 'Beāte Žūre', 'Cilda Žūre'] },
      chosen: [{ name: 'Ilze Krāsa', amount: 400_000, place: 1, jurors: 3 }],
    });
    expect(JSON.stringify(published)).not.toMatch(/Ota|Podniece|Meži|Putni|Iemesls/);
    const told = (who: Actor) => who.call('my-applications.read', { params });
    expect((await told(meži)).body.application).toMatchObject({
      ...{ outcome: 'not-chosen', reason: `Iemesls pieteikumam ${m}.` },
    });
    expect((await told(ezeri)).body.application).toMatchObject({ outcome: 'chosen', amount: 400_000 });
    expect((await told(putni)).body.application?.reason).toBe(`Iemesls pieteikumam ${p}.`);
    const log = await api.database.query<{ action: string }>(
      `select action from audit_entry where subject_kind = 'open-call' and facts ->> 'number' = $1 order by id`,
      [String(number)],
    );
    expect(log.rows.map(({ action }) => action)).toEqual([
      'open-call.announced',
      ...Array.from({ length: 3 }, () => 'open-call.juror-appointed'),
      ...Array.from({ length: 3 }, () => 'open-call.handed-in'),
      ...['open-call.round-closed', 'open-call.decided'],
    ]);
  });

  it('keeps what is typed, hands in what stands then, and takes nothing after the deadline', async () => {
    const number = await announced();
    const params = { number };
    const who = await api.person({ municipality });
    const save = (body: object) => who.call('my-applications.save', { params, body } as never);
    await save({ title: 'Ez' });
    await save({ answers: { iecere: 'Puse teikuma' } });
    const mine = await who.call('my-applications.read', { params });
    expect(mine.body.application).toMatchObject({
      state: 'draft',
      title: 'Ez',
      answers: { iecere: 'Puse teikuma' },
    });
    const handIn = () => who.call('my-applications.hand-in', { params });
    expect((await handIn()).problem?.fields[0]).toMatchObject({ field: 'name' });
    await save({ ...someApplication('Ezeri uz sienas'), answers: { pagalms: 'cits', summa: 'daudz' } });
    expect((await handIn()).problem?.fields[0]).toMatchObject({ field: 'pagalms' });
    await save(someApplication('Ezeri uz sienas'));
    expect((await handIn()).body.application).toMatchObject({ state: 'handed-in', changed: false });
    await save({ title: 'Kas cits' });
    expect((await who.call('my-applications.read', { params })).body.application).toMatchObject({
      changed: true,
    });
    expect((await save({ answers: { nav: 'x' } })).problem?.fields[0]?.code).toBe('open-call.field-unknown');

    const again = await administrator.call('open-calls.change', {
      ...at(number),
      body: someOpenCall({ sum: 1 }),
    });
    expect(again.problem?.code).toBe('open-call.frozen');
    const juror = { ...at(number), body: { email: String(who.email) } };
    expect((await administrator.call('open-calls.appoint', juror)).problem?.fields[0]?.code).toBe(
      'open-call.juror-applies',
    );
    await appointed(number);
    const asJuror = await jurors[0]!.call('my-applications.save', { params, body: { title: 'Es pats' } });
    expect(asJuror.problem?.code).toBe('open-call.juror-applies');

    await end(number);
    expect((await save({ title: 'Par vēlu' })).problem?.code).toBe('open-call.closed');
    expect((await handIn()).problem?.code).toBe('open-call.closed');
    expect((await who.call('my-applications.withdraw', { params })).problem?.code).toBe('open-call.closed');
    expect([...(await numbersOf(number)).keys()]).toEqual(['Ezeri uz sienas']);
  });

  it('takes files: seen by the applicant, by a juror without a conflict under no name, and by nobody else', async () => {
    const number = await announced();
    const params = { number };
    await appointed(number);
    const who = await applies(number, 'Ezeri ar skici', 'Ilze Krāsa');
    const path = `/my/open-calls/${number}/application/files/skice`;
    const pixelOnce = await pixel();
    const upload = () =>
      who.uploadTo<{ application: { files: { id: string; path: string; name: string }[] } }>(
        path,
        'Ilze-Krasa.png',
        pixelOnce,
      );

    const added = (await upload()).body.application.files;
    expect(added).toMatchObject([{ name: 'Ilze-Krasa.png' }]);
    await upload();
    await upload();
    expect((await upload()).problem?.code).toBe('file.too-many');
    const { files } = (await who.call('my-applications.read', { params })).body.application!;
    const gone = files[1]!;
    await who.call('my-applications.remove-file', { params: { number, file: gone.id } });
    await who.call('my-applications.hand-in', { params });
    const late = files[2]!;
    await who.call('my-applications.remove-file', { params: { number, file: late.id } });
    const text = await who.uploadTo(path.replace('skice', 'iecere'), 'a.png', pixelOnce);
    expect(text.problem?.code).toBe('open-call.field-unknown');

    await end(number);
    expect((await upload()).problem?.code).toBe('open-call.closed');
    const sees = async (one: Actor, file = files[0]!) =>
      (await one.send('GET', file.path, { headers: {} })).status;
    const [anna, beate] = jurors as [Actor, Actor];
    expect(await sees(anna)).toBe(404);
    const application = (await numbersOf(number)).get('Ezeri ar skici')!;
    const shown = (await declares(anna, number, application)).body.applications[0]!;
    // What was taken out after handing in counts as it was handed in.
    expect(shown.files.map((it) => [it.id, it.name])).toEqual([
      [files[0]!.id, ''],
      [late.id, ''],
    ]);
    await declares(beate, number, application, true);
    expect(
      await Promise.all([who, anna, beate, jurors[2]!, administrator, api.visitor()].map((one) => sees(one))),
    ).toEqual([...[200, 200, 404, 404, 404, 404]]);
    const seen = await anna.send('GET', files[0]!.path, { headers: {} });
    expect(seen.headers.get('content-disposition')).toBe(`inline; filename*=UTF-8''picture.webp`);
    expect(await sees(who, gone)).toBe(404);
  });

  it('grants little sums and shows what became of them', async () => {
    const reportBy = dayAfter(dayInRiga(new Date()), 60);
    const number = await announced({ kind: 'micro-grant', reportBy });
    const params = { number };
    await appointed(number);
    const who = await applies(number, 'Soliņi pie upes', 'Biedrība „Krasts”');
    await end(number);
    const application = (await numbersOf(number)).get('Soliņi pie upes')!;
    for (const one of jurors) {
      await declares(one, number, application);
      await scores(one, number, application, [7, 7]);
    }
    await administrator.call('open-calls.close-round', at(number));
    const decisions = [
      {
        application,
        outcome: 'chosen' as const,
        amount: 50_000,
        reason: 'Vajadzīgi visiem, kas tur staigā.',
      },
    ];
    await administrator.call('open-calls.decide', { ...at(number), body: { decisions } });
    const report = (spent: number) =>
      who.call('my-applications.report', {
        params,
        body: { words: 'Uzstādījām sešus soliņus, palīdzēja divdesmit kaimiņu.', spent },
      });
    expect((await report(48_000)).body.application).toMatchObject({
      reportBy,
      report: { state: 'handed-in' },
    });
    expect((await read(number)).result?.chosen[0]?.report).toBeNull();
    const answer = (accepted: boolean, words: string) =>
      administrator.call('open-calls.answer-report', {
        params: { municipality, number, application },
        body: { accepted, words },
      });
    expect((await answer(false, '')).problem?.fields[0]?.code).toBe('text.empty');
    expect((await answer(false, 'Pievieno, lūdzu, kvītis.')).problem).toBeUndefined();
    expect((await report(48_010)).body.application?.report).toMatchObject({
      state: 'handed-in',
      spent: 48_010,
    });
    expect((await answer(true, '')).problem).toBeUndefined();
    expect((await read(number)).result?.chosen[0]?.report).toMatchObject({ spent: 48_010 });
    expect((await report(1)).problem?.code).toBe('open-call.report-not-due');
    expect((await who.call('me.erase', { body: { confirm: true } })).problem).toBeUndefined();
    expect((await read(number)).result?.chosen[0]).toMatchObject({ name: '', amount: 50_000 });
  });

  it('is called off with a reason, and says at the field what is wrong with it', async () => {
    const number = await announced({ whoMay: 'municipality' });
    const elsewhere = await api.person({ municipality: 'balvu-novads' });
    expect(
      (await elsewhere.call('my-applications.save', { params: { number }, body: {} })).problem?.code,
    ).toBe('open-call.elsewhere');
    const body = { words: 'Pagalmus šogad pārbūvē.' };
    expect((await administrator.call('open-calls.call-off', { ...at(number), body })).body).toMatchObject({
      ...{ stage: 'called-off', calledOffWhy: body.words },
    });
    const wrong = async (more: Parameters<typeof someOpenCall>[0]) =>
      (
        await administrator.call('open-calls.announce', {
          params: { municipality },
          body: someOpenCall(more),
        })
      ).problem?.fields.map(({ field, code }) => `${field} ${code}`);
    const [field] = someOpenCall().form;
    expect(await wrong({ criteria: [] })).toEqual(['criteria open-call.criteria-wrong']);
    expect(await wrong({ criteria: [{ name: 'Labums', weight: 0 }] })).toEqual([
      'criteria.0.weight open-call.weights-wrong',
    ]);
    expect(await wrong({ scale: 101 })).toEqual(['scale open-call.scale-wrong']);
    expect(await wrong({ sum: 0 })).toEqual(['sum open-call.sum-wrong']);
    expect(await wrong({ closesOn: someOpenCall().opensOn })).toEqual(['closesOn open-call.too-soon']);
    expect(await wrong({ closesOn: '2126-01-01' })).toEqual(['closesOn open-call.too-late']);
    expect(await wrong({ kind: 'micro-grant', reportBy: null })).toEqual([
      'reportBy open-call.report-day-wrong',
    ]);
    expect(await wrong({ form: [field!, field!] })).toEqual(['form open-call.field-twice']);
    expect(await wrong({ form: [{ ...field!, kind: 'one' }] })).toEqual([
      'form.0.options open-call.choices-wrong',
    ]);
    expect(await wrong({ form: [{ ...field!, words: { lv: '', en: 'x', ru: '' } }] })).toEqual([
      'form.0.words.lv text.empty',
    ]);
  });
});
