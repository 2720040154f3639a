import { demoPeople } from './people.js';

export interface DemoNeighbour {
  readonly name: string;
  readonly birth: string;
  readonly municipality: string;
  readonly area: string;
  readonly language: string;
}

const FIRST = ['Aivars', 'Biruta', 'Ceslavs', 'Dzintra', 'Ēriks', 'Faina', 'Genovefa', 'Helēna', 'Igors', 'Jezups', 'Konstancija', 'Leontīna', 'Monika', 'Nadežda', 'Oskars', 'Pāvels']; // prettier-ignore
const LAST = ['Ozoliņa', 'Kalve', 'Pūpols', 'Zarāns', 'Vītols', 'Lazdāne', 'Bērziņa', 'Krūmiņš', 'Priedīte', 'Dzenis', 'Strazdiņa', 'Žagars']; // prettier-ignore

/** Invented neighbours without a mailbox who stand behind ideas; spread over the places that the demo people live in. */
export function demoNeighbours(): DemoNeighbour[] {
  return FIRST.flatMap((first, row) =>
    LAST.map((last, column) => {
      const turn = row * LAST.length + column;
      const home = demoPeople[turn % demoPeople.length] ?? demoPeople[0];
      if (!home) throw new Error('the demonstration has no people');
      return {
        name: `${first} ${last}`,
        birth: `${1940 + (turn % 65)}-${String(1 + (turn % 12)).padStart(2, '0')}-${String(1 + (turn % 28)).padStart(2, '0')}`,
        municipality: home.municipality,
        area: home.area,
        language: home.language,
      };
    }),
  );
}
