import type { MunicipalityView, OfficeVoteView, ProcessView } from '@talka/contracts';
import { Button, Notice, PageHead } from '@talka/ui';
import { useState } from 'react';
import { cache, client, isRefusal, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { useGo } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useLocal } from '../pack-words.js';
import { pathOfVote, placeOfForm } from '../places.js';
import { useOwn } from '../../../site/use-own.js';
import type { DraftBody } from '../draft-body.js';
import { formOf, type VoteForm } from '../vote-form.js';
import { Crumbs } from './office-of-votes.js';
import { VoteWizard } from './vote-wizard.js';

/** Changes a draft. When a colleague was quicker, nothing is lost: one chooses whose words to go on with. */
export function ChangeVote({ view, municipality }: { view: OfficeVoteView; municipality: MunicipalityView }) {
  const t = useText('voteoffice');
  const local = useLocal();
  const go = useGo();
  const params = { municipality: municipality.id, number: view.number };
  const path = pathOfVote(municipality.id, view.number);
  const [kept, keep, drop] = useOwn<VoteForm>(placeOfForm(municipality.id, view.number));
  const [begun] = useState(() => formOf(view, municipality.areas));
  const form = { ...begun, ...kept };
  const change = useAction('office-votes.change', (changed) => {
    drop();
    cache.setQueryData(queryKey('office-votes.read', { params }), changed);
    go(path);
  });
  const [theirs, setTheirs] = useState<OfficeVoteView | null>(null);
  const behind = theirs ?? (form.revision === view.revision ? null : view);
  const save = async (draft: DraftBody, process: ProcessView) => {
    try {
      await change.mutateAsync({
        params,
        body: { revision: form.revision ?? view.revision, process, draft },
      });
    } catch (error) {
      if (isRefusal(error, 'vote.changed')) setTheirs(await client.call('office-votes.read', { params }));
    }
  };
  const conflict = behind ? (
    <Notice
      tone="warning"
      live="assertive"
      title={t('voteoffice.conflict')}
      actions={
        <>
          <Button
            size="small"
            onClick={() => {
              keep({ ...form, revision: behind.revision });
              setTheirs(null);
              change.reset();
            }}
          >
            {t('voteoffice.conflict-mine')}
          </Button>
          <Button
            size="small"
            tone="quiet"
            onClick={() => {
              keep(formOf(behind, municipality.areas));
              setTheirs(null);
              change.reset();
            }}
          >
            {t('voteoffice.conflict-theirs')}
          </Button>
        </>
      }
    >
      {t('voteoffice.conflict-text')}
    </Notice>
  ) : null;
  return (
    <Page title={t('voteoffice.change')}>
      <PageHead
        above={
          <Crumbs
            municipality={municipality.id}
            vote={{ number: view.number, name: local(view.name) }}
            here={t('voteoffice.change')}
          />
        }
        title={local(view.name) || t('voteoffice.change')}
      />
      <VoteWizard
        form={form}
        change={keep}
        municipality={municipality}
        known
        busy={change.isPending}
        trouble={conflict ?? (change.error ? <Trouble error={change.error} /> : null)}
        onSave={(draft, process) => void save(draft, process)}
        onDrop={
          kept
            ? () => {
                drop();
                go(path);
              }
            : undefined
        }
      />
    </Page>
  );
}
