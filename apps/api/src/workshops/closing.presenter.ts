import type { ClosingView, Endpoints, OutputOf } from '@talka/contracts';
import { overOf, reopensUntil, type SeenOutlook } from '@talka/workshops';
import encodeQR from 'qr';

export const closingView = (seen: SeenOutlook, title: string): ClosingView => {
  const { workshop, learners, conflicts, unknown, facts } = seen;
  const over = overOf(workshop);
  return {
    workshop: { id: workshop.id, number: workshop.number, title },
    role: workshop.role === 'leader' ? 'leader' : 'assistant',
    isClosed: workshop.state === 'closed',
    rule: workshop.rule && { ...workshop.rule, needed: [...workshop.rule.needed] },
    over: over && over.toISOString(),
    reopensUntil: over && reopensUntil(over).toISOString(),
    reopenedWhy: workshop.reopenedWhy,
    learners: learners.map(({ learner, completion }) => ({
      ...{ name: learner.name, isComplete: completion?.isComplete ?? false },
      had: workshop.completed.has(learner.person),
      ...{ attended: completion?.attended ?? 0, counted: completion?.counted ?? 0 },
      missing: (completion?.missing ?? []).map(({ code, params }) => ({ code, params: { ...params } })),
    })),
    ...{ conflicts, unknown, facts },
  };
};

/** The empty margin that cameras look for, in squares (ISO/IEC 18004). */
const QUIET = 4;

/** A learner's pass and its picture. */
export function passView(code: string): OutputOf<Endpoints['self-check-in.pass']> {
  const squares = encodeQR(code, 'raw', { ecc: 'medium', border: QUIET });
  const path = squares.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { code, size: squares.length, path };
}
