import type { Person } from '@talka/identity';
import { slotId } from '@talka/registration';
import type { DataSource } from 'typeorm';
import { enrolling } from '../workshops/enrolling.js';
import { leading } from '../workshops/workshops.module.js';
import type { DemoWorkshop } from './demo-workshops.js';
import { emailOf, somebody } from './somebody.js';
import { valueOf } from './value-of.js';

/** Sets a workshop up, names who leads it, publishes it, and enrols its learners. @returns its number */
export async function teach(
  source: DataSource,
  organiser: Person,
  organisation: number,
  { draft, leaders, learners, answers }: DemoWorkshop,
): Promise<number> {
  const lead = leading(source);
  const { number } = valueOf(await lead.start(organiser, organisation, draft));
  for (const [key, role] of leaders)
    valueOf(await lead.nameLeader(organiser, { number, email: emailOf(key), role }));
  const { workshop } = valueOf(await lead.read(organiser, number));
  const { revision } = workshop;
  const { slot, sessions } = valueOf(await lead.publish(organiser, { number, revision }));
  for (const [at, keys] of learners.entries()) {
    const place = slot ?? sessions[at]?.slot ?? slotId('');
    for (const key of keys) {
      const { id } = await somebody(source, key);
      const whose = { number, slot: place, people: [id] };
      const said = answers?.[key];
      if (said) valueOf(await enrolling(source).sayAnswers(id, whose, said));
      valueOf(await enrolling(source).enrol(id, whose));
    }
  }
  return number;
}
