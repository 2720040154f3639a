import type { Endpoints, RequestOf } from '@talka/contracts';
import { dayAfter, dayInRiga } from '@talka/kernel';

type Asked = RequestOf<Endpoints['my-partners.ask']>['body'];
type Proposed = RequestOf<Endpoints['joint-decisions.propose']>['body'];

let made = 0;

/** What somebody writes who wants to sign on; each with a number of its own. */
export const someSigningOn = (more: Partial<Asked> = {}): Asked => ({
  kind: 'association',
  name: `Biedrība "Kopā ${(made += 1)}"`,
  registrationNumber: String(40_008_000_000 + Math.floor(Math.random() * 9_999_999) * 10 + (made % 10)),
  country: 'LV',
  seat: 'Ludza',
  website: 'talka.example/kopa',
  task: 3,
  pledge: 'Katru rudeni rīkosim trīs meistardarbnīcas visiem, kas vēlas mācīties aust.',
  language: 'lv',
  signedAs: 'valdes priekšsēdētāja',
  ...more,
});

/** Something a municipality puts before the others, open for two weeks. */
export const someProposal = (more: Partial<Proposed> = {}): Proposed => ({
  title: 'Kopīga pārvietojamā skatuve',
  words: 'Pirksim vienu pārvietojamo skatuvi un lietosim to pēc kārtas; uzturēšanu maksā, kas to lieto.',
  language: 'lv',
  task: 2,
  closesOn: dayAfter(dayInRiga(new Date()), 14),
  ...more,
});
