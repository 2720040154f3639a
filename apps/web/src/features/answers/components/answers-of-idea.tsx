import type { IdeaPage } from '@talka/contracts';
import { ButtonLink, Card } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { usePerson } from '../../../site/session.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { useWatch } from '../../../site/watch.js';
import './answers.css';

/** Who speaks for a municipality. */
export const SPEAKERS = ['moderator', 'administrator'] as const;

/** What the municipality says to an idea, above what everybody else says; its speakers go on from here. */
export function AnswersOfIdea({ idea }: { idea: Pick<IdeaPage, 'number' | 'municipality'> }) {
  const t = useText('answers');
  const { date } = useFormats();
  const { nameOf } = useTerritory();
  const person = usePerson();
  const { number, municipality } = idea;
  const asked = useCall('ideas.answers', { params: { number } });
  const again = () => void asked.refetch();
  useWatch({ what: 'idea', number }, { 'ideas.changed': again, refetch: again });
  const speaks = person?.grants.some(
    (grant) => grant.municipality === municipality && SPEAKERS.some((role) => role === grant.role),
  );
  // It stands beside the idea: where it cannot be fetched, the idea is read without it.
  const answers = asked.data?.answers ?? [];
  if (answers.length === 0 && !speaks) return null;
  return (
    <section aria-labelledby="answers" className="answers">
      <h2 id="answers">{t('answers.title')}</h2>
      {answers.map(({ id, words, language, publishedAt }) => (
        <Card as="article" edge="moss" key={id}>
          <p className="t-small t-muted">
            {nameOf(municipality)}, <time dateTime={publishedAt}>{date(publishedAt)}</time>
          </p>
          <p className="prewrap" lang={language}>
            {words}
          </p>
        </Card>
      ))}
      {speaks ? (
        <ButtonLink as={Link} to={`/office/${municipality}/answers/${number}`} tone="quiet" size="small">
          {t('answers.write')}
        </ButtonLink>
      ) : null}
    </section>
  );
}
