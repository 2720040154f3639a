import { expect, it } from '@jest/globals';
import { referencePdf } from './reference.js';
import { wordsOf } from './testing/words-of.js';

it('a reference says what somebody helped with, by organiser, and sums it up', async () => {
  const helped = (organiser: string, day: string, role: string, minutes: number) => ({
    ...{ organiser, event: 'Koru diena', role, minutes },
    needs: role === 'Zupas liešana' ? (['first-aid', 'speaks-ru'] as const) : [],
    from: new Date(`${day}T09:00:00Z`),
  });
  const facts = {
    ...{ volunteer: 'Людмила Žņaugaine', birthDate: '1990-02-03', made: new Date('2027-08-01T10:00:00Z') },
    helped: [
      helped('Biedrība „Dzīvā iela”', '2027-07-01', 'Zupas liešana', 195),
      helped('Ludzas kultūras nams', '2027-07-08', 'Solu likšana', 60),
      helped('Biedrība „Dzīvā iela”', '2027-07-09', 'Zupas liešana', 60),
    ],
  };
  const words = await wordsOf(await referencePdf(facts, 'lv'));
  for (const part of [
    ...['Людмила Žņaugaine', 'dzim. 03.02.1990', 'Kopā: 5,25 st.', 'Zupas liešana, Solu likšana'],
    'Prasmes, ko uzdevumi prasīja: pirmās palīdzības apmācība, krievu valoda',
    ...['Biedrība „Dzīvā iela”: 4,25 st.', 'Ludzas kultūras nams: 1 st.'],
  ])
    expect(words).toContain(part);
});
