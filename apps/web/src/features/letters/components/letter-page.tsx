import type { MunicipalityView } from '@talka/contracts';
import { PageHead, Skeleton, Tag } from '@talka/ui';
import { useNavigate } from 'react-router';
import { isRefusal, useAction, useCall } from '../../../site/api.js';
import { pathIn } from '../../../site/language.js';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { Page } from '../../../site/page.js';
import { useLanguage, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { emptyDraft, keepLetter } from '../draft.js';
import { LetterCourse } from './letter-course.js';
import { LetterDraft } from './letter-draft.js';
import { LetterForm } from './letter-form.js';
import { TONES } from './letter-list.js';

/** Begins a letter; once it is kept it has a page of its own. */
export function NewLetter({ municipality }: { municipality: MunicipalityView }) {
  const t = useText('letters');
  const language = useLanguage();
  const go = useNavigate();
  const here = `/office/${municipality.id}/letters`;
  const draft = useAction('letters.draft', (letter) => {
    keepLetter(municipality.id, letter);
    return go(pathIn(language, `${here}/${letter.id}`), { replace: true });
  });
  return (
    <Page title={t('letters.new')}>
      <OfficeCrumbs
        municipality={municipality.id}
        list={{ words: t('letters.title'), to: here }}
        here={t('letters.new')}
      />
      <PageHead title={t('letters.new')} lead={t('letters.lead')} />
      <LetterForm
        municipality={municipality}
        kept={emptyDraft}
        busy={draft.isPending}
        error={draft.error}
        onSave={(body) => draft.mutate({ params: { municipality: municipality.id }, body })}
      />
    </Page>
  );
}

/** A letter: written while it is a draft, watched once it is on its way. */
export function LetterPage({ municipality, letter: id }: { municipality: MunicipalityView; letter: string }) {
  const t = useText('letters');
  const params = { municipality: municipality.id, letter: id };
  const { data, error, refetch } = useCall('letters.read', { params }, { staleTime: 0 });
  if (isRefusal(error, 'letter.not-found')) return <MissingPage lead={error.problem.title} />;
  const title = data ? data.words.lv.subject || t('letters.no-subject') : undefined;
  return (
    <Page title={title}>
      <OfficeCrumbs
        municipality={municipality.id}
        list={{ words: t('letters.title'), to: `/office/${municipality.id}/letters` }}
        here={title ?? t('letters.loading')}
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('letters.loading')} lines={8} heading />}
      {data ? (
        <>
          <PageHead
            title={title ?? ''}
            lead={<Tag tone={TONES[data.state]}>{t(`letters.state-${data.state}`)}</Tag>}
          />
          {data.state === 'draft' ? (
            <LetterDraft key={data.id} municipality={municipality} letter={data} />
          ) : (
            <LetterCourse municipality={municipality.id} letter={data} look={refetch} />
          )}
        </>
      ) : null}
    </Page>
  );
}
