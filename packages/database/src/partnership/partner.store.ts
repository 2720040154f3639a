import { personId } from '@talka/kernel';
import {
  partnerId,
  type MemorandumTask,
  type PartnerKind,
  type PartnerState,
  type PartnerStore,
} from '@talka/partnership';
import type { Language } from '@talka/territory';
import { first, rows, sql, type Queryable } from '../sql.js';

interface PartnerRow {
  readonly id: string;
  readonly state: PartnerState;
  readonly asked_by: string | null;
  readonly kind: PartnerKind;
  readonly name: string;
  readonly registration_number: string | null;
  readonly country: string;
  readonly seat: string;
  readonly website: string | null;
  readonly task: MemorandumTask;
  readonly pledge: string;
  readonly language: Language;
  readonly signed_as: string;
}

/** Partners in PostgreSQL, inside one transaction. */
export const partnerStore = (manager: Queryable): PartnerStore => ({
  async ask(it, by) {
    const added = await first<{ id: string }>(
      manager,
      sql`insert into partner (kind, name, registration_number, country, seat, website, task, pledge, language,
            signed_as, asked_by)
          values (${it.kind}, ${it.name}, ${it.registrationNumber}, ${it.country}, ${it.seat}, ${it.website},
            ${it.task}, ${it.pledge}, ${it.language}, ${it.signedAs}, ${by})
          on conflict do nothing returning id`,
    );
    return added && partnerId(added.id);
  },
  async find(id) {
    const row = await first<PartnerRow>(
      manager,
      sql`select id, state, asked_by, kind, name, registration_number, country, seat, website, task, pledge, language,
            signed_as
          from partner where id = ${id} for update`,
    );
    if (!row) return undefined;
    const { asked_by, registration_number, signed_as, ...rest } = row;
    return {
      ...rest,
      ...{ id: partnerId(row.id), askedBy: asked_by === null ? null : personId(asked_by) },
      ...{ registrationNumber: registration_number, signedAs: signed_as },
    };
  },
  async enter(id, state, by, words) {
    const signs = state === 'signed';
    await rows(
      manager,
      sql`update partner set state = ${state}, words = ${words},
            signed_at = case when ${signs}::boolean then talka_now() else signed_at end,
            signed_by = case when ${signs}::boolean then ${by}::uuid else signed_by end,
            ended_at = case when ${signs}::boolean then null else talka_now() end,
            ended_by = case when ${signs}::boolean then null else ${by}::uuid end
          where id = ${id}`,
    );
  },
});
