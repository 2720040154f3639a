import type { WorkshopBody } from '@talka/contracts';

export type DraftSession = WorkshopBody['sessions'][number];
type Parts = Pick<WorkshopBody, 'sessions' | 'completion'>;

/** By which number each is known after the change; undefined: it is there no longer. */
type Moved = (number: number) => number | undefined;

/** A draft without one session: what others make good for goes with it, numbers move up, and no certificate takes it. */
export function withoutSession({ sessions, completion }: Parts, at: number): Parts {
  const left = sessions.filter((one, nth) => nth !== at && one.catchUpFor !== at + 1);
  const moved: Moved = (number) => numberIn(left, sessions[number - 1]);
  return renumbered({ sessions: left, completion }, moved);
}

/** A draft with more sessions, as the server will have them: by time, those that make good for others last. */
export function withSessions({ sessions, completion }: Parts, added: readonly DraftSession[]): Parts {
  const all = [...sessions, ...added];
  const byTime = (a: DraftSession, b: DraftSession) => Date.parse(a.from) - Date.parse(b.from);
  const ordinary = all.filter(({ catchUpFor }) => catchUpFor === null).sort(byTime);
  const others = all.filter(({ catchUpFor }) => catchUpFor !== null).sort(byTime);
  return renumbered({ sessions: [...ordinary, ...others], completion }, (number) =>
    numberIn(ordinary, all[number - 1]),
  );
}

const numberIn = (list: readonly DraftSession[], one: DraftSession | undefined): number | undefined =>
  one && list.includes(one) ? list.indexOf(one) + 1 : undefined;

const renumbered = ({ sessions, completion }: Parts, moved: Moved): Parts => ({
  sessions: sessions.map((one) => ({
    ...one,
    catchUpFor: one.catchUpFor === null ? null : (moved(one.catchUpFor) ?? one.catchUpFor),
  })),
  completion: completion && {
    ...completion,
    needed: completion.needed.flatMap((number) => moved(number) ?? []).sort((a, b) => a - b),
  },
});
