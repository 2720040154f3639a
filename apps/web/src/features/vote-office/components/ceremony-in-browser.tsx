import type { OfficeVoteView } from '@talka/contracts';
import type { Refusal } from '@talka/kernel';
import type { Ceremony } from '@talka/voting/protocol';
import { Actions, Button, Card, Checkbox, DownloadIcon, Notice } from '@talka/ui';
import { useState } from 'react';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { saveFile } from '../../../site/save-file.js';
import { asFile } from '../as-file.js';
import { Fingerprint } from './fingerprint.js';

/** The ceremony on this screen: every fingerprint is read aloud and ticked, then the key is made, parted and forgotten. */
export function CeremonyInBrowser({
  view,
  busy,
  onRecord,
}: {
  view: OfficeVoteView;
  busy: boolean;
  onRecord: (record: Ceremony) => void;
}) {
  const t = useText('voteoffice');
  const { ofRule } = useRefusals();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [making, setMaking] = useState(false);
  const [record, setRecord] = useState<Ceremony | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [saved, setSaved] = useState(false);
  const all = view.trusteeKeys.every((key) => ticked.includes(key));
  const make = async () => {
    setMaking(true);
    const { makeKey } = await import('../ceremony.js');
    const made = await makeKey(view);
    setMaking(false);
    setRefused(made.ok ? null : made.refusal);
    setSaved(false);
    if (made.ok) setRecord(made.value);
  };
  if (!isSecureContext) return <Notice tone="danger" title={t('voteoffice.unsafe')} />;
  return (
    <div className="vote-office__form">
      <p>{t('voteoffice.by-browser-text')}</p>
      <ol className="vote-office__projects">
        {view.trustees.map(({ position, name, office }, at) => {
          const key = view.trusteeKeys[at] ?? '';
          return (
            <li key={position}>
              <Card className="vote-office__row">
                <p>
                  <strong>{name}</strong> <span className="t-muted">{office}</span>
                </p>
                <p className="vote-office__aloud">
                  <Fingerprint publicKey={key} />
                </p>
                <Checkbox
                  label={t('voteoffice.match-of', { name })}
                  checked={ticked.includes(key)}
                  onChange={(event) =>
                    setTicked(
                      event.target.checked ? [...ticked, key] : ticked.filter((other) => other !== key),
                    )
                  }
                />
              </Card>
            </li>
          );
        })}
      </ol>
      {refused ? <Notice tone="danger" live="polite" title={ofRule(refused)} /> : null}
      {record ? (
        <Notice
          tone="success"
          live="polite"
          title={t('voteoffice.key-made')}
          actions={
            <>
              <Button
                tone={saved ? 'quiet' : 'primary'}
                icon={<DownloadIcon />}
                onClick={() => {
                  saveFile(`ceremony-${view.number}.json`, asFile(record), 'application/json');
                  setSaved(true);
                }}
              >
                {t('voteoffice.record-download')}
              </Button>
              <Button
                tone={saved ? 'primary' : 'quiet'}
                busy={busy}
                whyNot={saved ? undefined : t('voteoffice.record-first')}
                onClick={() => onRecord(record)}
              >
                {t('voteoffice.hand-in-key')}
              </Button>
            </>
          }
        >
          <p>{t('voteoffice.key-made-text')}</p>
          <p className="t-small">
            {t('voteoffice.sealing-key')} <code className="vote-office__code">{record.sealingKey}</code>
          </p>
        </Notice>
      ) : (
        <Actions>
          <Button
            busy={making}
            whyNot={all ? undefined : t('voteoffice.make-why-not')}
            onClick={() => void make()}
          >
            {making ? t('voteoffice.making-key') : t('voteoffice.make-key')}
          </Button>
        </Actions>
      )}
      <p className="t-small t-muted">{t('voteoffice.memory-only')}</p>
    </div>
  );
}
