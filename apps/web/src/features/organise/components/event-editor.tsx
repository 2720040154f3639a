import type { OwnEventView } from '@talka/contracts';
import { Actions, Button, Section, Skeleton } from '@talka/ui';
import type { ReactNode } from 'react';
import { isRefusal, useCall } from '../../../site/api.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { useEditing } from '../use-editing.js';
import { AddShifts } from './add-shifts.js';
import { AskedFirst } from './asked-first.js';
import { Conflict } from './conflict.js';
import { DraftRota } from './draft-rota.js';
import { EditorHead, Wrongs } from './editor-head.js';
import { EventWords } from './event-words.js';
import { PublishEvent } from './publish-event.js';
import { PublishedEvent } from './published-event.js';
import { RoleFields } from './role-fields.js';
import '../organise.css';

/** An event as its organisers write it. */
export function EventEditor({ number, more }: { number: number; more?: ReactNode }) {
  const t = useText('organise');
  return <PersonOnly title={t('edit.title')}>{() => <Opened number={number} more={more} />}</PersonOnly>;
}

function Opened({ number, more }: { number: number; more: ReactNode }) {
  const t = useText('organise');
  const { data, error, refetch } = useCall('my-events.read', { params: { number } }, { staleTime: 0 });
  if (isRefusal(error, 'event.not-found'))
    return <MissingPage title={t('edit.gone')} lead={error.problem.title} />;
  if (data?.state === 'draft') return <Draft view={data} reload={refetch} />;
  if (data) return <PublishedEvent view={data} reload={refetch} more={more} />;
  return (
    <Page>
      {error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton label={t('edit.loading')} lines={9} heading />
      )}
    </Page>
  );
}

function Draft({ view, reload }: { view: OwnEventView; reload: () => unknown }) {
  const t = useText('organise');
  const editing = useEditing(view, reload);
  const { draft } = editing;
  return (
    <Page title={draft.title || t('edit.title')}>
      <EditorHead view={view} title={draft.title} />
      <Wrongs editing={editing} />
      {editing.conflict ? <Conflict editing={editing} theirs={view.draft} /> : null}
      <Section title={t('edit.what')}>
        <EventWords editing={editing} municipality={view.municipality} />
        <AskedFirst editing={editing} />
      </Section>
      <Section title={t('edit.roles')}>
        <RoleFields editing={editing} />
      </Section>
      <Section title={t('edit.shifts')}>
        <AddShifts
          roles={draft.roles}
          onAdd={(shifts) => editing.change({ shifts: [...draft.shifts, ...shifts] })}
        />
        <DraftRota editing={editing} />
      </Section>
      <div className="editor__foot">
        <p role="status">{t(editing.unsaved ? 'edit.unsaved' : 'edit.saved')}</p>
        <Actions>
          <Button tone={editing.unsaved ? 'primary' : 'quiet'} busy={editing.saving} onClick={editing.save}>
            {t('edit.save')}
          </Button>
          <PublishEvent view={view} editing={editing} />
        </Actions>
      </div>
    </Page>
  );
}
