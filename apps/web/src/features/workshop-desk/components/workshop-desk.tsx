import type { LedWorkshopView } from '@talka/contracts';
import { Actions, Button, ButtonLink, ErrorSummary, Notice, Section, Skeleton, Stack, Tag } from '@talka/ui';
import { mayWith } from '@talka/workshops';
import { useState } from 'react';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { OrganisedHead } from '../../../site/organised-head.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useText } from '../../../site/text.js';
import { Told } from '../../../site/told.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { fieldIdOf, useDraft } from '../use-draft.js';
import { CallOffWorkshop } from './call-off-workshop.js';
import { CopySeason } from './copy-season.js';
import { EnrolledList } from './enrolled-list.js';
import { Feedback } from './feedback.js';
import { Leaders } from './leaders.js';
import { Messages } from './messages.js';
import { STATE_TONES } from './own-workshops.js';
import { PublishedSessions } from './published-sessions.js';
import { PublishWorkshop } from './publish-workshop.js';
import { SessionFields } from './session-fields.js';
import { SignInSheets } from './sign-in-sheets.js';
import { DraftedQuestions, WorkshopQuestions } from './workshop-questions.js';
import { WorkshopTerms, WorkshopWords } from './workshop-words.js';
import '../../../site/form-line.css';
import '../desk.css';

/** A workshop as those have it who write and lead it. */
export function WorkshopDesk({ number }: { number: number }) {
  const t = useText('workshopdesk');
  return <PersonOnly title={t('workdesk.title')}>{() => <Opened number={number} />}</PersonOnly>;
}

function Opened({ number }: { number: number }) {
  const t = useText('workshopdesk');
  const { data, error, refetch } = useCall('led-workshops.read', { params: { number } }, { staleTime: 0 });
  if (isRefusal(error, 'workshop.not-found'))
    return <MissingPage title={t('workdesk.gone')} lead={error.problem.title} />;
  if (data)
    return data.state === 'draft' && mayWith(data.reader, 'write') ? (
      <Draft view={data} reload={refetch} />
    ) : (
      <Published view={data} reload={refetch} />
    );
  return (
    <Page>
      {error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton label={t('workdesk.loading')} lines={9} heading />
      )}
    </Page>
  );
}

function Head({ view, title }: { view: LedWorkshopView; title: string }) {
  const t = useText('workshopdesk');
  const { state, organisation, number, reader } = view;
  const registers = reader.leads === 'leader' || reader.leads === 'assistant';
  return (
    <OrganisedHead
      title={title || t('workdesk.title')}
      organisation={organisation.name}
      state={<Tag tone={STATE_TONES[state]}>{t(`workdesk.state-${state}`)}</Tag>}
      lead={t(`workdesk.lead-${state}`)}
      seen={state === 'draft' ? null : `/workshops/${number}`}
      more={
        registers && state === 'published' ? (
          <ButtonLink as={Link} to="/lead" tone="quiet" size="small">
            {t('workdesk.register')}
          </ButtonLink>
        ) : null
      }
    />
  );
}

function Draft({ view, reload }: { view: LedWorkshopView; reload: () => unknown }) {
  const t = useText('workshopdesk', 'asked');
  const drafting = useDraft(view, reload);
  const { draft, wrong, attempt } = drafting;
  const errors = Object.entries(wrong.fields).map(([field, message]) => ({
    ...{ fieldId: fieldIdOf(field), message },
  }));
  return (
    <Page title={draft.title || t('workdesk.title')}>
      <Head view={view} title={draft.title} />
      <ErrorSummary title={t('workdesk.mend')} errors={errors} attempt={attempt} />
      {wrong.general ? <Notice tone="warning" live="assertive" title={wrong.general} /> : null}
      <Section title={t('workdesk.what')}>
        <WorkshopWords drafting={drafting} municipality={view.municipality} />
      </Section>
      <Section title={t('workdesk.for-whom')}>
        <WorkshopTerms drafting={drafting} />
      </Section>
      <Section title={t('workdesk.sessions')}>
        <SessionFields drafting={drafting} />
      </Section>
      <Section title={t('role-questions.title')}>
        <DraftedQuestions drafting={drafting} />
      </Section>
      <Section title={t('workdesk.leaders')}>
        <Leaders view={view} />
      </Section>
      <div className="desk-foot">
        <p role="status">{t(drafting.unsaved ? 'workdesk.unsaved' : 'workdesk.saved')}</p>
        <Actions>
          <Button
            tone={drafting.unsaved ? 'primary' : 'quiet'}
            busy={drafting.saving}
            onClick={drafting.save}
          >
            {t('workdesk.save')}
          </Button>
          <PublishWorkshop view={view} drafting={drafting} />
        </Actions>
      </div>
    </Page>
  );
}

function Published({ view, reload }: { view: LedWorkshopView; reload: () => unknown }) {
  const t = useText('workshopdesk', 'asked');
  const [told, setTold] = useState<{ words: string; at: number } | null>(null);
  // The same words may be said twice, and are read out each time.
  const tell = (words: string) => setTold({ words, at: Date.now() });
  return (
    <Page title={view.draft.title}>
      <Head view={view} title={view.draft.title} />
      {told === null ? null : <Told key={told.at} words={told.words} />}
      <Section title={t(view.state === 'closed' ? 'workdesk.enrolled-were' : 'workdesk.enrolled')}>
        <EnrolledList view={view} />
      </Section>
      {mayWith(view.reader, 'list') && (view.state === 'published' || view.state === 'closed') ? (
        <Section title={t('workdesk.sheet')}>
          <SignInSheets view={view} />
        </Section>
      ) : null}
      <Section title={t('workdesk.messages')}>
        <Messages view={view} onTold={tell} />
      </Section>
      <Section title={t('workdesk.sessions')}>
        <Stack>
          <PublishedSessions view={view} onTold={tell} />
          <CallOffWorkshop view={view} onTold={tell} />
        </Stack>
      </Section>
      {view.state === 'published' || view.draft.questions.length > 0 ? (
        <Section title={t('role-questions.title')}>
          <WorkshopQuestions view={view} reload={reload} onTold={tell} />
        </Section>
      ) : null}
      {mayWith(view.reader, 'list') ? (
        <Section title={t('workdesk.feedback')}>
          <Feedback feedback={view.feedback} />
        </Section>
      ) : null}
      <Section title={t('workdesk.leaders')}>
        <Leaders view={view} />
      </Section>
      {mayWith(view.reader, 'write') ? (
        <Section title={t('workdesk.copy')}>
          <CopySeason number={view.number} />
        </Section>
      ) : null}
    </Page>
  );
}
