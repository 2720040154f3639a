import type { OwnCertificateView } from '@talka/contracts';
import { Button, Checkbox, Details, Notice, RadioGroup, Stack, VisuallyHidden } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

type Shown = OwnCertificateView['shown'];

/** What whoever has the code of a certificate sees: its holder chooses, for each by itself. */
export function ShownChoice({ one }: { one: OwnCertificateView }) {
  const t = useText('certificates');
  const refusals = useRefusals();
  const [shown, setShown] = useState<Shown>(one.shown);
  const [leadsOn, setLeadsOn] = useState(one.leadsOn);
  const [saved, setSaved] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = useAction('my-certificates.show', () => {
    setSaved(true);
    void forget('my-certificates.list');
    void forget('verify.read');
  });
  const isReplaced = one.state === 'replaced';
  const hints = { closed: true, genuine: !isReplaced, named: false };
  const options = (['genuine', 'named', 'closed'] as const)
    .filter((value) => value !== 'named' || one.state === 'issued')
    .map((value) => ({
      value,
      label: t(`certificates.shown-${value}`),
      hint: hints[value] ? t(`certificates.shown-${value as 'closed' | 'genuine'}-hint`) : undefined,
    }));
  return (
    <Details summary={t('certificates.shown')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (save.isPending) return;
          setTrouble(null);
          setSaved(false);
          const onError = (error: unknown) => setTrouble(refusals.ofError(error).general);
          save.mutate({ params: { certificate: one.id }, body: { shown, leadsOn } }, { onError });
        }}
      >
        <Stack>
          <RadioGroup
            legend={<VisuallyHidden>{t('certificates.shown')}</VisuallyHidden>}
            options={options}
            value={shown}
            onChange={(value) => {
              setShown(value);
              setSaved(false);
            }}
          />
          {isReplaced ? (
            <Checkbox
              label={t('certificates.leads-on')}
              checked={leadsOn}
              onChange={(event) => setLeadsOn(event.currentTarget.checked)}
            />
          ) : null}
          {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
          {saved ? <Notice tone="success" live="polite" title={t('certificates.shown-saved')} /> : null}
          <div>
            <Button type="submit" tone="quiet" busy={save.isPending}>
              {t('certificates.save-shown')}
            </Button>
          </div>
        </Stack>
      </form>
    </Details>
  );
}
