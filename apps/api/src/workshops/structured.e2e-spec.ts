import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { evenings, organiserIn, publishedWorkshop, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { faultsOf } from './testing/schema-org.js';

let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, 'ludzas-novads'));
}, 60_000);
afterAll(() => api.close());

/** The linked data of a workshop's page, as a machine finds it there. */
async function servedAt(number: number): Promise<string> {
  const html = await (await fetch(`${api.origin}/workshops/${number}`)).text();
  const [, found = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  return found;
}

const course = async () => {
  const [first, second, third] = evenings(3);
  if (!first || !second || !third) throw new Error('no evenings');
  const { number, sessions } = await publishedWorkshop(organiser, organisation, {
    ...{ title: 'Māls & "uguns" </script>', youngest: 7, price: 1250 },
    sessions: [first, { ...second, places: 2 }, { ...third, catchUpFor: 1, places: 2 }],
  });
  await organiser.call('led-workshops.call-off-session', {
    ...{ params: { number, session: sessions[1]?.id ?? '' }, body: { reason: 'Podnieks ir saslimis.' } },
  });
  return servedAt(number);
};

describe('what a workshop’s page says in the words of schema.org', () => {
  it('would be found out, were it wrong: however deep, and in whatever way', async () => {
    const served = await course();
    const wrongs: readonly (readonly [string, string])[] = [
      // A word there is not, a choice there is not, a value of another kind, a word of another type, no such type.
      ['"addressLocality"', '"localityOfAddress"'],
      ['https://schema.org/EventCancelled', 'https://schema.org/EventGone'],
      ['"isAccessibleForFree":false', '"isAccessibleForFree":"nē"'],
      ['"typicalAgeRange"', '"courseWorkload"'],
      ['"@type":"PostalAddress"', '"@type":"Address"'],
    ];
    for (const [right, wrong] of wrongs) {
      expect([right, served.includes(right)]).toEqual([right, true]);
      const faults = await faultsOf('Course', JSON.parse(served.replace(right, wrong)));
      expect([wrong, faults.length > 0]).toEqual([wrong, true]);
    }
  });

  it('is a course with its sessions, by a vocabulary and a checker that are not Talka’s', async () => {
    const served = await course();
    expect(served).toContain('EventCancelled');
    expect(served).toContain('"remainingAttendeeCapacity":8');
    expect(await faultsOf('Course', JSON.parse(served))).toEqual([]);
  });

  it('is a series of a drop-in, each session with its own offer', async () => {
    const sessions = evenings(2).map((one) => ({ ...one, places: 4 }));
    const { number } = await publishedWorkshop(organiser, organisation, { enrolment: 'drop-in', sessions });
    const served = await servedAt(number);
    expect(served.match(/"@type":"Offer"/g)).toHaveLength(2);
    expect(await faultsOf('EventSeries', JSON.parse(served))).toEqual([]);
  });
});
