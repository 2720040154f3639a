import type { MunicipalityView } from '@talka/contracts';
import type { RulePack } from '@talka/voting';
import { PageHead } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { useGo } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useLocal } from '../pack-words.js';
import { pathOfVote, placeOfForm } from '../places.js';
import { useOwn } from '../../../site/use-own.js';
import { formOfPack, type VoteForm } from '../vote-form.js';
import { Crumbs } from './office-of-votes.js';
import { VoteWizard } from './vote-wizard.js';

/** Sets up a new vote by a pack's rules, every one of which may be changed. */
export function NewVote({ pack, municipality }: { pack: RulePack; municipality: MunicipalityView }) {
  const t = useText('voteoffice');
  const local = useLocal();
  const go = useGo();
  const { id } = municipality;
  const [kept, keep, drop] = useOwn<VoteForm>(placeOfForm(id, null));
  const [fresh] = useState(() => formOfPack(pack, t('voteoffice.pot-usual')));
  // What was begun by other rules is another vote.
  const form = kept?.pack === pack.id ? { ...fresh, ...kept } : fresh;
  const start = useAction('office-votes.start', (view) => {
    drop();
    void forget('office-votes.list');
    go(pathOfVote(id, view.number));
  });
  return (
    <Page title={t('voteoffice.new')}>
      <PageHead
        above={<Crumbs municipality={id} here={t('voteoffice.new')} />}
        title={t('voteoffice.new')}
        lead={t('voteoffice.new-lead', { pack: local(pack.name) })}
      />
      <VoteWizard
        form={form}
        change={keep}
        municipality={municipality}
        known={false}
        busy={start.isPending}
        trouble={start.error ? <Trouble error={start.error} /> : null}
        onSave={(draft, process) =>
          start.mutate({
            params: { municipality: id },
            body: { pack: pack.id, process, draft },
          })
        }
        onDrop={
          kept
            ? () => {
                drop();
                go(`/office/${id}/votes`);
              }
            : undefined
        }
      />
    </Page>
  );
}
