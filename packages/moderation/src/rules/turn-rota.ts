import { dayAfter, type Day, type PersonId } from '@talka/kernel';
import { DUTY_PLACES, WEEKS_AHEAD, type Duty, type PoolMember, type RotaFacts } from '../pool.js';

/**
 * Fills the weeks ahead that nobody has: whoever has been off duty the longest, before or after, comes next; of those alike,
 * whoever joined first. Weeks that somebody has stay theirs. The second place goes only to another municipality and to somebody
 * whose turn has come round, so that one from a small municipality does not stand there every week; of two who can at all, both do.
 * @returns the weeks to give, O(weeks × members × duties)
 */
export function turnRota({ week, members, duties }: RotaFacts): Duty[] {
  const given: Duty[] = [];
  const weeks = Array.from({ length: WEEKS_AHEAD }, (_, ahead) => dayAfter(week, 7 * ahead));
  for (const of of weeks)
    for (const place of DUTY_PLACES) {
      const all = [...duties, ...given];
      const here = all.filter((duty) => duty.week === of);
      if (here.some((duty) => duty.place === place)) continue;
      const able = members.filter((member) => !isAway(member, of));
      const rest = place === 1 || able.length <= 2 ? 1 : Math.max(2, Math.floor(able.length / 2));
      const next = able
        .filter((member) => !here.some((duty) => collides(duty, member)))
        .map((member) => ({ member, off: weeksOff(all, member.person, of) }))
        .filter(({ off }) => off >= rest)
        .reduce<{ member: PoolMember; off: number } | undefined>(
          (best, one) => (best === undefined || one.off > best.off ? one : best),
          undefined,
        );
      if (next)
        given.push({
          week: of,
          place,
          person: next.member.person,
          municipality: next.member.municipality,
        });
    }
  return given;
}

const collides = (duty: Duty, { person, municipality }: PoolMember): boolean =>
  duty.person === person || duty.municipality === municipality;

/** Whoever is away on any day of a week is not on duty in it. */
export const isAway = ({ away }: Pick<PoolMember, 'away'>, week: Day): boolean =>
  away.some(({ from, until }) => from < dayAfter(week, 7) && until >= week);

/** How far their nearest week on duty is; whoever has none has been off for ever. */
const weeksOff = (duties: readonly Duty[], person: PersonId, week: Day): number =>
  Math.min(
    ...duties
      .filter((duty) => duty.person === person)
      .map((duty) => Math.abs(Date.parse(duty.week) - Date.parse(week)) / (7 * 24 * 3_600_000)),
  );
