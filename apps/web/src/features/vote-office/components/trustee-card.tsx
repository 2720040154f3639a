import { Button, Card, TextField, TrashIcon } from '@talka/ui';
import { useState } from 'react';
import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';
import { isPublicKey } from '../faults.js';
import { fieldId } from '../step-props.js';
import type { TrusteeTyped } from '../vote-form.js';
import { ChooseFile } from '../../../site/choose-file.js';
import { Fingerprint } from './fingerprint.js';

/** One keyholder: who it is, and the public half of their key, pasted or read from its file. */
export function TrusteeCard({
  trustee,
  at,
  errorOf,
  onChange,
  onRemove,
}: {
  trustee: TrusteeTyped;
  at: number;
  errorOf: (field: string) => string | undefined;
  onChange: (part: Partial<TrusteeTyped>) => void;
  onRemove: (() => void) | undefined;
}) {
  const t = useText('voteoffice');
  const [noKey, setNoKey] = useState(false);
  const take = async (text: string, must: boolean) => {
    const { publicKeyIn } = await import('../keys.js');
    const key = publicKeyIn(text);
    setNoKey(must && key === undefined);
    if (key !== undefined) onChange({ publicKey: key });
  };
  const key = trustee.publicKey;
  return (
    <Card tone="sunk" className="vote-office__row">
      <p className="t-small t-muted">{t('voteoffice.trustee-number', { number: at + 1 })}</p>
      <TextField
        id={fieldId(`trustee-${at}-name`)}
        label={t('voteoffice.trustee-name')}
        error={errorOf(`trustee-${at}-name`)}
        maxLength={120}
        autoComplete="off"
        value={trustee.name}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <TextField
        label={t('voteoffice.trustee-office')}
        hint={t('voteoffice.trustee-office-hint')}
        optional={t('voteoffice.optional')}
        maxLength={200}
        autoComplete="off"
        value={trustee.office}
        onChange={(event) => onChange({ office: event.target.value })}
      />
      <TextField
        id={fieldId(`trustee-${at}-key`)}
        label={t('voteoffice.trustee-key')}
        hint={
          <>
            {t('voteoffice.trustee-key-hint')}{' '}
            <Link to="/trustee-key">{t('voteoffice.trustee-key-make')}</Link>
          </>
        }
        error={errorOf(`trustee-${at}-key`) ?? (noKey ? t('voteoffice.fault-key') : undefined)}
        autoComplete="off"
        spellCheck={false}
        value={key}
        onChange={(event) => {
          onChange({ publicKey: event.target.value });
          if (event.target.value.trim().startsWith('{')) void take(event.target.value, false);
        }}
      />
      <ChooseFile
        accept=".pub,.json,application/json"
        onText={(text) => void take(text, true)}
        whose={trustee.name}
      >
        {t('voteoffice.trustee-key-file')}
      </ChooseFile>
      {isPublicKey(key) ? (
        <p className="t-small">
          {t('voteoffice.fingerprint')} <Fingerprint publicKey={key} />
        </p>
      ) : null}
      {onRemove ? (
        <div>
          <Button tone="plain" size="small" icon={<TrashIcon />} onClick={onRemove}>
            {t('voteoffice.trustee-remove')}
            <span className="t-hidden">{`: ${trustee.name || at + 1}`}</span>
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
