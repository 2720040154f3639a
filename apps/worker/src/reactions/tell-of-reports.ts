import {
  decidedComment,
  decisionOn,
  ideaBrief,
  reportersOf,
  type DecisionBrief,
  type Queryable,
  type ReporterRow,
  wordsIn,
} from '@talka/composition';
import type { NoticeKind } from '@talka/contracts';
import type { MailTemplate } from '@talka/emails';
import { nameIn } from '@talka/territory';
import { showDeskWhenCaseChanges } from './show-desk-when-case-changes.js';
import type { Consequences, Known, Mail } from './reaction.js';

/** The desk sees that one more has reported it; whoever did gets a receipt, once for each. */
export async function receiptForReports(on: Queryable, known: Known): Promise<Consequences> {
  const { happening } = known;
  const subject = String(happening.facts['subject'] ?? '');
  const idea = await ideaBrief(on, (await decidedComment(on, subject))?.idea ?? subject);
  if (!idea) return showDeskWhenCaseChanges(known);
  const reporters = await reportersOf(on, happening.subject.id);
  return {
    ...showDeskWhenCaseChanges(known),
    mails: reporters.flatMap(({ person, email, language, code }) =>
      email === null
        ? []
        : [
            {
              ...{ onceKey: `report:${code}`, to: email, person, language, template: 'report-received' },
              params: { title: idea.title, code: spaced(code), path: `/reports/${code}` },
            },
          ],
    ),
  };
}

const spaced = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

/** Everyone who reported it hears what was decided; nobody is told twice. */
export async function tellReportersWhatWasDecided(
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> {
  const decision = await decisionOn(on, happening.subject.id);
  const idea = decision && (await ideaBrief(on, decision.idea));
  if (!decision || !idea) return {};
  const template: MailTemplate = decision.outcome === 'hide' ? 'report-acted-on' : 'report-kept';
  const reporters = await reportersOf(on, happening.subject.id);
  const path = ({ code }: ReporterRow) => `/reports/${code}`;
  return {
    notices: reporters.flatMap((one) =>
      one.person === null
        ? []
        : [{ person: one.person, kind: 'report.decided', params: { title: idea.title }, link: path(one) }],
    ),
    mails: reporters.flatMap((one) =>
      one.email === null
        ? []
        : [
            {
              ...{
                onceKey: `${id}:${one.code}`,
                to: one.email,
                person: one.person,
                language: one.language,
                template,
              },
              params: {
                ...{
                  title: idea.title,
                  words:
                    decision.outcome === 'hide'
                      ? ''
                      : wordsIn(decision.words, decision.translations, one.language),
                  path: path(one),
                },
                municipality: nameIn(idea.municipality_name, one.language),
              },
            },
          ],
    ),
  };
}

/** Whoever wrote a comment reads why it was hidden, that it is back, or that it stays hidden. */
export async function tellWhoseCommentWasDecided(
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> {
  const decision = await decisionOn(on, happening.subject.id);
  const told = decision?.comment ? wordsFor(decision) : undefined;
  const comment = told && (await decidedComment(on, decision?.comment ?? ''));
  const idea = decision && (await ideaBrief(on, decision.idea));
  if (!decision || !told || !comment || !idea) return {};
  const path =
    told.kind === 'comment.put-back' || told.kind === 'comment.shown'
      ? `/ideas/${comment.idea_number}#comment-${comment.id}`
      : `/me/comments/${comment.id}`;
  const mail = (email: string, template: MailTemplate): Mail => ({
    ...{
      onceKey: `${id}:${comment.author}`,
      to: email,
      person: comment.author,
      language: comment.author_language,
    },
    template,
    params: {
      ...{ title: idea.title, path },
      words: wordsIn(decision.words, decision.translations, comment.author_language),
      municipality: nameIn(idea.municipality_name, comment.author_language),
      ...(decision.reason ? { reason: decision.reason } : {}),
      ...(decision.appeal_until ? { appealUntil: decision.appeal_until.toISOString() } : {}),
    },
  });
  return {
    notices: [{ person: comment.author, kind: told.kind, params: { title: idea.title }, link: path }],
    mails: comment.author_email === null || !told.template ? [] : [mail(comment.author_email, told.template)],
  };
}

function wordsFor({
  kind,
  outcome,
}: DecisionBrief): { template: MailTemplate | null; kind: NoticeKind } | undefined {
  if (outcome === 'hide') return { template: 'comment-hidden', kind: 'comment.hidden' };
  // What waited and is shown is told of on the site alone.
  if (kind === 'review')
    return outcome === 'publish'
      ? { template: null, kind: 'comment.shown' }
      : { template: 'comment-hidden', kind: 'comment.hidden' };
  if (kind !== 'appeal') return undefined;
  return outcome === 'publish'
    ? { template: 'comment-put-back', kind: 'comment.put-back' }
    : { template: 'comment-stays-hidden', kind: 'comment.stays-hidden' };
}
