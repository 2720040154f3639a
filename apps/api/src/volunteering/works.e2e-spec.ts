import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  askedOrganisation,
  decideOn,
  handIn,
  someEvent,
  organiserIn,
  verifiedOrganisation,
  type Actor,
} from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';

let api: ApiUnderTest;
let [administrator, moderator, organiser]: Actor[] = [];
let organisation: number;
const as = (actor: Actor | undefined): Actor => actor as Actor;
beforeAll(async () => {
  api = await apiUnderTest();
  moderator = await api.person({ grants: [{ role: 'moderator', municipality }] });
  ({ administrator, organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

/** An idea that a vote has chosen. @returns its public number */
async function chosen(title: string): Promise<number> {
  const author = await api.person();
  const idea = await handIn(author, { title });
  await decideOn(as(moderator), idea, 'publish');
  const { number } = (await author.call('my-ideas.read', { params: { idea } })).body;
  await api.database.query(`update idea set status = 'selected' where id = $1`, [idea]);
  return number ?? 0;
}
const open = (number: number, by: number = organisation) =>
  as(administrator).call('works.open', { params: { municipality, number }, body: { organiser: by } });
const statusOf = async (number: number) =>
  (await api.visitor().call('ideas.read', { params: { number } })).body.status;
const work = async (number: number) => (await api.visitor().call('ideas.work', { params: { number } })).body;

describe('an idea that a vote has chosen', () => {
  it('is carried out at an event, which stands on its page once it is published, and leads back to it', async () => {
    const title = 'Soli gar Ludzas ezeru';
    const number = await chosen(title);
    const opened = await open(number);
    const here = opened.body.ideas.find((idea) => idea.number === number);
    expect(here).toMatchObject({ status: 'in-delivery', events: [{ state: 'draft', title }] });
    expect(await statusOf(number)).toBe('in-delivery');
    expect(await work(number)).toEqual({ events: [], shifts: [], photos: [] });

    const event = here?.events[0]?.number ?? 0;
    const params = { number: event };
    const { body: own } = await as(organiser).call('my-events.read', { params });
    expect(own.draft).toMatchObject({ title, roles: [], shifts: [] });
    const { revision } = (
      await as(organiser).call('my-events.change', {
        params,
        body: { revision: own.revision, draft: someEvent({ title, area: own.draft.area }) },
      })
    ).body;
    await as(organiser).call('my-events.publish', { params, body: { revision } });
    const shown = await work(number);
    expect(shown.events).toEqual([
      { number: event, title, state: 'published', organiser: 'Ezerkrasta biedrība' },
    ]);
    expect(shown.shifts.map((shift) => [shift.event, shift.free])).toEqual([
      ...[
        [event, 3],
        [event, 1],
        [event, 3],
      ],
    ]);
    const page = (await api.visitor().call('events.read', { params })).body;
    expect(page.idea).toEqual({ number, title });
  });

  it('may have several events, until it is delivered', async () => {
    const number = await chosen('Dārzs pie skolas');
    await open(number);
    expect((await open(number)).body.ideas.find((idea) => idea.number === number)?.events).toHaveLength(2);
    await api.database.query(`update idea set status = 'delivered' where number = $1`, [number]);
    expect((await open(number)).problem?.code).toBe('work.not-chosen');
  });

  it('is carried out by whom the municipality has verified', async () => {
    const number = await chosen('Taka uz torni');
    const asked = await askedOrganisation(as(organiser), municipality);
    const other = 'preilu-novads';
    const abroad = await api.person({ grants: [{ role: 'administrator', municipality: other }] });
    const elsewhere = await verifiedOrganisation(as(organiser), abroad, other);
    for (const one of [asked, elsewhere, 999_999])
      expect((await open(number, one)).problem).toMatchObject({
        ...{ code: 'work.no-organiser', fields: [{ field: 'organiser' }] },
      });
    expect(await statusOf(number)).toBe('selected');
  });
});

it('what no vote has chosen is not carried out yet', async () => {
  const author = await api.person();
  const idea = await handIn(author, { title: 'Laiva visiem' });
  await decideOn(as(moderator), idea, 'publish');
  const { number } = (await author.call('my-ideas.read', { params: { idea } })).body;
  expect((await open(number ?? 0)).problem?.code).toBe('work.not-chosen');
});
