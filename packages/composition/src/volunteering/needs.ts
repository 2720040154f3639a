import {
  everybodyInTask,
  needsChanged,
  taskAsks,
  type ChangeTold,
  type InTaskRow,
  type Queryable,
} from '@talka/database';
import { ok, refuse, type Result } from '@talka/kernel';
import { asksMore, noLongerFits, tidyRequirements, type Requirements } from '@talka/volunteering';
import type { DataSource } from 'typeorm';
import { readAs } from './read-as.js';

/** Somebody for whom a task is nothing any more: they keep their place. */
export interface NoLongerFits {
  readonly person: string;
  readonly name: string;
  /** In how many of their shifts. */
  readonly shifts: number;
  /** Which rule of signing up would refuse them. */
  readonly why: string;
}

export interface NeedsTried {
  readonly asksMore: boolean;
  readonly people: readonly NoLongerFits[];
}

/** Each person once, with the first of their shifts that is nothing for them any more. */
function onceEach(people: readonly InTaskRow[], before: Requirements, after: Requirements) {
  const found = new Map<string, { readonly who: InTaskRow; readonly why: string; shifts: number }>();
  for (const who of people) {
    const refusal = noLongerFits(before, after, who);
    if (!refusal) continue;
    const known = found.get(who.person);
    if (known) known.shifts += 1;
    else found.set(who.person, { who, why: refusal.code, shifts: 1 });
  }
  return [...found.values()];
}

/** Who would not fit any more if a published task asked for this: read before it is saved, by who may change it. */
export const tryNeeds =
  (source: DataSource) =>
  async (by: string, number: number, role: string, asking: Requirements): Promise<Result<NeedsTried>> => {
    const known = await readAs(source)('events', number, by, () =>
      taskAsks(source, number, role).then((task) => ({ task })),
    );
    if (!known.ok) return known;
    const { task } = known.value;
    if (!task) return refuse('event.role-unknown');
    const tidied = tidyRequirements(asking);
    if (!tidied.ok) return tidied;
    const after = tidied.value;
    const people = onceEach(await everybodyInTask(source, { event: task.event, role }), task, after);
    return ok({
      asksMore: asksMore(task, after),
      people: people.map(({ who: { person, name }, why, shifts }) => ({ person, name, why, shifts })),
    });
  };

/** Who is told that a task asks for what they do not have; as they are now, for they may have said so meanwhile. */
export async function needsTold(on: Queryable, change: string): Promise<ChangeTold[]> {
  const noted = await needsChanged(on, change);
  if (!noted) return [];
  const { event, title, place, reason, role, asked, at } = noted;
  const people = await everybodyInTask(on, { event: noted.event_id, role: asked.role, since: at });
  return onceEach(people, asked.before, asked.after).map(({ who, shifts }) => ({
    ...{ person: who.person, email: who.email, language: who.language, name: who.name },
    ...{ what: 'needs', reason, event, title, place, shifts, role, from: who.begins },
    ...{ before: null, overlaps: false, guardian: null, guardian_email: null },
  }));
}
