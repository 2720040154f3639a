import type { StepView } from '@talka/contracts';
import { Button, Notice, UploadIcon } from '@talka/ui';
import { useRef, useState } from 'react';
import { client, forget } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import type { Planned } from './planned.js';

/** Photos of a step: sent here, described and shown with the other photos of the municipality. */
export function StepPhotos({ step, here }: { readonly step: StepView; readonly here: Planned }) {
  const t = useText('delivery');
  const refusals = useRefusals();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const send = async (file: File) => {
    setBusy(true);
    setTrouble(null);
    try {
      await client.upload('works.add-photo', { params: { ...here, milestone: step.id } }, file);
    } catch (error) {
      setTrouble(refusals.ofError(error).general);
    }
    await forget('works.photos');
    setBusy(false);
  };
  return (
    <div className="plan__form">
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <p className="t-small t-muted">{t('plan.photo-hint')}</p>
      <Button
        tone="quiet"
        size="small"
        icon={<UploadIcon />}
        busy={busy}
        onClick={() => input.current?.click()}
      >
        {t('plan.photo')}
        <span className="t-hidden">: {step.words}</span>
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        data-step={step.id}
        accept="image/jpeg,image/png,image/webp"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file && !busy) void send(file);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
