import type { OfficeVoteView } from '@talka/contracts';
import type { Ceremony } from '@talka/voting/protocol';
import { ButtonLink, Card, Notice, PageHead, Section } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { ceremonyCommand, trusteeKeyCommand } from '../commands.js';
import { useLocal } from '../pack-words.js';
import { pathOfVote } from '../places.js';
import { tellVote } from '../use-office-vote.js';
import { CeremonyInBrowser } from './ceremony-in-browser.js';
import { ChooseFile } from '../../../site/choose-file.js';
import { Command } from './command.js';
import { Crumbs } from './office-of-votes.js';
import { VoteRoom } from './vote-page.js';

/** Where the key of a vote is made and parted, on the command line or here. */
export function CeremonyPage({ municipality, number }: { municipality: string; number: number }) {
  return (
    <VoteRoom municipality={municipality} number={number}>
      {(view) => <CeremonyRoom view={view} municipality={municipality} />}
    </VoteRoom>
  );
}

function CeremonyRoom({ view, municipality }: { view: OfficeVoteView; municipality: string }) {
  const t = useText('voteoffice');
  const local = useLocal();
  const path = pathOfVote(municipality, view.number);
  const { of } = view.rules.trustees;
  const tooFew = view.trustees.length !== of;
  const keep = useAction('office-votes.keep-shares', (kept) => tellVote(municipality, kept));
  const handIn = ({ sealingKey, shares }: Ceremony) =>
    keep.mutate({
      params: { municipality, number: view.number },
      body: { revision: view.revision, sealingKey, shares: shares.map((share) => ({ ...share })) },
    });
  const back = (
    <ButtonLink as={Link} to={path}>
      {t('voteoffice.to-vote')}
    </ButtonLink>
  );
  const over = view.moment !== 'draft';
  return (
    <Page title={t('voteoffice.ceremony')}>
      <PageHead
        above={
          <Crumbs
            municipality={municipality}
            vote={{ number: view.number, name: local(view.name) }}
            here={t('voteoffice.ceremony')}
          />
        }
        title={t('voteoffice.ceremony')}
        lead={t('voteoffice.ceremony-lead')}
      />
      {over ? <Notice title={t('voteoffice.ceremony-over')} actions={back} /> : null}
      {!over && tooFew ? (
        <Notice
          tone="warning"
          title={t('voteoffice.ceremony-too-few', { of })}
          actions={
            <ButtonLink as={Link} to={`${path}?step=trust`}>
              {t('voteoffice.mend-it')}
            </ButtonLink>
          }
        />
      ) : null}
      {over || tooFew ? null : (
        <>
          <div className="vote-office__narrow">
            {keep.data ? (
              <Notice tone="success" live="polite" title={t('voteoffice.handed-in')} actions={back} />
            ) : view.sealingKey ? (
              <Notice title={t('voteoffice.ceremony-had')} actions={back}>
                {t('voteoffice.ceremony-had-text')}
              </Notice>
            ) : null}
            <Notice tone="warning" title={t('voteoffice.dealer')}>
              {t('voteoffice.dealer-text')}
            </Notice>
            {keep.error ? <Trouble error={keep.error} /> : null}
          </div>
          <ByCommand view={view} busy={keep.isPending} onRecord={handIn} />
          <Section title={t('voteoffice.by-browser')}>
            <CeremonyInBrowser view={view} busy={keep.isPending} onRecord={handIn} />
          </Section>
        </>
      )}
    </Page>
  );
}

function ByCommand({
  view,
  busy,
  onRecord,
}: {
  view: OfficeVoteView;
  busy: boolean;
  onRecord: (record: Ceremony) => void;
}) {
  const t = useText('voteoffice');
  const [wrong, setWrong] = useState(false);
  const read = async (text: string) => {
    const { recordFor } = await import('../ceremony.js');
    const record = recordFor(view, text);
    setWrong(record === undefined);
    if (record && !busy) onRecord(record);
  };
  const { needed, of } = view.rules.trustees;
  return (
    <Section title={t('voteoffice.by-command')}>
      <Card tone="sunk" className="vote-office__row vote-office__narrow">
        <p>{t('voteoffice.by-command-1')}</p>
        <Command text={trusteeKeyCommand(1)} />
        <p>{t('voteoffice.by-command-2')}</p>
        <Command text={ceremonyCommand({ id: view.id, needed, of })} />
        <p>{t('voteoffice.by-command-3')}</p>
        <ChooseFile accept=".json,application/json" onText={(text) => void read(text)}>
          {t('voteoffice.record-read')}
        </ChooseFile>
        {wrong ? <Notice tone="danger" live="polite" title={t('voteoffice.record-other')} /> : null}
      </Card>
    </Section>
  );
}
