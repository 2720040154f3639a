import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Model } from './model.js';
import { Product, type Break } from './product.js';
import { aimed, SLOTS, STEP, type Step } from './steps.js';

const SEQUENCES = 300;
const STEPS = 50;
/** Each on a database of its own: the clock looks at all there is. */
const LANES = 3;

const inModel = (model: Model, step: Step): string | undefined => {
  switch (step.do) {
    case 'join':
      return model.join(step.person, step.slot);
    case 'fill-in':
      return model.fillIn(step.person, step.slot);
    case 'places':
      return model.changePlaces(step.slot, step.places);
    case 'leave':
      return model.leave(step.person, step.slot);
    case 'come-after-all':
      return model.comeAfterAll(step.person, step.slot);
    case 'answer':
      return model.answer(step.person, step.slot, step.answer);
    case 'look':
      return model.look(step.person, step.slot, step.inReturn);
    case 'take':
      return model.take(step.person, step.link);
    case 'run-out':
      return void model.runOut(step.slot);
    case 'settle':
      return void model.settle();
  }
};

const stateOf = (model: Model) =>
  model.slots.map(({ entries }, slot) => ({
    taken: model.taken(slot),
    standings: [...entries]
      .sort((a, b) => a.turn - b.turn)
      .map(({ person, state, ending }) => [person, state, ending].filter((it) => it !== null).join(' ')),
  }));

/** Refusals seen, so that a run in which nothing interesting happens is no proof. */
const seen = new Set<string>();

async function sequence(product: Product, steps: readonly Step[], Of = Model): Promise<void> {
  const run = await product.run();
  const model = new Of(SLOTS.map((slot) => ({ ...slot, entries: [] })));
  for (const [number, drawn] of steps.entries()) {
    const step = aimed(model.slots, drawn);
    const expected = inModel(model, step);
    const code = await run.do(step);
    seen.add(`${step.do}: ${code ?? 'done'}`);
    expect({ number, step, code }).toEqual({ number, step, code: expected });
    expect({ number, step, state: await run.state() }).toEqual({ number, step, state: stateOf(model) });
  }
}

/** A newcomer takes what is free although others wait for it. */
class Pushing extends Model {
  override join(person: number, slot: number): string | undefined {
    const waiting = this.slots[slot]?.entries.filter(({ state }) => state === 'waiting') ?? [];
    for (const entry of waiting) entry.state = 'ended';
    const code = super.join(person, slot);
    for (const entry of waiting) entry.state = 'waiting';
    return code;
  }
}
/** What was passed on has never been, once the place is given up. */
class Forgetful extends Model {
  override leave(person: number, slot: number): string | undefined {
    const code = super.leave(person, slot);
    for (const entry of this.slots[slot]?.entries ?? []) if (entry.person === person) entry.link = null;
    return code;
  }
}

const BREAKS: readonly Break[] = [
  {
    rule: 'whoever lets a place pass keeps their turn',
    ...{ when: `old.state = 'held' and new.state = 'waiting'`, body: 'new.turn := old.turn;' },
  },
  {
    rule: 'whoever waits is confirmed without being asked',
    when: `old.state = 'waiting' and new.state = 'held' and new.why = 'offer'`,
    body: `new.state := 'confirmed'; new.why := null; new.until := null;`,
  },
];

describe('places, as people ask for them, give them up, answer, change and let time pass', () => {
  let products: Product[];
  beforeAll(
    async () => void (products = await Promise.all(Array.from({ length: LANES }, Product.start))),
    120_000,
  );
  afterAll(() => Promise.all(products.map((product) => product.stop())));

  it.each([Pushing, Forgetful])(
    'are not what other rules say: %p is found out',
    async (Wrong) => {
      const [product] = products;
      const steps = fc.array(STEP, { minLength: STEPS, maxLength: STEPS });
      const held = fc.assert(
        fc.asyncProperty(steps, (taken) => sequence(product!, taken, Wrong)),
        { numRuns: 40, endOnFailure: true },
      );
      await expect(held).rejects.toThrow('Property failed');
    },
    300_000,
  );

  it.each(BREAKS)(
    'are found out where the product has another rule: $rule',
    async (broken) => {
      const [product] = products;
      const steps = fc.array(STEP, { minLength: STEPS, maxLength: STEPS });
      const held = product!.whileBroken(broken, () =>
        fc.assert(
          fc.asyncProperty(steps, (taken) => sequence(product!, taken)),
          { numRuns: 40, endOnFailure: true },
        ),
      );
      await expect(held).rejects.toThrow('Property failed');
    },
    300_000,
  );

  it(`are what the plain rules say, after each of ${STEPS} steps, ${SEQUENCES} times`, async () => {
    const steps = fc.array(STEP, { minLength: STEPS, maxLength: STEPS });
    await Promise.all(
      products.map((product) =>
        fc.assert(
          fc.asyncProperty(steps, (taken) => sequence(product, taken)),
          { numRuns: SEQUENCES / LANES, endOnFailure: true },
        ),
      ),
    );
    for (const happened of [
      'join: registration.exists',
      'join: slot.overlaps',
      'answer: done',
      'answer: offer.none',
      'fill-in: done',
      'places: done',
      'places: slot.places-taken',
      'answer: offer.over',
      'take: done',
      'take: stand-in.none',
      'take: hand-over.none',
      'take: hand-over.has-place',
    ])
      expect([...seen]).toContain(happened);
  }, 900_000);
});
