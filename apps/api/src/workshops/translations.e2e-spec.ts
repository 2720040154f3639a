import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organiserIn, publishedWorkshop, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;
beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, 'ludzas-novads'));
}, 60_000);
afterAll(() => api.close());

const text = async (path: string) => (await fetch(api.origin + path)).text();

describe('a workshop in several languages', () => {
  const translations = {
    ltg: { title: 'Muola trauki', about: '' },
    en: { title: 'Clay pots', about: 'Six evenings at the wheel, & a kiln.' },
  };

  it('is said to everyone in theirs, and as it is written where it is not said', async () => {
    const { number } = await publishedWorkshop(organiser, organisation, { translations });
    const { body } = await api.visitor().call('workshops.read', { params: { number } });
    expect(body).toMatchObject({
      ...{ title: 'Māla trauki uz ripas', titles: { ltg: 'Muola trauki', en: 'Clay pots' } },
      abouts: { en: 'Six evenings at the wheel, & a kiln.' },
    });
    const english = await text(`/en/workshops/${number}`);
    expect(english).toContain('<h1>Clay pots</h1>');
    expect(english).toContain('Six evenings at the wheel, &amp; a kiln.');
    expect(english).toContain('"name":"Clay pots"');
    expect(await text(`/ltg/workshops/${number}`)).toContain('<h1>Muola trauki</h1>');
    expect(await text(`/ru/workshops/${number}`)).toContain('<h1>Māla trauki uz ripas</h1>');
    expect(await text(`/en/embed/workshops?organisation=${organisation}`)).toContain('Clay pots');
    const calendar = await text(`/api/v1/workshops/${number}/calendar.ics?language=en`);
    expect(calendar).toContain('SUMMARY:Clay pots');
  });

  it('is found in any of them', async () => {
    const word = `zvirbulis${Date.now()}`;
    const { number } = await publishedWorkshop(organiser, organisation, {
      translations: { ltg: { title: `Muola ${word}`, about: '' } },
    });
    const finds = async (q: string) =>
      (await api.visitor().call('workshops.list', { query: { q } })).body.workshops.map((one) => one.number);
    expect(await finds(word)).toEqual([number]);
  });

  it('goes along when it is copied', async () => {
    const { number } = await publishedWorkshop(organiser, organisation, { translations });
    const copied = await organiser.call('led-workshops.copy', {
      ...{ params: { number }, body: { begins: '2028-01-10' } },
    });
    expect(copied.body.draft.translations).toEqual(translations);
  });
});
