import { Actions, Button, DownloadIcon, Notice, PageHead, Prose } from '@talka/ui';
import { useState } from 'react';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { trusteeKeyCommand } from '../commands.js';
import { saveFile } from '../../../site/save-file.js';
import type { OwnKey } from '../own-key.js';
import { Command } from './command.js';
import '../vote-office.css';

/** For keyholders, who need no account: a key of one's own, made here and sent nowhere. */
export function TrusteeKeyPage() {
  const t = useText('voteoffice');
  const [key, setKey] = useState<OwnKey | null>(null);
  const make = async () => {
    const { makeOwnKey } = await import('../own-key.js');
    setKey(makeOwnKey());
  };
  return (
    <Page title={t('voteoffice.own-key')}>
      <PageHead title={t('voteoffice.own-key')} lead={t('voteoffice.own-key-lead')} />
      <div className="vote-office__form">
        <Prose>
          <p>{t('voteoffice.own-key-text')}</p>
          <p>{t('voteoffice.own-key-command')}</p>
        </Prose>
        <Command text={trusteeKeyCommand()} />
        {key ? (
          <Notice
            tone="success"
            live="polite"
            title={t('voteoffice.own-key-made')}
            actions={
              <>
                <Button
                  icon={<DownloadIcon />}
                  onClick={() => saveFile('talka-trustee-key.json', key.secret, 'application/json')}
                >
                  {t('voteoffice.own-key-secret')}
                </Button>
                <Button
                  tone="quiet"
                  icon={<DownloadIcon />}
                  onClick={() => saveFile('talka-trustee-key.json.pub', key.public, 'application/json')}
                >
                  {t('voteoffice.own-key-public')}
                </Button>
                <Button tone="plain" size="small" onClick={() => void make()}>
                  {t('voteoffice.own-key-again')}
                </Button>
              </>
            }
          >
            {t('voteoffice.fingerprint')}
            <p className="vote-office__aloud">
              <code className="vote-office__code">{key.fingerprint}</code>
            </p>
          </Notice>
        ) : (
          <Actions>
            <Button onClick={() => void make()}>{t('voteoffice.own-key-make')}</Button>
          </Actions>
        )}
        <p className="t-small t-muted">{t('voteoffice.memory-only')}</p>
      </div>
    </Page>
  );
}
