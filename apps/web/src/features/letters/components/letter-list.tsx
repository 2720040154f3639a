import type { LetterCard } from '@talka/contracts';
import { ButtonLink, Card, EmptyState, PageHead, Skeleton, Tag } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { Page } from '../../../site/page.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';

export const TONES = {
  draft: 'neutral',
  sending: 'new',
  paused: 'danger',
  sent: 'done',
  cancelled: 'neutral',
} as const;

/** The letters of a municipality, newest first, and how many wait for the next. */
export function LetterList({ municipality }: { municipality: string }) {
  const t = useText('letters');
  const { data, error, refetch } = useCall('letters.list', { params: { municipality } }, { staleTime: 0 });
  const here = `/office/${municipality}/letters`;
  return (
    <Page title={t('letters.title')}>
      <OfficeCrumbs municipality={municipality} list={{ words: t('letters.title'), to: here }} />
      <PageHead
        title={t('letters.title')}
        lead={t('letters.lead')}
        actions={
          <ButtonLink as={Link} to={`${here}/new`}>
            {t('letters.new')}
          </ButtonLink>
        }
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('letters.loading')} lines={6} />}
      {data ? (
        <>
          <p className="letters__readers">
            {[
              t('letters.readers', { count: data.readers }),
              ...(data.parked > 0 ? [t('letters.parked', { count: data.parked })] : []),
            ].join('; ')}
          </p>
          {data.letters.length === 0 ? (
            <EmptyState title={t('letters.none')}>{t('letters.none-text')}</EmptyState>
          ) : (
            <ul className="letters__list">
              {data.letters.map((letter) => (
                <li key={letter.id}>
                  <Listed letter={letter} to={`${here}/${letter.id}`} />
                </li>
              ))}
            </ul>
          )}
        </>
      ) : null}
    </Page>
  );
}

function Listed({ letter, to }: { letter: LetterCard; to: string }) {
  const t = useText('letters');
  const { dateTime } = useFormats();
  const { state, subject, by, changedAt, progress } = letter;
  return (
    <Card as="article">
      <h2 className="letters__subject">
        <Link to={to} lang={subject ? 'lv' : undefined}>
          {subject || t('letters.no-subject')}
        </Link>
      </h2>
      <p className="letters__line">
        <Tag tone={TONES[state]}>{t(`letters.state-${state}`)}</Tag>
        <span>
          {state === 'draft'
            ? t('letters.draft-by', { who: by, when: dateTime(changedAt) })
            : t('letters.progress', { sent: progress.sent, of: progress.of })}
        </span>
      </p>
    </Card>
  );
}
