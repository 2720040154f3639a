import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { publishedEvent, someEvent, organiserIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;
beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

it('tasks with free places are taken along as notices, one for each, and nobody else’s event is', async () => {
  const { number, shifts } = await publishedEvent(organiser, organisation, {
    title: '=Svētki',
    roles: someEvent().roles.map((role) => ({ ...role, needs: ['first-aid' as const] })),
  });
  const [welcome = '', , seats = ''] = shifts;
  await api.database.query(
    `insert into person_ability (person_id, ability) select id, 'first-aid' from person where email = $1`,
    [organiser.email],
  );
  await organiser.call('my-shifts.join', { params: { shift: welcome } });
  const read = async () => (await organiser.call('my-events.notices', { params: { number } })).body;
  const { notices } = await read();
  expect(notices).toMatchObject([
    {
      ...{
        title: 'Ciemiņu uzņemšana: =Svētki',
        municipality: 'Ludzas novads',
        volunteers: 5,
        minimumAge: 16,
      },
      ...{ hours: { least: 4, most: 4 }, requirements: ['pirmās palīdzības apmācība'] },
      ...{ contact: '+371 6000 0111', link: `http://localhost:3999/events/${number}` },
    },
    { title: 'Solu likšana: =Svētki', volunteers: 1, hours: { least: 2, most: 2 } },
  ]);
  await api.database.query('update slot set places = 0 where id = $1', [seats]);
  const later = await read();
  expect(later.notices).toHaveLength(1);
  const [head = '', ...lines] = later.csv.split('\r\n');
  expect(head.split(',').slice(7, 9)).toEqual(['Brīvprātīgo skaits', 'Vecums']);
  expect(lines.join('\n')).toContain(',4,5,16+,pirmās palīdzības apmācība,');
  // Two tasks of one name are two notices, and 100 minutes are no endless fraction.
  const [one] = someEvent().shifts;
  const [role] = someEvent().roles;
  if (!one || !role) throw new Error('an event has a shift');
  const twins = await publishedEvent(organiser, organisation, {
    roles: [role, { ...role, id: 'pieaugusie', minimumAge: 18 }],
    shifts: [one, { ...one, role: 'pieaugusie' }].map((shift) => ({
      ...{ ...shift, until: new Date(Date.parse(shift.from) + 100 * 60_000).toISOString() },
    })),
  });
  const two = await organiser.call('my-events.notices', { params: { number: twins.number } });
  expect(two.body.notices.map(({ minimumAge, hours }) => [minimumAge, hours.most])).toEqual([
    ...[
      [16, 1.67],
      [18, 1.67],
    ],
  ]);
  expect(two.body.csv).toContain(',"1,67",3,18+,');
  const stranger = await api.person();
  expect((await stranger.call('my-events.notices', { params: { number } })).problem?.code).toBe(
    'event.not-found',
  );
});
