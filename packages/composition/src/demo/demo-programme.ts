import { DAY, dayAfter, dayInRiga, later, momentOfClock, municipalityId, type Day } from '@talka/kernel';
import type { Env } from '@talka/platform';
import { weekendFrom, type Planned } from '@talka/programme';
import { programmeOf } from '../programme/programme.module.js';
import { atMoment } from './at-moment.js';
import type { DemoHappening } from './demo-happening.js';
import { demoHappenings } from './demo-happenings.js';
import { speaker } from './demo-partnership.js';
import { valueOf } from './value-of.js';

/** Events of the programme among the invented people of an empty demonstration: each planned, announced and answered as it is by everybody. */
export async function seedDemoProgramme(env: Env, now = new Date()): Promise<void> {
  await atMoment(env, later(now, -40 * DAY), async (source) => {
    const programme = programmeOf(source);
    for (const event of demoHappenings) {
      const planner = await speaker(source, event.from);
      const municipality = municipalityId(event.from);
      const number = valueOf(await programme.plan(planner, municipality, plannedOf(event, now)));
      if (event.draft) continue;
      valueOf(await programme.publish(planner, { municipality, number }));
      for (const other of event.agreed ?? []) {
        const at = { municipality: municipalityId(other), number };
        valueOf(await programme.answer(await speaker(source, other), at, 'agreed'));
      }
      if (event.cancelled !== undefined)
        valueOf(await programme.cancel(planner, { municipality, number }, event.cancelled));
    }
  });
}

function plannedOf(event: DemoHappening, now: Date): Planned {
  const first = dayOf(event.on, now);
  const [begins, ends] = event.times;
  const [youngest = null, oldest = null] = event.ages ?? [];
  return {
    ...{ texts: event.texts, genre: event.genre, strand: event.strand, languages: event.languages },
    place: { name: event.place, municipality: event.in, coordinates: event.coordinates ?? null },
    ...{ youngest, oldest, stepFree: event.stepFree ?? false, signLanguage: event.signLanguage ?? false },
    ...{ price: event.price ?? null, link: null, asked: event.with ?? [] },
    from: momentAt(first, begins),
    until: momentAt(dayAfter(first, event.days ?? 0), ends),
  };
}

function dayOf(on: DemoHappening['on'], now: Date): Day {
  const weekend = weekendFrom(now);
  if (on === 'saturday') return weekend.first;
  return on === 'sunday' ? weekend.last : dayAfter(dayInRiga(now), on);
}

function momentAt(day: Day, time: string): Date {
  const moment = momentOfClock({ day, time });
  if (!moment) throw new Error(`no clock shows ${time} on ${day}`);
  return moment;
}
