import { Inject, Injectable } from '@nestjs/common';
import { DESK_READS, type DeskReader, type DeskReads } from '@talka/composition';
import type { CaseView } from '@talka/contracts';
import { municipalitiesOf, type Person } from '@talka/identity';
import { ok, personId, refuse, type Result } from '@talka/kernel';
import { mayDecide, type Case } from '@talka/moderation';
import { caseView } from './case.presenter.js';

/** Whose desks somebody works at; what they reach on duty, the database knows. */
export const readerOf = (me: Person): DeskReader => ({
  reader: me.id,
  municipalities: municipalitiesOf({ kind: 'person', ...me }, ['moderator', 'administrator']),
});

/** A case as those see it who work at its desk. */
@Injectable()
export class CaseViews {
  constructor(@Inject(DESK_READS) private readonly reads: DeskReads) {}

  async shown(changed: Result<Case>, me: Person): Promise<Result<CaseView>> {
    return changed.ok ? this.view(changed.value.id, me) : changed;
  }

  async view(id: string, me: Person): Promise<Result<CaseView>> {
    const card = await this.reads.one(id, readerOf(me));
    const idea = card && (await this.reads.idea(card.idea_id));
    if (!card || !idea) return refuse('case.not-found');
    const { comment_id } = card;
    const [files, authors, versions, statements, notes, similar, reports, comment, templates, secondPerson] =
      await Promise.all([
        this.reads.files(card.idea_id),
        this.reads.authors(card.authors, card.idea_id),
        this.reads.versions(card.idea_id),
        comment_id === null
          ? this.reads.statements(card.idea_id)
          : this.reads.statementsOnComment(comment_id),
        comment_id === null ? this.reads.notes(card.idea_id) : this.reads.notesOnComment(comment_id),
        comment_id === null ? this.reads.similar(idea.title, card.municipality_id, card.idea_id) : [],
        this.reads.reports(card.id),
        comment_id === null ? undefined : this.reads.comment(comment_id),
        this.reads.templates(card.municipality_id),
        this.reads.secondPerson(card, me.id),
      ]);
    const may = mayDecide(
      {
        decidedAt: card.closed_at,
        authors: card.authors.map(personId),
        reporters: card.reporters.map(personId),
        recused: card.recused.map(personId),
        insiders: card.insiders.map(personId),
        kind: card.kind,
        firstDecider: card.first_decider === null ? null : personId(card.first_decider),
      },
      me.id,
    );
    const blocked = may.ok ? null : may.refusal.code;
    return ok(
      caseView(
        {
          ...{
            card,
            idea,
            files,
            authors,
            versions,
            statements,
            notes,
            similar,
            reports,
            blocked,
            templates,
            secondPerson,
          },
          comment: comment ?? null,
        },
        me.id,
        new Date(),
      ),
    );
  }
}
