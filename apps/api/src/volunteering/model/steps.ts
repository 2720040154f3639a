import fc from 'fast-check';
import type { ModelSlot } from './model.js';

/** Something that people or time do. People and slots are numbers, and so are links. */
export type Step =
  | {
      readonly do: 'join' | 'fill-in' | 'leave' | 'come-after-all';
      readonly person: number;
      readonly slot: number;
    }
  | {
      readonly do: 'answer';
      readonly person: number;
      readonly slot: number;
      readonly answer: 'accept' | 'pass' | 'decline';
    }
  | { readonly do: 'look'; readonly person: number; readonly slot: number; readonly inReturn: number | null }
  /** The newest link is 0. */
  | { readonly do: 'take'; readonly person: number; readonly link: number }
  | { readonly do: 'places'; readonly slot: number; readonly places: number }
  | { readonly do: 'run-out'; readonly slot: number }
  | { readonly do: 'settle' };

export const PEOPLE = 5;
/** Of the three slots the first two are at one time. */
export const SLOTS = [
  { places: 1, beside: [1] },
  { places: 2, beside: [0] },
  { places: 1, beside: [] },
] as const;

const person = fc.nat({ max: PEOPLE - 1 });
const slot = fc.nat({ max: SLOTS.length - 1 });
const about = { person, slot };

export const STEP: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('join' as const), ...about }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('fill-in' as const), ...about }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('leave' as const), ...about }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ do: fc.constant('places' as const), slot },
      places: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ do: fc.constant('answer' as const), ...about },
      answer: fc.constantFrom('accept' as const, 'pass' as const, 'decline' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ do: fc.constant('look' as const), ...about },
      inReturn: fc.option(slot, { nil: null }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('take' as const), person, link: fc.nat({ max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('come-after-all' as const), ...about }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('run-out' as const), slot }) },
  { weight: 2, arbitrary: fc.constant({ do: 'settle' as const }) },
);

/** In whose standing a step finds something to do. */
const AIMS: { readonly [D in Step['do']]?: string } = {
  answer: 'held',
  leave: 'confirmed',
  look: 'confirmed',
};

/**
 * Most steps of somebody drawn at random do nothing. Three of four come from somebody who can do them, if there is anybody: who is
 * asked answers, who has a place gives it up or looks for a stand-in.
 */
export function aimed(slots: readonly ModelSlot[], step: Step): Step {
  const aim = AIMS[step.do];
  if (aim === undefined || !('slot' in step) || !('person' in step) || (step.person + step.slot) % 4 === 3)
    return step;
  const found = slots.flatMap(({ entries }, slot) =>
    entries.filter(({ state }) => state === aim).map(({ person }) => ({ person, slot })),
  );
  return { ...step, ...found[(step.person * SLOTS.length + step.slot) % found.length] };
}
