import type { OwnEventView } from '@talka/contracts';
import { ButtonLink, ErrorSummary, Notice, Tag } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { OrganisedHead } from '../../../site/organised-head.js';
import { useText } from '../../../site/text.js';
import type { Editing } from '../use-editing.js';
import { STATE_TONES } from './own-events.js';

/** Which event it is, whose, and what is the matter with it. */
export function EditorHead({ view, title }: { view: OwnEventView; title: string }) {
  const t = useText('organise');
  const { state, organisation, number } = view;
  return (
    <OrganisedHead
      title={title || t('edit.title')}
      organisation={organisation.name}
      state={<Tag tone={STATE_TONES[state]}>{t(`event-state.${state}`)}</Tag>}
      lead={t(`edit.lead-${state}`)}
      seen={state === 'draft' ? null : `/events/${number}`}
      more={
        state === 'published' ? (
          <ButtonLink as={Link} to={`/organise/events/${number}/roster`} tone="quiet" size="small">
            {t('own-events.roster')}
          </ButtonLink>
        ) : null
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
