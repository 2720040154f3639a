import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comes, organiserIn, publishedWorkshop } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

let talka: WholeTalka;
beforeAll(async () => {
  talka = await wholeTalka();
}, 180_000);
afterAll(() => talka.close());

it('whoever is named in a workshop finds that on the site, and whoever began it needs no telling', async () => {
  const { organiser, organisation } = await organiserIn(talka, 'ludzas-novads');
  const { number } = await publishedWorkshop(organiser, organisation, { title: 'Māla bļodas' });
  const guest = await talka.person();
  const worker = await talka.worker();
  try {
    await organiser.call('led-workshops.name-leader', {
      ...{ params: { number }, body: { email: guest.email ?? '', role: 'guest' } },
    });
    const named = async (who: typeof guest) =>
      (await who.call('me.notices')).body.notices.filter(({ kind }) => kind === 'workshop.named');
    expect(await comes(async () => (await named(guest)).length === 1)).toBe(true);
    expect(await named(guest)).toMatchObject([{ params: { title: 'Māla bļodas' }, link: '/me/workshops' }]);
    expect(await named(organiser)).toEqual([]);
  } finally {
    await worker.stop();
  }
}, 180_000);
