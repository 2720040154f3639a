import { CERTIFICATES, type Certificates } from '@talka/composition';
import type { Actor, NewActor } from '@talka/testing';
import type { ApiUnderTest } from '../../testing/api-under-test.js';
import { onTheDay } from '../../volunteering/testing/on-the-day.js';

/** People whose hours an organiser has approved, and the worker's part, done at once. */
export async function helped(api: ApiUnderTest) {
  const day = await onTheDay(api);
  const certificates = api.app.get<Certificates>(CERTIFICATES, { strict: false });

  const volunteer = async (who: NewActor = {}): Promise<Actor> => {
    const person = await api.person(who);
    const at = await day.shiftIn(-90, 1, [person]);
    await day.attend(at, person, 'came');
    await day.organiser.call('my-events.approve-hours', {
      params: { number: at.number },
      body: { hours: [{ shift: at.shift, person: person.id, minutes: 60, reason: '' }] },
    });
    return person;
  };

  const ask = (person: Actor, change: object = {}) =>
    person.call('my-certificates.ask', {
      body: {
        ...{
          municipality: 'ludzas-novads',
          organisation: day.organisation,
          from: '2020-01-01',
          until: '2040-01-01',
        },
        ...change,
      },
    });

  /** Makes all that waits, as the worker does. */
  const make = async (): Promise<void> => {
    const { rows } = await api.database.query<{ batch_id: string }>(
      `select distinct batch_id from certificate where state = 'waiting'`,
    );
    for (const { batch_id } of rows) await certificates.make(batch_id);
  };

  const own = async (person: Actor) => {
    const [newest] = (await person.call('my-certificates.list')).body.certificates;
    if (!newest) throw new Error('they have no certificate');
    return newest;
  };

  /** Somebody with a certificate of an hour. */
  const certified = async (who: NewActor = {}) => {
    const holder = await volunteer(who);
    await ask(holder);
    await make();
    return { holder, certificate: await own(holder) };
  };

  return { ...day, certificates, volunteer, ask, make, own, certified };
}
