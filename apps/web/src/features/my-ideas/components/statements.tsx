import type { MyIdeaView } from '@talka/contracts';
import { Card, Section } from '@talka/ui';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';

const EDGES = { publish: 'moss', return: 'ochre', refuse: 'brick' } as const;

/** Every decision with its reasons, and what the author wrote back, newest first. */
export function Statements({ idea }: { idea: MyIdeaView }) {
  const t = useText('account');
  const { nameOf } = useTerritory();
  const { date, dateTime } = useFormats();
  const turns = [
    ...idea.statements.map((statement) => ({ at: statement.at, statement, note: null })),
    ...idea.notes.map((note) => ({ at: note.at, statement: null, note })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
  if (turns.length === 0) return null;
  return (
    <Section title={t('statement.title')}>
      <ol className="statements">
        {turns.map(({ at, statement, note }) => (
          <li key={`${at}-${statement?.outcome ?? note?.kind ?? ''}`}>
            {statement ? (
              <Card as="article" edge={EDGES[statement.outcome]}>
                <h3>{t(`statement.${statement.kind}-${statement.outcome}`)}</h3>
                <p className="t-small t-muted">
                  {nameOf(statement.municipality)} · <time dateTime={at}>{dateTime(at)}</time>
                </p>
                {statement.reason ? (
                  <p>
                    <b>{t('statement.reason')}</b> {t(`reason.${statement.reason}`)}
                  </p>
                ) : null}
                {statement.words ? (
                  <blockquote className="statements__words prewrap">{statement.words}</blockquote>
                ) : null}
                {statement.ground ? (
                  <p className="t-small">{t(`statement.ground-${statement.ground}`)}</p>
                ) : null}
                <p className="t-small t-muted">{t('statement.by-people')}</p>
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
