import { barsFrom } from '@talka/database';
import type { PersonId } from '@talka/kernel';
import type { Slot } from '@talka/registration';
import { decideBar } from '@talka/volunteering';
import type { EntityManager } from 'typeorm';

/** Whether somebody is barred from a shift, which nobody waives but who lifts the bar. */
export const notBarred =
  (manager: EntityManager) =>
  async (person: PersonId, { id, during }: Pick<Slot, 'id' | 'during'>) =>
    decideBar(await barsFrom(manager, person, id), during.from);
