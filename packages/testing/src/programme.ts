import type { Endpoints, RequestOf } from '@talka/contracts';
import { DAY, HOUR } from '@talka/kernel';
import type { Actor } from './actors.js';

type Draft = RequestOf<Endpoints['office-programme.plan']>['body'];

/** A concert in three weeks, free and for everyone, said in Latvian alone. */
export function someProgrammeEvent(more: Partial<Draft> = {}): Draft {
  const begins = Math.ceil(Date.now() / HOUR) * HOUR + 21 * DAY;
  return {
    texts: {
      lv: {
        title: 'Vakara koncerts pie ezera',
        about: 'Spēlē novada pūtēju orķestris; līdzi var ņemt segas.',
      },
    },
    ...{ genre: 'music', strand: 'stages', languages: ['lv'], youngest: null, oldest: null },
    ...{ stepFree: true, signLanguage: false, price: null, link: null, asked: [] },
    place: { name: 'Ezera estrāde', municipality: 'ludzas-novads', coordinates: null },
    ...{ from: new Date(begins).toISOString(), until: new Date(begins + 2 * HOUR).toISOString() },
    ...more,
  };
}

/** Planned and announced by an administrator of the municipality. @returns its number */
export async function announcedEvent(
  administrator: Actor,
  municipality: string,
  more: Partial<Draft> = {},
): Promise<number> {
  const body = someProgrammeEvent(more);
  const planned = await administrator.call('office-programme.plan', { params: { municipality }, body });
  if (planned.problem) throw new Error(`could not plan: ${planned.problem.code}`);
  const { number } = planned.body;
  const announced = await administrator.call('office-programme.publish', {
    params: { municipality, number },
  });
  if (announced.problem) throw new Error(`could not announce: ${announced.problem.code}`);
  return number;
}
