import {
  municipalities,
  PgAssessmentStore,
  PgBallotPlaceStore,
  PgCallReader,
  PgCaseStore,
  PgIdeaStore,
  record,
} from '@talka/database';
import type { Idea, IdeasPorts, ReviewDesk } from '@talka/ideas';
import { Refused, type PersonId } from '@talka/kernel';
import { closeCaseOf, openCase, type Case } from '@talka/moderation';
import type { EntityManager } from 'typeorm';

/** The ports of ideas, on one transaction. */
export const ideasPorts = (manager: EntityManager): IdeasPorts => ({
  ideas: new PgIdeaStore(manager),
  calls: new PgCallReader(manager),
  desk: new MunicipalDesk(manager),
  assessments: new PgAssessmentStore(manager),
  ballots: new PgBallotPlaceStore(manager),
  record: async (happening) => void (await record(manager, happening)),
});

const subjectOf = (idea: Idea): Case['subject'] => ({ kind: 'idea', id: idea.id });

/** Where the two domains meet: what ideas hand in becomes a case of moderation, in the same transaction. */
export class MunicipalDesk implements ReviewDesk {
  constructor(private readonly manager: EntityManager) {}

  async receive(idea: Idea, answer: string | null): Promise<'before' | 'after'> {
    const { municipality } = idea.content;
    const [rules] = municipality ? await municipalities(this.manager, municipality) : [];
    if (!municipality || !rules)
      throw new Refused({ code: 'idea.municipality-missing', field: 'municipality' });
    const authors: PersonId[] = [idea.author, ...idea.coAuthors];
    await openCase(this.ports(), {
      kind: 'review',
      municipality,
      subject: subjectOf(idea),
      looks: rules.moderation,
      authors,
      firstDecider: null,
      note: answer,
    });
    return rules.moderation;
  }

  forget(idea: Idea): Promise<void> {
    return closeCaseOf(this.ports(), subjectOf(idea));
  }

  async lookAgain(idea: Idea): Promise<void> {
    const cases = new PgCaseStore(this.manager);
    const open = await cases.openCaseOf(subjectOf(idea));
    if (open) return cases.renew(open);
    const { municipality } = idea.content;
    if (!municipality) throw new Refused({ code: 'idea.municipality-missing', field: 'municipality' });
    await openCase(this.ports(), {
      ...{ kind: 'review', municipality, subject: subjectOf(idea), looks: 'after' },
      ...{ authors: [idea.author, ...idea.coAuthors], firstDecider: null, note: null },
    });
  }

  private ports(): Parameters<typeof openCase>[0] {
    return {
      cases: new PgCaseStore(this.manager),
      record: async (happening) => void (await record(this.manager, happening)),
    };
  }
}
