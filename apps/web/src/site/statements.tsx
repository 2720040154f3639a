import type { StatementView } from '@talka/contracts';
import type { MessageKey } from '@talka/i18n/browser';
import { wordsIn, type CaseKind, type Outcome } from '@talka/moderation';
import { Card, Section } from '@talka/ui';
import './statements.css';
import { useTerritory } from './territory.js';
import { useFormats, useLanguage, useText } from './text.js';

const EDGES = { publish: 'moss', return: 'ochre', refuse: 'brick', keep: 'moss', hide: 'brick' } as const;

/** What a decision of each kind came to, in words; what there is not has the words of its outcome. */
function wordsOf(kind: CaseKind, outcome: Outcome, isComment: boolean): MessageKey<'account'> {
  if (outcome === 'keep') return 'statement.keep';
  if (outcome === 'hide') return isComment ? 'statement.hide' : 'statement.hide-idea';
  if (isComment && kind === 'review')
    return outcome === 'publish' ? 'statement.comment-review-publish' : 'statement.comment-review-refuse';
  if (isComment) return outcome === 'publish' ? 'statement.comment-back' : 'statement.comment-stays';
  return `statement.${kind === 'appeal' ? 'appeal' : 'review'}-${outcome}`;
}

interface Props {
  readonly statements: readonly StatementView[];
  /** What the author wrote back. */
  readonly notes?: readonly {
    readonly text: string;
    readonly at: string;
    readonly kind: 'answer' | 'appeal';
  }[];
  /** It is about something said, not about an idea. */
  readonly isComment?: boolean;
}

/** Every decision with its reasons, and what the author wrote back, newest first. */
export function Statements({ statements, notes = [], isComment = false }: Props) {
  const t = useText('account');
  const language = useLanguage();
  const { nameOf } = useTerritory();
  const { date, dateTime } = useFormats();
  const turns = [
    ...statements.map((statement) => ({ at: statement.at, statement, note: null })),
    ...notes.map((note) => ({ at: note.at, statement: null, note })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
  if (turns.length === 0) return null;
  return (
    <Section title={t('statement.title')}>
      <ol className="statements">
        {turns.map(({ at, statement, note }) => (
          <li key={`${at}-${statement?.outcome ?? note?.kind ?? ''}`}>
            {statement ? (
              <Card as="article" edge={EDGES[statement.outcome]}>
                <h3>{t(wordsOf(statement.kind, statement.outcome, isComment))}</h3>
                <p className="t-small t-muted">
                  {nameOf(statement.municipality)} · <time dateTime={at}>{dateTime(at)}</time>
                </p>
                {statement.reason ? (
                  <p>
                    <b>{t('statement.reason')}</b> {t(`reason.${statement.reason}`)}
                  </p>
                ) : null}
                {statement.words ? (
                  <blockquote className="statements__words prewrap">
                    {wordsIn(statement.words, statement.translations, language)}
                  </blockquote>
                ) : null}
                {statement.ground ? (
                  <p className="t-small">{t(`statement.ground-${statement.ground}`)}</p>
                ) : null}
                <p className="t-small t-muted">
                  {t('statement.by-people')}
                  {statement.noticed ? ` ${t('statement.noticed')}` : null}
                </p>
                {statement.appealUntil ? (
                  <p className="t-small">
                    {t('statement.appeal-until', { when: date(statement.appealUntil) })}
                  </p>
                ) : null}
              </Card>
            ) : note ? (
              <Card as="article" tone="sunk">
                <h3>{t(`statement.note-${note.kind}`)}</h3>
                <p className="t-small t-muted">
                  <time dateTime={at}>{dateTime(at)}</time>
                </p>
                <p className="prewrap">{note.text}</p>
              </Card>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}
