import {
  askedOrganisation,
  publishedEvent,
  someEvent,
  verifiedOrganisation,
  type Actor,
} from '@talka/testing';
import type { ApiUnderTest } from '../../testing/api-under-test.js';
import { workshopsOf } from './scene.workshops.js';
import { MUNICIPALITIES, type Add, type Place, type Role } from './who.js';

/** Of a photo nobody has brought. */
export const NO_PHOTO = '0190a000-0000-4000-8000-000000000002';

/** An organisation that is not looked at yet, and one that is, with an event nobody sees yet and one everyone does. */
export async function eventsOf(
  api: ApiUnderTest,
  place: Place,
  organiser: Actor,
  add: Add,
  team?: Readonly<Record<Role, Actor>>,
): Promise<void> {
  const municipality = MUNICIPALITIES[place];
  const administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  const asked = await askedOrganisation(organiser, municipality);
  const organisation = await verifiedOrganisation(organiser, administrator, municipality);
  const draft = await organiser.call('my-events.start', { params: { organisation }, body: someEvent() });
  const { number, shifts } = await publishedEvent(organiser, organisation);
  add(`asked organisation ${place}`, { municipality, organisation: asked });
  const colleague = await api.person();
  const members = [
    { who: colleague, role: 'gate' },
    ...(team
      ? ([
          { who: team['organising coordinator here'], role: 'coordinator' },
          { who: team['gate here'], role: 'gate' },
        ] as const)
      : []),
  ] as const;
  for (const { who, role } of members) {
    const body = { email: who.email ?? '', role };
    const added = await organiser.call('my-organisations.add-person', { params: { organisation }, body });
    if (added.problem) throw new Error(`could not add: ${added.problem.code}`);
  }
  add(`verified organisation ${place}`, { municipality, organisation, person: colleague.id });
  await workshopsOf(api, place, organiser, organisation, add);
  add(`draft event ${place}`, { number: draft.body.number, role: 'soli' });
  const volunteer = await api.person({ birthDate: '1990-05-05' });
  await volunteer.call('my-shifts.join', { params: { shift: shifts[0] ?? '' } });
  const barred = await api.person({ birthDate: '1991-05-05' });
  await barred.call('my-shifts.join', { params: { shift: shifts[0] ?? '' } });
  await organiser.call('my-events.bar', {
    params: { number, person: barred.id },
    body: { reason: 'Divreiz nebija, un neviens nezināja.', until: null },
  });
  const seen = await administrator.call('office-bars.list', { params: { municipality } });
  add(`bar ${place}`, { municipality, bar: seen.body.bars[0]?.id ?? '' });
  add(`published event ${place}`, {
    ...{ number, shift: shifts[0] ?? '', person: volunteer.id },
    ...{ role: 'soli', photo: NO_PHOTO, training: 'first-aid' },
  });
}
