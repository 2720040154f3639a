import type { PersonView } from '@talka/contracts';
import { Button, ButtonLink, Checkbox, Details, DownloadIcon, Notice } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { client, useAction } from '../../../site/api.js';
import { dropAllOwn } from '../../../site/device.js';
import { Link, useGo } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { saveFile } from '../../../site/save-file.js';
import { changeSession } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { erasureSteps, mayErase, type ErasureStep } from '../erasure.js';

/** See, take away, erase. */
export function MyData({ person }: { person: PersonView }) {
  const t = useText('account');
  const refusals = useRefusals();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ tone: 'success' | 'danger'; words: string } | null>(null);

  async function take(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setSaid(null);
    try {
      const data = await client.call('me.export');
      saveFile(`talka-${data.madeAt.slice(0, 10)}.json`, JSON.stringify(data, null, 2), 'application/json');
      setSaid({ tone: 'success', words: t('data.taken') });
    } catch (error) {
      setSaid({ tone: 'danger', words: refusals.ofError(error).general ?? '' });
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <p className="me-measure">{t('data.text')}</p>
      <div className="me-row">
        <Button tone="quiet" icon={<DownloadIcon />} busy={busy} onClick={() => void take()}>
          {t('data.take')}
        </Button>
        <ButtonLink as={Link} to="/privacy" tone="plain">
          {t('data.privacy')}
        </ButtonLink>
      </div>
      <div role="status">{said ? <Notice tone={said.tone} title={said.words} /> : null}</div>
      <Details summary={t('erase.title')} className="me-erase">
        <Erase person={person} />
      </Details>
    </>
  );
}

function Erase({ person }: { person: PersonView }) {
  const t = useText('account');
  const go = useGo();
  const refusals = useRefusals();
  const [understood, setUnderstood] = useState<Partial<Record<ErasureStep, boolean>>>({});
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const erase = useAction('me.erase');
  const ready = mayErase(person.grants, understood);

  const confirm = () => {
    if (erase.isPending) return;
    erase.mutate(
      { body: { confirm: true } },
      {
        onSuccess: () => {
          dropAllOwn();
          go('/', { replace: true });
          changeSession({ state: 'visitor' });
        },
        onError: (error) => {
          setAsking(false);
          setRefused(refusals.ofError(error).general);
        },
      },
    );
  };
  return (
    <div className="me-form">
      <p>{t('erase.goes')}</p>
      <p>{t('erase.stays')}</p>
      {person.grants.length > 0 ? (
        <Notice tone="warning" title={t('erase.roles')}>
          {t('erase.roles-text')}
        </Notice>
      ) : (
        <>
          {erasureSteps.map((step) => (
            <Checkbox
              key={step}
              label={t(`erase.step-${step}`)}
              checked={understood[step] ?? false}
              onChange={(event) => setUnderstood({ ...understood, [step]: event.currentTarget.checked })}
            />
          ))}
          <Button tone="danger" whyNot={ready ? null : t('erase.why-not')} onClick={() => setAsking(true)}>
            {t('erase.ask')}
          </Button>
        </>
      )}
      {refused ? <Notice tone="danger" live="assertive" title={refused} /> : null}
      <ConfirmDialog
        open={asking}
        title={t('erase.sure')}
        tone="danger"
        busy={erase.isPending}
        confirmLabel={t('erase.do')}
        cancelLabel={t('erase.keep')}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        <p>{t('erase.sure-text')}</p>
      </ConfirmDialog>
    </div>
  );
}
