import {
  abilitiesOf,
  barsOnBoard,
  consentsOf,
  formsOpen,
  one,
  ownShifts,
  seenForEvents,
  shiftBoard,
  sql,
  takenTimes,
  type BoardFilter,
  type ShiftRow,
} from '@talka/database';
import type { Person } from '@talka/identity';
import type { Refusal } from '@talka/kernel';
import { decideJoining, isTooLateToAsk, type Standing } from '@talka/registration';
import { decideBar, decideLoad, decideMinor, decideNeeds, decideVolunteer } from '@talka/volunteering';
import type { DataSource } from 'typeorm';

export interface OwnBoardRow extends ShiftRow {
  /** How the person stands with it already. */
  readonly standing: Exclude<Standing['state'], 'ended'> | null;
  /** A guardian would be asked first, or is being asked. */
  readonly guardian: boolean;
  /** A place is kept for the form they have begun. */
  readonly fillsIn: boolean;
  /** Why they may not sign up, from the rules that would refuse it; null: they may. */
  readonly refusal: Refusal | null;
}

/** Shifts still to come as they are for one person: what they may take, and for all others what stands in the way. */
export const ownBoard =
  (source: DataSource) =>
  async (me: Person, filter: BoardFilter): Promise<OwnBoardRow[]> => {
    const [shifts, own, taken, consents, abilities, papers, bars, forms, { now }] = await Promise.all([
      shiftBoard(source, filter),
      ownShifts(source, me.id),
      takenTimes(source, me.id),
      consentsOf(source, me.id),
      abilitiesOf(source, me.id),
      seenForEvents(source, me.id),
      barsOnBoard(source, me.id),
      formsOpen(source, me.id),
      one<{ now: Date }>(source, sql`select talka_now() as now`),
    ]);
    return shifts.map((shift) => {
      const mine = own.find(({ id }) => id === shift.id);
      // So late that nobody in the list is asked any more, what is free may be taken from it.
      const during = { from: shift.from, until: shift.until };
      const takesFree =
        mine?.standing === 'waiting' && shift.taken < shift.places && isTooLateToAsk({ during }, now);
      const standing = takesFree ? null : (mine?.standing ?? null);
      if (standing !== null && standing !== 'ended')
        return { ...shift, standing, guardian: mine?.why === 'guardian', fillsIn: false, refusal: null };
      const overlapping = taken.filter(({ from, until }) => from < shift.until && shift.from < until).length;
      const slot = {
        ...{ state: shift.state, during },
        open: { from: new Date(0), until: shift.closes_at },
      };
      const joining = decideJoining({ slot, standing: undefined, overlapping, now });
      const volunteer = decideVolunteer({
        ...{ birthDate: me.birthDate, minimumAge: shift.minimum_age, begins: shift.from },
      });
      const barred = decideBar(
        bars.filter(
          ({ municipality, events }) =>
            municipality === shift.municipality && (events === null || events.includes(shift.event)),
        ),
        shift.from,
      );
      const others = taken.filter(({ work }) => work);
      const load = decideLoad(during, others);
      const minor = decideMinor({ birthDate: me.birthDate, asked: during, others });
      const seen = papers
        .filter(({ event, until }) => event === shift.event && (!until || shift.from < until))
        .map(({ training }) => training);
      const needs = decideNeeds(shift.needs, { abilities, seen }, shift.proof);
      const refused = [joining, volunteer, minor, barred, needs, load].find(({ ok }) => !ok);
      const consented = consents.some(
        ({ slot: known, event, covers }) =>
          known === shift.id || (covers === 'event' && event === shift.event),
      );
      const guardian = volunteer.ok && volunteer.value.guardian && !consented;
      const refusal = refused && !refused.ok ? refused.refusal : null;
      return { ...shift, standing: null, guardian, fillsIn: forms.has(shift.id), refusal };
    });
  };
