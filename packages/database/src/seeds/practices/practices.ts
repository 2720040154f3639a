import type { LocalName } from '@talka/territory';
import { REZEKNES_NOVADS_RESIDENTS } from './rezeknes-novads.residents.js';

/** A way some municipality of Latvia really holds its participatory budget, set up where its administrators find it. */
export interface Practice {
  /** The rule pack. */
  readonly pack: string;
  /** Whose it is; the practice of one that is no member is set up with a member, to be made its own or annulled. */
  readonly municipality: string;
  readonly name: (year: number) => LocalName;
  readonly about: LocalName;
  /** Declared residents by the name of the area, where pots are reckoned from them. */
  readonly residents?: Readonly<Record<string, number>>;
  /** Areas that vote together, by the union's name and theirs; the others have a pot each. */
  readonly unions?: Readonly<Record<string, readonly string[]>>;
}

const OWN: LocalName = {
  lv: 'Iedzīvotāji iesniedz idejas, pašvaldība tās pārbauda, un iedzīvotāji nobalso, kuras īsteno.',
  en: 'Residents hand in ideas, the municipality checks them, and residents vote on which are carried out.',
  ru: 'Жители подают идеи, самоуправление их проверяет, и жители голосуют, какие исполнить.',
};

export const PRACTICES: readonly Practice[] = [
  {
    ...{ pack: 'by-parish-and-residents', municipality: 'rezeknes-novads', about: OWN },
    name: (year) => ({
      lv: `Rēzeknes novada līdzdalības budžets ${year}`,
      en: `Participatory budget of Rēzekne Municipality ${year}`,
      ru: `Бюджет участия Резекненского края ${year}`,
    }),
    residents: REZEKNES_NOVADS_RESIDENTS,
  },
  {
    ...{ pack: 'one-pot-any-number', municipality: 'daugavpils', about: OWN },
    name: (year) => ({
      lv: `Daugavpils līdzdalības budžets ${year}`,
      en: `Participatory budget of Daugavpils ${year}`,
      ru: `Бюджет участия Даугавпилса ${year}`,
    }),
  },
  byTheRulesOf('one-person-one-project', 'rezekne', { lv: 'Rīgas', en: 'Riga', ru: 'Риги' }),
  byTheRulesOf('two-projects', 'ludzas-novads', { lv: 'Cēsu', en: 'Cēsis', ru: 'Цесиса' }),
  {
    ...byTheRulesOf('winner-in-each-area', 'livanu-novads', { lv: 'Talsu', en: 'Talsi', ru: 'Талси' }),
    // Neighbours, joined to show how it is done: no such unions exist.
    unions: {
      'Rožupes un Turku pagastu apvienība': ['Rožupes pagasts', 'Turku pagasts'],
      'Rudzātu un Sutru pagastu apvienība': ['Rudzātu pagasts', 'Sutru pagasts'],
    },
  },
];

function byTheRulesOf(
  pack: string,
  municipality: string,
  whose: { lv: string; en: string; ru: string },
): Practice {
  return {
    ...{ pack, municipality },
    name: (year) => ({
      lv: `Līdzdalības budžets ${year} pēc ${whose.lv} kārtības`,
      en: `Participatory budget ${year} by the rules of ${whose.en}`,
      ru: `Бюджет участия ${year} по правилам ${whose.ru}`,
    }),
    about: {
      lv: `Sagatave pēc ${whose.lv} kārtības. Pārbaudi katru noteikumu un summu, pirms izsludini, vai atcel to.`,
      en: `A template by the rules of ${whose.en}. Check every rule and sum before you announce it, or annul it.`,
      ru: `Заготовка по правилам ${whose.ru}. Проверьте каждое правило и сумму, прежде чем объявить, или отмените.`,
    },
  };
}
