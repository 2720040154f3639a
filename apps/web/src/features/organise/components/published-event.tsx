import type { OwnEventView } from '@talka/contracts';
import { Section, Stack } from '@talka/ui';
import { useState } from 'react';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import type { Placed } from '../editing.js';
import { CallOffEvent } from './call-off-event.js';
import { EditorHead } from './editor-head.js';
import { PublishedShiftDialog } from './published-shift-dialog.js';
import { Rota } from './rota.js';
import { Supervision } from './supervision.js';

/** An event that everyone sees: who has signed up for which of its shifts. */
export function PublishedEvent({ view }: { view: OwnEventView }) {
  const t = useText('organise');
  const [open, setOpen] = useState<Placed | null>(null);
  const { draft, roster, state } = view;
  const confirmed = (at: number) =>
    (roster[at]?.people ?? []).filter(({ state }) => state === 'confirmed').length;
  return (
    <Page title={draft.title}>
      <EditorHead view={view} title={draft.title} />
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
          {state === 'published' ? <CallOffEvent number={view.number} /> : null}
        </Stack>
      </Section>
      <Supervision number={view.number} />
    </Page>
  );
}
