import type { Person } from '@talka/identity';
import { DAY, dayAfter, dayInRiga, later, municipalityId } from '@talka/kernel';
import type { SigningOn, Voice } from '@talka/partnership';
import type { Env } from '@talka/platform';
import type { DataSource } from 'typeorm';
import { jointDecisionsOf, partnersOf } from '../partnership/partnership.module.js';
import { atMoment } from './at-moment.js';
import { demoDecisions, demoPartners, SPEAKERS, type Speaking } from './demo-partners.js';
import { somebody } from './somebody.js';
import { valueOf } from './value-of.js';

/** Whoever speaks for a municipality among the invented people. */
export async function speaker(source: DataSource, of: Speaking): Promise<Person> {
  const person = await somebody(source, SPEAKERS[of]);
  return { ...person, grants: [{ role: 'administrator', municipality: municipalityId(of) }] };
}

/**
 * Who has signed the memorandum after the municipalities, and what these have decided together, among the invented people of an empty
 * demonstration: each through the use cases everybody goes through, at the day on which it was.
 */
export async function seedDemoPartnership(env: Env, now = new Date()): Promise<void> {
  const at = <T>(days: number, act: Parameters<typeof atMoment<T>>[2]) =>
    atMoment(env, later(now, days * DAY), act);
  for (const { by, asked, daysAgo, signed } of demoPartners) {
    const id = await at(-daysAgo, async (source) =>
      valueOf(await partnersOf(source).ask(await somebody(source, by), asked satisfies SigningOn)),
    );
    if (signed)
      await at(2 - daysAgo, async (source) =>
        valueOf(await partnersOf(source).sign(await somebody(source, 'kristine'), id)),
      );
  }
  for (const { from, proposal, daysAgo, openFor, remarks, voices, minutes } of demoDecisions) {
    const closesOn = dayAfter(dayInRiga(later(now, -daysAgo * DAY)), openFor);
    const number = await at(-daysAgo, async (source) =>
      valueOf(
        await jointDecisionsOf(source).propose(await speaker(source, from), municipalityId(from), {
          ...proposal,
          closesOn,
        }),
      ),
    );
    await at(1 - daysAgo, async (source) => {
      for (const { from: place, words } of remarks) {
        const said = { words, language: 'lv' } as const;
        valueOf(
          await jointDecisionsOf(source).remark(await speaker(source, place), here(place, number), said),
        );
      }
      for (const [place, voice, words = ''] of voices) {
        const said = { voice: voice satisfies Voice, words, language: 'lv' } as const;
        valueOf(
          await jointDecisionsOf(source).speak(await speaker(source, place), here(place, number), said),
        );
      }
    });
    if (openFor < daysAgo)
      await at(openFor + 1 - daysAgo, async (source) => valueOf(await jointDecisionsOf(source).close()));
    if (minutes !== undefined)
      await at(openFor + 2 - daysAgo, async (source) => {
        const said = { words: minutes, language: 'lv' } as const;
        const read = { number, revision: 0 };
        valueOf(await jointDecisionsOf(source).minute(await somebody(source, 'kristine'), read, said));
      });
  }
}

const here = (municipality: Speaking, number: number) => ({
  municipality: municipalityId(municipality),
  number,
});
