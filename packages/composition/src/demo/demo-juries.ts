import type { Announcing, Gender } from '@talka/calls';
import { demoPeople } from '@talka/database';
import type { Person } from '@talka/identity';
import { ageOn, DAY, dayAfter, dayInRiga, later, municipalityId } from '@talka/kernel';
import type { Env } from '@talka/platform';
import type { DataSource } from 'typeorm';
import { juriesOf } from '../calls/calls.module.js';
import { atMoment } from './at-moment.js';
import { SPEAKERS, type Speaking } from './demo-partners.js';
import { somebody } from './somebody.js';
import { valueOf } from './value-of.js';

interface DemoJury {
  readonly from: Speaking;
  readonly announced: Announcing;
  readonly daysAgo: number;
  readonly openFor: number;
  /** Of the invented people so many volunteer. */
  readonly people: number;
}

const AGES = [
  { from: 16, share: 22 },
  { from: 30, share: 24 },
  { from: 45, share: 27 },
  { from: 60, share: 27 },
];

/** A jury that is drawn, and one that looks for people. */
export const demoJuries: readonly DemoJury[] = [
  {
    from: 'ludzas-novads',
    announced: {
      title: 'Žūrija: kurš ceplis būs kopīgais',
      words:
        'Trīs podnieku darbnīcas piedāvā vietu kopīgam ceplim. Žūrija divās sestdienās apmeklē visas trīs, uzklausa meistarus un izvēlas vienu.\n\nCeļš un pusdienas ir par velti. Kas nevar atstāt bērnus mājās, ņem līdzi.',
      ...{ language: 'lv', places: 9, whoMay: 'region', ages: AGES },
      ...{ areas: { town: 58, parish: 42 }, genders: { woman: 53, man: 47 } },
    },
    ...{ daysAgo: 45, openFor: 20, people: 40 },
  },
  {
    from: 'preilu-novads',
    announced: {
      title: 'Žūrija: ko darīt ar veco ugunsdzēsēju depo',
      words:
        'Depo stāv tukšs divus gadus. Žūrija četros vakaros iepazīst ēku, dzird, ko kas maksātu, un dod domei ieteikumu, ko dome publicē kopā ar savu atbildi.',
      ...{ language: 'lv', places: 12, whoMay: 'municipality', ages: AGES },
      ...{ areas: null, genders: { woman: 1, man: 1 } },
    },
    ...{ daysAgo: 6, openFor: 30, people: 40 },
  },
];

const genderOf = (at: number): Gender | null => (at % 5 === 4 ? null : at % 2 === 0 ? 'woman' : 'man');

/** Juries by lot among the invented people of an empty demonstration, each act at the day on which it was. */
export async function seedDemoJuries(env: Env, now = new Date()): Promise<void> {
  for (const { from, announced, daysAgo, openFor, people } of demoJuries) {
    const at = <T>(days: number, act: Parameters<typeof atMoment<T>>[2]) =>
      atMoment(env, later(now, (days - daysAgo) * DAY), act);
    const closesOn = dayAfter(dayInRiga(later(now, -daysAgo * DAY)), openFor);
    const number = await at(0, async (source) => {
      const by = await somebody(source, SPEAKERS[from]);
      return valueOf(
        await juriesOf(source, env).announce(by, municipalityId(from), { ...announced, closesOn }),
      );
    });
    const grown = demoPeople.filter(
      ({ birthDate, municipality }) =>
        ageOn(birthDate, later(now, (openFor - daysAgo) * DAY)) >= 17 &&
        (announced.whoMay === 'region' || municipality === from),
    );
    const who = await at(2, async (source) => {
      const came: Person[] = [];
      for (const [each, { key }] of grown.slice(0, people).entries()) {
        const person = await somebody(source, key);
        valueOf(await juriesOf(source, env).volunteer(person, number, { gender: genderOf(each) }));
        came.push(person);
      }
      return came;
    });
    if (openFor >= daysAgo) continue;
    await at(openFor + 1, async (source) => valueOf(await juriesOf(source, env).draw()));
    await at(openFor + 3, (source) => answerAll(source, env, number, who));
  }
}

/** Everyone who is asked comes, but the second; then whoever is asked instead does. */
async function answerAll(
  source: DataSource,
  env: Env,
  number: number,
  who: readonly Person[],
): Promise<void> {
  const juries = juriesOf(source, env);
  const asked = async () => {
    const found: { person: Person; seat: number }[] = [];
    for (const person of who) {
      const mine = await juries.mine(number, person.id);
      if (mine?.state === 'asked') found.push({ person, seat: mine.seat ?? 0 });
    }
    return found.sort((a, b) => a.seat - b.seat);
  };
  for (const [at, { person }] of (await asked()).entries())
    valueOf(await juries.answer(person, number, at !== 1));
  for (const { person } of await asked()) valueOf(await juries.answer(person, number, true));
}
