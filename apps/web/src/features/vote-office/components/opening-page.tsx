import type { OfficeVoteView } from '@talka/contracts';
import { Actions, Button, ButtonLink, Card, DownloadIcon, Notice, PageHead, Section } from '@talka/ui';
import { useState, type ReactNode } from 'react';
import { client, useAction } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useFormats, useText } from '../../../site/text.js';
import { useRefusals } from '../../../site/refusal.js';
import { Trouble } from '../../../site/trouble.js';
import { openCommand, shareCommand } from '../commands.js';
import { saveFile } from '../../../site/save-file.js';
import type { Opened } from '../opening-message.js';
import { useLocal } from '../pack-words.js';
import { pathOfVote } from '../places.js';
import { tellVote } from '../use-office-vote.js';
import { BringFiles } from './bring-files.js';
import { Command } from './command.js';
import { Crumbs } from './office-of-votes.js';
import { OpenHere } from './open-here.js';
import { OpenedSums } from './opened-sums.js';
import { VoteRoom } from './vote-page.js';

/** Where a closed vote is handed to its keyholders, and what they opened is brought back. */
export function OpeningPage({ municipality, number }: { municipality: string; number: number }) {
  return (
    <VoteRoom municipality={municipality} number={number}>
      {(view) => <OpeningRoom view={view} municipality={municipality} />}
    </VoteRoom>
  );
}

function OpeningRoom({ view, municipality }: { view: OfficeVoteView; municipality: string }) {
  const t = useText('voteoffice');
  const local = useLocal();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [handedIn, setHandedIn] = useState<Opened | null>(null);
  const params = { municipality, number: view.number };
  const bring = useAction('office-votes.bring-opening', (brought) => tellVote(municipality, brought));
  const back = (
    <ButtonLink as={Link} to={pathOfVote(municipality, view.number)}>
      {t('voteoffice.to-vote')}
    </ButtonLink>
  );
  const fetchClosed = async () => (await client.call('office-votes.closed', { params })).closed;
  // What is checked stays: there is nothing to bring any more.
  const ready = view.moment === 'opened' && view.opening?.state !== 'checked';
  const later = view.moment === 'published' || view.moment === 'final';
  return (
    <Page title={t('voteoffice.opening')}>
      <PageHead
        above={
          <Crumbs
            municipality={municipality}
            vote={{ number: view.number, name: local(view.name) }}
            here={t('voteoffice.opening')}
          />
        }
        title={t('voteoffice.opening')}
        lead={t('voteoffice.opening-lead')}
      />
      <div className="vote-office__narrow">
        {view.opening ? <Brought opening={view.opening} back={back} /> : null}
        {view.moment === 'opened' || later ? null : (
          <Notice title={t('voteoffice.opening-early')} actions={back}>
            {t('voteoffice.opening-early-text')}
          </Notice>
        )}
      </div>
      {ready ? (
        <>
          <ByCommand view={view} fetchClosed={fetchClosed} onOpened={setOpened} />
          <Section title={t('voteoffice.by-browser')}>
            <OpenHere needed={view.rules.trustees.needed} fetchClosed={fetchClosed} onOpened={setOpened} />
          </Section>
          {opened ? (
            <Section title={t('voteoffice.opened-done')}>
              <OpenedSums opened={opened} view={view} />
              {bring.error ? <Trouble error={bring.error} /> : null}
              {handedIn === opened ? null : (
                <Actions>
                  <Button
                    busy={bring.isPending}
                    onClick={() =>
                      bring.mutate(
                        {
                          params,
                          body: {
                            document: opened.document,
                            withheld: opened.withheld.map((one) => ({ ...one })),
                          },
                        },
                        { onSuccess: () => setHandedIn(opened) },
                      )
                    }
                  >
                    {bring.isPending ? t('voteoffice.bringing') : t('voteoffice.bring')}
                  </Button>
                </Actions>
              )}
            </Section>
          ) : null}
        </>
      ) : null}
    </Page>
  );
}

/** Where the check of what was brought stands. */
function Brought({
  opening: { state, refusal, tried },
  back,
}: {
  opening: NonNullable<OfficeVoteView['opening']>;
  back: ReactNode;
}) {
  const t = useText('voteoffice');
  const { ofRule } = useRefusals();
  const { dateTime } = useFormats();
  if (tried)
    return (
      <Notice tone="warning" live="polite" title={t('voteoffice.tried')} actions={back}>
        {t('voteoffice.tried-text', { times: tried.times, next: dateTime(tried.next) })}
      </Notice>
    );
  if (state === 'checking')
    return (
      <Notice live="polite" title={t('voteoffice.checking')} actions={back}>
        {t('voteoffice.checking-text')}
      </Notice>
    );
  if (refusal)
    return (
      <Notice tone="danger" live="polite" title={t('voteoffice.refused')}>
        {ofRule(refusal)}
      </Notice>
    );
  return (
    <Notice tone="success" live="polite" title={t('voteoffice.brought')} actions={back}>
      {t('voteoffice.brought-text')}
    </Notice>
  );
}

function ByCommand({
  view,
  fetchClosed,
  onOpened,
}: {
  view: OfficeVoteView;
  fetchClosed: () => Promise<string>;
  onOpened: (opened: Opened) => void;
}) {
  const t = useText('voteoffice');
  const [fetching, setFetching] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const download = async () => {
    setFetching(true);
    setTrouble(null);
    try {
      saveFile('closed.json', await fetchClosed(), 'application/json');
    } catch (error) {
      setTrouble(error);
    }
    setFetching(false);
  };
  return (
    <Section title={t('voteoffice.by-command')}>
      <Card tone="sunk" className="vote-office__row vote-office__narrow">
        <p>{t('voteoffice.closed-text')}</p>
        <div>
          <Button tone="quiet" icon={<DownloadIcon />} busy={fetching} onClick={() => void download()}>
            {t('voteoffice.closed-download')}
          </Button>
        </div>
        {trouble ? <Trouble error={trouble} /> : null}
        <p>{t('voteoffice.open-command-1')}</p>
        <Command text={shareCommand()} />
        <p>{t('voteoffice.open-command-2')}</p>
        <Command text={openCommand(view.rules.trustees.needed)} />
        <p>{t('voteoffice.open-command-3')}</p>
        <BringFiles onOpened={onOpened} />
      </Card>
    </Section>
  );
}
