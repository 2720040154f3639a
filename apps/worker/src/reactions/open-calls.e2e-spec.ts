import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comes, endingOpenCall, someApplication, someOpenCall, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

let talka: WholeTalka;
beforeAll(async () => {
  talka = await wholeTalka();
}, 180_000);
afterAll(() => talka.close());

const told = async (who: Actor): Promise<{ notices: string[]; mails: string[] }> => {
  const { notices } = (await who.call('me.notices')).body;
  const mails = await talka.database.query<{ template: string }>(
    'select template from mail where to_address = $1 order by template',
    [who.email],
  );
  return {
    notices: notices.map(({ kind }) => kind).sort(),
    mails: mails.rows.map(({ template }) => template),
  };
};

it('jurors hear that they are appointed, and each applicant what was decided on theirs and why', async () => {
  const municipality = 'ludzas-novads';
  const administrator = await talka.person({ grants: [{ role: 'administrator', municipality }] });
  const worker = await talka.worker();
  try {
    const announced = await administrator.call('open-calls.announce', {
      params: { municipality },
      body: someOpenCall(),
    });
    const { number } = announced.body;
    const here = { params: { municipality, number } };
    const jurors = await Promise.all([1, 2, 3].map(() => talka.person()));
    for (const { email } of jurors)
      await administrator.call('open-calls.appoint', { ...here, body: { email: String(email) } });
    const applicants: Actor[] = [];
    for (const title of ['Ezeri uz sienas', 'Meži uz sienas']) {
      const who = await talka.person({ municipality });
      await who.call('my-applications.save', { params: { number }, body: someApplication(title) });
      await who.call('my-applications.hand-in', { params: { number } });
      applicants.push(who);
    }
    await talka.database.query(endingOpenCall(number));
    for (const juror of jurors)
      for (const one of (await juror.call('my-scoring.read', { params: { number } })).body.applications) {
        const params = { number, application: one.number };
        await juror.call('my-scoring.declare', { params, body: { conflict: false } });
        const body = { points: [7, one.number % 2], words: 'Pārdomāta iecere un labi piemēri.' };
        await juror.call('my-scoring.score', { params, body });
      }
    const { applications } = (await administrator.call('open-calls.close-round', here)).body;
    const decisions = applications.map(({ number: application, title }) => ({
      ...{ application, reason: `Iemesls: ${title}, un tikai tas.` },
      ...(title === 'Ezeri uz sienas'
        ? { outcome: 'chosen' as const, amount: 120_000 }
        : { outcome: 'not-chosen' as const, amount: null }),
    }));
    expect(
      (await administrator.call('open-calls.decide', { ...here, body: { decisions } })).problem,
    ).toBeUndefined();
    const [chosen, other] = applicants as [Actor, Actor];
    expect(await comes(async () => (await told(other)).mails.length > 0)).toBe(true);
    expect(await comes(async () => (await told(chosen)).mails.length > 0)).toBe(true);
    expect(await told(chosen)).toEqual({
      ...{ notices: ['open-call.chosen', 'open-call.handed-in'], mails: ['call-decided'] },
    });
    expect(await told(other)).toEqual({
      ...{ notices: ['open-call.handed-in', 'open-call.not-chosen'], mails: ['call-decided'] },
    });
    expect(await told(jurors[0]!)).toEqual({ notices: ['open-call.appointed'], mails: ['call-juror'] });
    const said = await talka.database.query<{ said: string }>(
      'select params::text as said from mail where to_address = $1',
      [other.email],
    );
    expect(said.rows[0]?.said).toContain('Meži uz sienas');
    expect(said.rows[0]?.said).not.toContain('Ezeri');
  } finally {
    await worker.stop();
  }
}, 120_000);
