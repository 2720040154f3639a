import type { OwnEventView } from '@talka/contracts';
import { Section } from '@talka/ui';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { EditorHead } from './editor-head.js';
import { Rota } from './rota.js';
import { Supervision } from './supervision.js';

/** An event that everyone sees: who has signed up for which of its shifts. */
export function PublishedEvent({ view }: { view: OwnEventView }) {
  const t = useText('organise');
  const { draft, roster } = view;
  const confirmed = (at: number) =>
    (roster[at]?.people ?? []).filter(({ state }) => state === 'confirmed').length;
  return (
    <Page title={draft.title}>
      <EditorHead view={view} title={draft.title} />
      <Section title={t('edit.shifts')}>
        <Rota
          roles={draft.roles}
          shifts={draft.shifts}
          say={({ shift: { places }, at }) => ({ words: t('rota.taken', { taken: confirmed(at), places }) })}
        />
      </Section>
      <Supervision number={view.number} />
    </Page>
  );
}
