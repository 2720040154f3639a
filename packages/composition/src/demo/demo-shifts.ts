import type { Person } from '@talka/identity';
import type { Env } from '@talka/platform';
import { slotId } from '@talka/registration';
import type { DataSource } from 'typeorm';
import { organising, shifts } from '../volunteering/volunteering.module.js';
import { demoOrganisers, type DemoEvent } from './demo-events.js';
import { seedPastWorkshop } from './demo-past-workshop.js';
import { teach } from './demo-teaching.js';
import { somebody } from './somebody.js';
import { valueOf } from './value-of.js';

/**
 * Organisations among the invented people of an empty demonstration, their events and workshops, and who comes to what: set up
 * through the use cases everybody goes through, so that the demonstration holds nothing a region could not.
 */
export async function seedDemoShifts(source: DataSource, env: Env, now = new Date()): Promise<void> {
  const organise = organising(source);
  for (const { organisation, by, verifiedBy, events, workshops, taughtBefore } of demoOrganisers(now)) {
    const organiser = await somebody(source, by);
    const { number } = valueOf(await organise.ask(organiser, organisation));
    const { municipality } = organisation;
    const yes = { municipality, number, verify: true, reason: '' };
    valueOf(await organise.decide(await somebody(source, verifiedBy), yes));
    for (const event of events) await setUp(source, organiser, number, event);
    for (const workshop of workshops) await teach(source, organiser, number, workshop);
    if (taughtBefore) await seedPastWorkshop(env, number, by, now);
  }
}

async function setUp(
  source: DataSource,
  organiser: Person,
  organisation: number,
  { draft, published, comers }: DemoEvent,
): Promise<void> {
  const organise = organising(source);
  const started = valueOf(await organise.start(organiser, organisation, draft));
  if (!published) return;
  const { number, revision } = started;
  const shown = valueOf(await organise.publish(organiser, { number, revision }));
  for (const [at, keys] of comers.entries()) {
    for (const key of keys) {
      const { id } = await somebody(source, key);
      valueOf(await shifts(source).join(id, { slot: slotId(shown.shifts[at] ?? ''), people: [id] }));
    }
  }
}
