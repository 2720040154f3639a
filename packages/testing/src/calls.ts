import type { Endpoints, RequestOf } from '@talka/contracts';
import { dayAfter, dayInRiga } from '@talka/kernel';

type Announced = RequestOf<Endpoints['juries.announce']>['body'];

/** What an administrator says who looks for a jury. */
export const someJury = (more: Partial<Announced> = {}): Announced => ({
  title: 'Parka pārbūves žūrija',
  words: 'Žūrija divos vakaros izvēlas vienu no trim parka pārbūves iecerēm un pasaka, kāpēc.',
  ...{ language: 'lv', places: 3, whoMay: 'municipality' },
  closesOn: dayAfter(dayInRiga(new Date()), 14),
  ages: [
    { from: 16, share: 30 },
    { from: 40, share: 70 },
  ],
  ...{ areas: null, genders: null },
  ...more,
});
