import type { Idea, WorkStore } from '@talka/ideas';
import type { MunicipalityId, PersonId } from '@talka/kernel';
import type { EventDraft } from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { rows, sql } from '../sql.js';
import { PgEventStore } from '../volunteering/event.store.js';
import { PgOrganisationStore } from '../volunteering/organisation.store.js';

/** What a title of an event has room for. */
const TITLE = 120;

/** Events that carry ideas out, in PostgreSQL, inside one transaction. */
export class PgWorkStore implements WorkStore {
  constructor(private readonly manager: EntityManager) {}

  async mayCarryOut(organiser: number, municipality: MunicipalityId): Promise<boolean> {
    const found = await new PgOrganisationStore(this.manager).find(organiser);
    return found?.state === 'verified' && found.municipality === municipality;
  }

  async begin({ id, content }: Idea, organiser: number, by: PersonId): Promise<number> {
    const of = await new PgOrganisationStore(this.manager).find(organiser);
    if (!of) throw new Error(`organisation ${organiser} is gone while it is locked`);
    const draft: EventDraft = {
      ...{ title: [...content.title].slice(0, TITLE).join(''), about: content.summary },
      ...{
        area: content.area,
        place: '',
        contact: '',
        askedFirst: 'everyone',
        repaid: '',
        closesBefore: 0,
        roles: [],
        shifts: [],
      },
    };
    const event = await new PgEventStore(this.manager).add(of, draft, by);
    await rows(
      this.manager,
      sql`insert into idea_work (event_id, idea_id, opened_by) values (${event.id}, ${id}, ${by})`,
    );
    return event.number;
  }
}
