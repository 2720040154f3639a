import type { OwnEventView } from '@talka/contracts';
import { Breadcrumbs, ButtonLink, ErrorSummary, Notice, PageHead, Tag } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';
import type { Editing } from '../use-editing.js';
import { STATE_TONES } from './own-events.js';

/** Which event it is, whose, and what is the matter with it. */
export function EditorHead({ view, title }: { view: OwnEventView; title: string }) {
  const t = useText('organise', 'shell');
  const { state, organisation, number } = view;
  return (
    <PageHead
      above={
        <Breadcrumbs
          as={Link}
          label={t('nav.crumbs')}
          crumbs={[
            { words: t('organise.title'), link: { to: '/organise' } },
            { words: organisation.name, link: { to: '/organise' } },
            { words: title || t('edit.title') },
          ]}
        />
      }
      title={title || t('edit.title')}
      lead={t(`edit.lead-${state}`)}
      actions={
        <>
          <Tag tone={STATE_TONES[state]}>{t(`event-state.${state}`)}</Tag>
          {state === 'draft' ? null : (
            <ButtonLink as={Link} to={`/events/${number}`} tone="quiet" size="small">
              {t('edit.see')}
            </ButtonLink>
          )}
        </>
      }
    />
  );
}

/** What the last try to save was refused for, with a way to each field. */
export function Wrongs({ editing }: { editing: Pick<Editing, 'wrong' | 'attempt'> }) {
  const t = useText('organise');
  const { wrong, attempt } = editing;
  const errors = Object.entries(wrong.fields).map(([field, message]) => ({
    fieldId: fieldIdOf(field),
    message,
  }));
  return (
    <>
      <ErrorSummary title={t('edit.mend')} errors={errors} attempt={attempt} />
      {wrong.general ? <Notice tone="warning" live="assertive" title={wrong.general} /> : null}
    </>
  );
}

/** Where a field of the draft stands on the page: `roles.0.name` is `event-roles-0-name`. */
export const fieldIdOf = (field: string): string => `event-${field.replaceAll('.', '-')}`;
