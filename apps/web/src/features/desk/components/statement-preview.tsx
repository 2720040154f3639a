import { formats, type Language } from '@talka/i18n/browser';
import { groundOf, isRestriction, type CaseKind, type Outcome, type Subject } from '@talka/moderation';
import { Card } from '@talka/ui';
import { useText } from '../../../site/text.js';
import { appealUntil, type DecisionDraft } from '../draft.js';
import { useAuthorsText } from '../use-authors-text.js';

/** The statement of reasons as the author will read it, in the language the idea is written in. */
export function StatementPreview({
  draft,
  kind,
  subject,
  language,
  now,
}: {
  draft: DecisionDraft & { readonly outcome: Outcome };
  kind: CaseKind;
  subject: Subject['kind'];
  language: Language;
  now: Date;
}) {
  const t = useText('desk');
  const say = useAuthorsText(language);
  const { outcome, reason } = draft;
  const refused = isRestriction(outcome);
  const isComment = subject === 'comment' && (outcome === 'publish' || outcome === 'refuse');
  return (
    <Card tone="sunk" as="section">
      <h3 className="t-small t-muted">{t('desk.decide.preview')}</h3>
      <div className="case__block" lang={language}>
        <p>
          <strong>
            {say(
              isComment
                ? `desk.statement.${outcome}-${kind === 'review' ? 'waiting' : 'comment'}`
                : `desk.statement.${outcome}`,
            )}
          </strong>
        </p>
        {refused && reason ? (
          <p>
            {say('desk.statement.reason', { reason: say(`desk.reason.${reason}`) })}{' '}
            {say(`desk.statement.${groundOf(reason)}`)}
          </p>
        ) : null}
        {draft.words.trim() ? <p className="case__text">{draft.words.trim()}</p> : null}
        <p className="t-small t-muted">
          {say('desk.statement.person')}
          {refused
            ? ` ${say('desk.statement.appeal', { date: formats(language).date(appealUntil(now), now) })}`
            : null}
        </p>
      </div>
    </Card>
  );
}
