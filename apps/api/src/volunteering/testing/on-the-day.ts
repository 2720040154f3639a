import { publishedEvent, someEvent, organiserIn, type Actor } from '@talka/testing';
import type { ApiUnderTest } from '../../testing/api-under-test.js';

export const MINUTE = 60_000;
const municipality = 'ludzas-novads';

/** Past shifts are not published: these are of a summer's noon, when the young may come too, and then moved. */
const summer = `${new Date().getUTCFullYear() + 1}-07-07`;

export interface AtShift {
  readonly number: number;
  readonly shift: string;
}

/** An organiser at the place where people come, and what they press. */
export async function onTheDay(api: ApiUnderTest) {
  const { organiser, organisation } = await organiserIn(api, municipality, { name: 'Rita Rīkotāja' });

  /** An event of which one shift begins in so many minutes and lasts an hour; people sign up before it is made to begin. */
  const shiftIn = async (
    minutes: number,
    places: number,
    people: readonly Actor[],
    minimumAge = 16,
  ): Promise<AtShift> => {
    const at = (more: number) => new Date(Date.now() + (minutes + more) * MINUTE).toISOString();
    const { number, shifts } = await publishedEvent(organiser, organisation, {
      roles: [{ id: 'soli', name: 'Solu likšana', about: '', minimumAge, needs: [], questions: [] }],
      shifts: [
        {
          ...someEvent().shifts[0],
          role: 'soli',
          places,
          from: `${summer}T09:00:00Z`,
          until: `${summer}T10:00:00Z`,
        },
      ],
    });
    const shift = shifts[0] ?? '';
    for (const one of people) await one.call('my-shifts.join', { params: { shift } });
    await api.database.query(
      `update slot set closes_at = $2::timestamptz, during = tstzrange($2, $3) where id = $1`,
      [shift, at(0), at(60)],
    );
    return { number, shift };
  };

  const attend = (
    { number, shift }: AtShift,
    person: Actor,
    what: 'came' | 'left' | 'no-show',
    late: number | null = null,
  ) =>
    organiser.call('my-events.attend', {
      params: { number, shift, person: person.id },
      body: { what, late },
    });

  return { organiser, organisation, shiftIn, attend };
}
