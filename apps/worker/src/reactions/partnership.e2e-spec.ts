import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comes, someProposal, someSigningOn, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

let talka: WholeTalka;
beforeAll(async () => {
  talka = await wholeTalka();
}, 180_000);
afterAll(() => talka.close());

const allTold = async (): Promise<void> => {
  const left = async () =>
    (await talka.database.query(`select from outbox where done_at is null and parked_at is null`)).rows
      .length;
  expect(await comes(async () => (await left()) === 0)).toBe(true);
};
/** As if workers had died after they told it, before they could say so. */
const again = async (): Promise<void> => {
  await talka.database.query(
    `update outbox set done_at = null, enqueued_at = null, generation = generation + 1 where job = 'react'`,
  );
  await allTold();
};
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

it('a joint decision closes at its time by itself, and each who speaks or minutes is told once, by two workers', async () => {
  const of = (municipality: string) => talka.person({ grants: [{ role: 'administrator', municipality }] });
  const [proposer, other, gone] = [
    await of('ludzas-novads'),
    await of('balvu-novads'),
    await of('livanu-novads'),
  ];
  await talka.database.query('update role_grant set revoked_at = talka_now() where person_id = $1', [
    gone.id,
  ]);
  const coordinator = await talka.person({ grants: [{ role: 'coordinator' }] });
  const resident = await talka.person();
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    const proposed = await proposer.call('joint-decisions.propose', {
      params: { municipality: 'ludzas-novads' },
      body: someProposal(),
    });
    const params = { number: proposed.body.number };
    await allTold();
    await again();
    expect(await told(other)).toEqual({ notices: ['joint.proposed'], mails: ['joint-proposed'] });
    for (const nobody of [proposer, coordinator, resident, gone])
      expect(await told(nobody)).toEqual({ notices: [], mails: [] });
    const state = async () => (await talka.visitor().call('joint-decisions.read', { params })).body.state;
    expect(await state()).toBe('open');
    await talka.database.query(
      `update joint_decision set closes_at = talka_now() - interval '1 second' where number = $1`,
      [params.number],
    );
    expect(await comes(async () => (await state()) === 'no-quorum')).toBe(true);
    await allTold();
    await again();
    expect(await told(other)).toEqual({
      notices: ['joint.closed', 'joint.proposed'],
      mails: ['joint-closed', 'joint-proposed'],
    });
    for (const who of [proposer, coordinator])
      expect(await told(who)).toEqual({ notices: ['joint.closed'], mails: ['joint-closed'] });
    for (const nobody of [resident, gone]) expect(await told(nobody)).toEqual({ notices: [], mails: [] });
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}, 180_000);

it('whoever asks to sign on hears once what came of it, and those who answer that somebody asks', async () => {
  const coordinator = await talka.person({ grants: [{ role: 'coordinator' }] });
  const [lucky, not] = [await talka.person(), await talka.person()];
  const ask = async (who: Actor): Promise<string> =>
    (await who.call('my-partners.ask', { body: someSigningOn() })).body.partners[0]?.id ?? '';
  const [first, second] = [await ask(lucky), await ask(not)];
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    await coordinator.call('federation-partners.sign', { params: { partner: first } });
    const words = 'Biedrība Latgalē vēl neko nedara.';
    await coordinator.call('federation-partners.decline', { params: { partner: second }, body: { words } });
    await allTold();
    await again();
    // What happened before they were a coordinator is told again to whoever is one now.
    const { notices } = await told(coordinator);
    expect(notices.filter((kind) => kind.startsWith('partner.'))).toEqual(['partner.asked', 'partner.asked']);
    expect(await told(lucky)).toEqual({ notices: ['partner.signed'], mails: ['partner-signed'] });
    expect(await told(not)).toEqual({ notices: ['partner.declined'], mails: ['partner-declined'] });
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}, 180_000);
