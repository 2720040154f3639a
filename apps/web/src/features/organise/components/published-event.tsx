import type { OwnEventView } from '@talka/contracts';
import { Section, Stack } from '@talka/ui';
import { may } from '@talka/volunteering';
import { useState, type ReactNode } from 'react';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { Told } from '../../../site/told.js';
import type { Placed } from '../editing.js';
import { CallOffEvent } from './call-off-event.js';
import { EditorHead } from './editor-head.js';
import { GrowEvent } from './grow-event.js';
import { PublishedRoles } from './published-roles.js';
import { PublishedShiftDialog } from './published-shift-dialog.js';
import { RewordEvent } from './reword-event.js';
import { Rota } from './rota.js';
import { Supervision } from './supervision.js';

/** An event that everyone sees: what it says, who has signed up for which of its shifts, and how it changes. */
export function PublishedEvent({
  view,
  reload,
  more,
}: {
  view: OwnEventView;
  reload: () => unknown;
  /** What other parts of the site say of the event. */
  more: ReactNode;
}) {
  const t = useText('organise');
  const [open, setOpen] = useState<Placed | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const { draft, roster, state } = view;
  const confirmed = (at: number) =>
    (roster[at]?.people ?? []).filter(({ state }) => state === 'confirmed').length;
  return (
    <Page title={draft.title}>
      <EditorHead view={view} title={draft.title} />
      {told === null ? null : <Told key={`${view.revision} ${told}`} words={told} />}
      <Section title={t('edit.what')}>
        <RewordEvent view={view} reload={reload} onTold={setTold} />
      </Section>
      <Section title={t('edit.roles')}>
        <PublishedRoles view={view} reload={reload} onTold={setTold} />
      </Section>
      <Section title={t('edit.shifts')}>
        <Stack>
          <Rota
            roles={draft.roles}
            shifts={draft.shifts}
            say={({ shift: { places }, at }) =>
              roster[at]?.cancelled
                ? { words: t('rota.off'), off: true }
                : { words: t('rota.taken', { taken: confirmed(at), places }) }
            }
            onOpen={(placed) => {
              if (!roster[placed.at]?.cancelled) setOpen(placed);
            }}
          />
          {open ? (
            <PublishedShiftDialog key={open.at} view={view} placed={open} onClose={() => setOpen(null)} />
          ) : null}
          {state === 'published' ? <GrowEvent view={view} reload={reload} onTold={setTold} /> : null}
          {state === 'published' && may(view.reader, 'call-off') ? (
            <CallOffEvent number={view.number} />
          ) : null}
        </Stack>
      </Section>
      <Supervision number={view.number} />
      {more}
    </Page>
  );
}
