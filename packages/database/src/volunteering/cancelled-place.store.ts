import type { RegistrationId } from '@talka/registration';
import type { CancelledPlace, CancelledPlaceStore } from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { rows, sql } from '../sql.js';

/** Places given up and taken back, in PostgreSQL, inside one transaction. */
export class PgCancelledPlaceStore implements CancelledPlaceStore {
  constructor(private readonly manager: EntityManager) {}

  async keep(registration: RegistrationId, { why, words, late, by }: CancelledPlace): Promise<void> {
    await rows(
      this.manager,
      sql`insert into cancelled_place (registration_id, by_id, why, words, late)
          values (${registration}, ${by}, ${why}, ${words}, ${late})`,
    );
  }
}
