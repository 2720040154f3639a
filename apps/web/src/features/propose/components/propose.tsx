import type { PersonView } from '@talka/contracts';
import { PageHead, Skeleton } from '@talka/ui';
import { FormsLocale } from '@talka/ui/forms';
import { useCall } from '../../../site/api.js';
import { Page } from '../../../site/page.js';
import { Trouble } from '../../../site/trouble.js';
import { useLanguage, useText } from '../../../site/text.js';
import { useOpenDraft } from '../use-draft.js';
import type { Ground } from './place-map.js';
import type { Preview } from '../preview.js';
import { Wizard } from './wizard.js';
import './propose.css';

export interface ProposeProps {
  /** One draft by its idea; null for the one begun on this device. */
  readonly idea: string | null;
  /** How the public page will show it. */
  readonly preview: Preview;
  /** Outlines of the municipalities for the map, fetched with it. */
  readonly ground: Ground;
}

/** Writing an idea. Visitors may begin; who they are is asked when it is to be sent. */
export function Propose({ idea, ...slots }: ProposeProps) {
  const t = useText('propose', 'shell');
  const session = useCall('session.read', {}, { staleTime: Infinity });
  const language = useLanguage();
  // Without network nobody can say who is here: the text of this device is enough to go on writing.
  const known = session.data ?? (session.error ? { state: 'visitor' as const } : undefined);
  const person = known?.state === 'person' ? known.person : null;
  return (
    <Page title={t('propose.title')}>
      <FormsLocale locale={language}>
        {known ? (
          <Opened
            key={person?.id ?? 'visitor'}
            idea={idea}
            person={person}
            newcomer={known.state === 'newcomer'}
            {...slots}
          />
        ) : (
          <>
            <PageHead title={t('propose.title')} />
            <Skeleton label={t('page.loading')} lines={6} />
          </>
        )}
      </FormsLocale>
    </Page>
  );
}

function Opened({
  idea,
  person,
  newcomer,
  ...slots
}: ProposeProps & { person: PersonView | null; newcomer: boolean }) {
  const t = useText('propose', 'shell');
  const opening = useOpenDraft(idea, person);
  if (opening.kind === 'open') {
    return (
      <Wizard
        key={opening.name}
        saver={opening.saver}
        name={opening.name}
        person={person}
        newcomer={newcomer}
        startAgain={opening.retry}
        {...slots}
      />
    );
  }
  return (
    <>
      <PageHead title={t('propose.title')} />
      {opening.kind === 'failed' ? (
        <Trouble error={opening.error} retry={opening.retry} />
      ) : (
        <Skeleton label={t('page.loading')} lines={6} />
      )}
    </>
  );
}
