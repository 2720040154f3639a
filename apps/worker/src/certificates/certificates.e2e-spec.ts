import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comes, organiserIn, publishedEvent, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const municipality = 'ludzas-novads';

let talka: WholeTalka;
beforeAll(async () => {
  talka = await wholeTalka();
  // A mail forgets what it said once it is sent: what was promised is kept here.
  await talka.database.query(`
    create table promised (person_id uuid, template text, params jsonb);
    create function keep_promised() returns trigger language plpgsql as $$
      begin insert into promised values (new.person_id, new.template, new.params); return null; end $$;
    create trigger keep_promised after insert on mail
      for each row when (new.template like 'certificate-%') execute function keep_promised()`);
}, 180_000);
afterAll(() => talka.close());

/** Somebody who came to a shift that is over, with an hour that its organiser approved. */
async function helped(
  organiser: Actor,
  organisation: number,
): Promise<{ readonly zane: Actor; readonly at: { readonly number: number; readonly shift: string } }> {
  const person = await talka.person();
  const { number, shifts } = await publishedEvent(organiser, organisation);
  const shift = shifts[0] ?? '';
  await person.call('my-shifts.join', { params: { shift } });
  const begun = (ended: number) =>
    talka.database.query(
      `update slot set closes_at = now() - interval '90 minutes',
         during = tstzrange(now() - interval '90 minutes', now() - make_interval(mins => $2)) where id = $1`,
      [shift, ended],
    );
  await begun(-30);
  const params = { number, shift, person: person.id };
  await organiser.call('my-events.attend', { params, body: { what: 'came', late: null } });
  await begun(1);
  const hours = [{ shift, person: person.id, minutes: 60, reason: 'Kā norunāts.' }];
  const approved = await organiser.call('my-events.approve-hours', { params: { number }, body: { hours } });
  expect(approved.body.approved).toBe(1);
  return { zane: person, at: { number, shift } };
}

const told = async (person: Actor) => {
  const { rows: mails } = await talka.database.query<{ template: string; params: object }>(
    'select template, params from promised where person_id = $1 order by template',
    [person.id],
  );
  const { notices } = (await person.call('me.notices')).body;
  return {
    mails,
    notices: notices.map(({ kind }) => kind).filter((kind) => kind.startsWith('certificate.')),
  };
};

it('a certificate is made and told of once, by however many workers, and so is that it was taken back', async () => {
  const { organiser, organisation } = await organiserIn(talka, municipality);
  const { zane, at } = await helped(organiser, organisation);
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    const body = { municipality, organisation, from: '2020-01-01', until: '2040-01-01' };
    expect((await zane.call('my-certificates.ask', { body })).status).toBe(202);
    const own = async () => (await zane.call('my-certificates.list')).body.certificates[0];
    expect(await comes(async () => (await own())?.state === 'issued')).toBe(true);
    // That the hours count was told too, once they were approved, and that they count otherwise.
    const ofHours = async () =>
      (await zane.call('me.notices')).body.notices
        .map(({ kind }) => kind)
        .filter((kind) => /^hours\./.test(kind));
    expect(await ofHours()).toEqual(['hours.approved']);
    const corrected = await organiser.call('my-events.correct-hours', {
      params: { ...at, person: zane.id },
      body: { revision: 0, minutes: 45, reason: 'Aizgāja agrāk.' },
    });
    expect(corrected.problem).toBeUndefined();
    expect(await comes(async () => (await ofHours()).length === 2)).toBe(true);
    expect((await ofHours()).sort()).toEqual(['hours.approved', 'hours.corrected']);
    expect(await comes(async () => (await told(zane)).notices.length === 1)).toBe(true);
    const ready = { what: '', municipality: 'Ludzas novads', path: '/me/certificates' };
    expect(await told(zane)).toEqual({
      mails: [{ template: 'certificate-ready', params: ready }],
      notices: ['certificate.ready'],
    });
    const administrator = await talka.person({ grants: [{ role: 'administrator', municipality }] });
    const reason = 'Stundas bija apstiprinātas divreiz.';
    const params = { municipality, code: (await own())?.code ?? '' };
    await administrator.call('office-certificates.revoke', { params, body: { reason } });
    expect(await comes(async () => (await told(zane)).notices.length === 2)).toBe(true);
    expect((await told(zane)).mails).toEqual([
      { template: 'certificate-ready', params: ready },
      { template: 'certificate-revoked', params: { ...ready, words: reason } },
    ]);
  } finally {
    for (const worker of workers) await worker.kill();
  }
}, 180_000);
