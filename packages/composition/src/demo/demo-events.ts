import type { NewOrganisation } from '@talka/identity';
import { clockOf, DAY, HOUR, later, momentOfClock, municipalityId, type MunicipalityId } from '@talka/kernel';
import type { EventDraft, EventRole, ShiftDraft } from '@talka/volunteering';
import { familyWorkshops, maltaWorkshops, seniorWorkshops } from './demo-more-workshops.js';
import { clayWorkshops, weavingWorkshops, type DemoWorkshop } from './demo-workshops.js';

/** An invented event, and by key who of the invented people has signed up for which of its shifts, in their order. */
export interface DemoEvent {
  readonly draft: EventDraft;
  readonly published: boolean;
  readonly comers: readonly (readonly string[])[];
}

/** An invented organisation: who set it up, who of the municipality looked at it, what it wants people for, and what it teaches. */
export interface DemoOrganiser {
  readonly organisation: NewOrganisation;
  readonly by: string;
  readonly verifiedBy: string;
  readonly events: readonly DemoEvent[];
  readonly workshops: readonly DemoWorkshop[];
  /** It has taught a course that is over. */
  readonly taughtBefore?: boolean;
}

const DAUGAVPILS = municipalityId('daugavpils');
const LUDZA = municipalityId('ludzas-novads');
const REZEKNES_NOVADS = municipalityId('rezeknes-novads');

/** Three organisers of a demonstration that begins `now`: shifts lie in the two weeks after it, by the clocks of Riga. */
export const demoOrganisers = (now: Date): DemoOrganiser[] => [
  {
    organisation: organisation(DAUGAVPILS, 'Biedrība „Dzīvā iela”', 'association', '40008999001'),
    ...{ by: 'oskars', verifiedBy: 'oksana' },
    workshops: [...clayWorkshops(now), ...seniorWorkshops(now)],
    events: [
      {
        draft: event(
          'Apkaimes kopgalds Jaunbūvē',
          'Vienu pēcpusdienu iela pieder kaimiņiem: gari galdi, zupa no viena katla, mūzika un stāsti par to, kas te bija pirms mums. Galdi paši nesaliksies: nāc palīgā uz stundu vai uz visu dienu.',
          'Jaunbūves skvērs, pie strūklakas',
          '+371 6000 0231',
          [
            role('galdi', 'Galdu likšana', 'Saliekam un aizvedam galdus. Vajag spēka un cimdus.', 18),
            role('zupa', 'Zupas liešana', 'Lejam zupu un sekojam, lai pietiek maizes.', 16),
            role('stasti', 'Stāstu pieraksts', 'Klausāmies un pierakstām; der jebkura valoda.', 13),
          ],
          [
            shift(now, 3, 'galdi', '09:00', 2, 3),
            shift(now, 3, 'zupa', '12:00', 3, 2),
            shift(now, 3, 'zupa', '15:00', 3, 4),
            shift(now, 3, 'stasti', '13:00', 4, 3),
            shift(now, 3, 'galdi', '18:00', 2, 4),
          ],
          'Autobusa biļete līdz 3 €; biļeti atdod rīkotājam.',
        ),
        published: true,
        comers: [
          ['stanislavs', 'kazimirs', 'ludvigs'],
          // Two places, and two more wait.
          ['ludmila', 'janina', 'emily', 'leonard'],
          ['valdis'],
          [],
          ['stanislavs'],
        ],
      },
      {
        draft: event(
          'Lasīšanas stunda bērniem',
          '',
          'Pilsētas bibliotēka',
          '',
          [role('lasit', 'Lasīšana priekšā', '', 16)],
          [shift(now, 12, 'lasit', '16:00', 1, 2)],
        ),
        ...{ published: false, comers: [] },
      },
    ],
  },
  {
    organisation: organisation(LUDZA, 'Ludzas Mazā kultūras nams', 'municipal', '40008999002'),
    ...{ by: 'tekla', verifiedBy: 'jevgenijs' },
    workshops: [...weavingWorkshops(now), ...familyWorkshops(now)],
    taughtBefore: true,
    events: [
      {
        draft: event(
          'Latgales koru diena',
          'Vienpadsmit kori no visas Latgales, divi koncerti un kopīgs mēģinājums. Palīgi sagaida dziedātājus, rāda ceļu un pēc koncerta sakārto zāli.',
          'Mazā kultūras nama lielā zāle, Ludza',
          '+371 6000 0342',
          [
            role('sagaidit', 'Koru sagaidīšana', 'Sagaidi autobusu un aizved kori līdz ģērbtuvei.', 16),
            role('zale', 'Zāles kārtotājs', 'Rādi vietas un pieskati, lai ejas ir brīvas.', 16),
            role('gaismas', 'Gaismu palīgs', 'Palīdzi gaismotājam; darbs augstumā.', 18),
          ],
          [
            shift(now, 6, 'sagaidit', '09:00', 3, 6),
            shift(now, 6, 'zale', '13:30', 4, 4),
            shift(now, 6, 'gaismas', '11:00', 5, 1),
            shift(now, 7, 'zale', '13:30', 4, 4),
            shift(now, 9, 'gaismas', '10:00', 3, 2),
          ],
        ),
        published: true,
        comers: [['anna', 'pjotrs'], ['veneranda', 'antons', 'pjotrs'], ['ludvigs'], [], []],
      },
    ],
  },
  {
    organisation: organisation(REZEKNES_NOVADS, 'Maltas amatnieku kopa', 'association', '40008999003'),
    ...{ by: 'aldis', verifiedBy: 'ligija', events: [] },
    workshops: maltaWorkshops(now),
  },
];

const organisation = (
  municipality: MunicipalityId,
  name: string,
  kind: NewOrganisation['kind'],
  registrationNumber: string,
): NewOrganisation => ({ municipality, name, kind, registrationNumber });

const event = (
  title: string,
  about: string,
  place: string,
  contact: string,
  roles: readonly EventRole[],
  shifts: readonly ShiftDraft[],
  repaid = '',
): EventDraft => ({
  title,
  about,
  place,
  area: null,
  contact,
  askedFirst: 'everyone',
  repaid,
  closesBefore: 0,
  roles,
  shifts,
});

const role = (
  id: string,
  name: string,
  about: string,
  minimumAge: number,
  needs: EventRole['needs'] = [],
): EventRole => ({ id, name, about, minimumAge, needs, questions: [] });

function shift(
  now: Date,
  days: number,
  role: string,
  time: string,
  hours: number,
  places: number,
): ShiftDraft {
  const { day } = clockOf(later(now, days * DAY));
  const from = momentOfClock({ day, time });
  if (!from) throw new Error(`no ${time} on ${day}`);
  return { role, during: { from, until: later(from, hours * HOUR) }, places };
}
