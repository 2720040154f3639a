import type { NamedInView } from '@talka/contracts';
import { Button, Notice, Section, Tag } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { forgetWorkshops } from '../api.js';

/** Where organisers have put somebody's name, and how they take it out again. */
export function NamedIn({ named }: { named: readonly NamedInView[] }) {
  const t = useText('workshops');
  if (named.length === 0) return null;
  return (
    <Section title={t('my-workshops.named')}>
      <p>{t('my-workshops.named-text')}</p>
      <ul className="workshops">
        {named.map((one) => (
          <Named key={one.number} one={one} />
        ))}
      </ul>
    </Section>
  );
}

function Named({ one }: { one: NamedInView }) {
  const t = useText('workshops');
  const refusals = useRefusals();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const step = useAction('led-workshops.step-back', forgetWorkshops);
  const { number, title, organiser, state, role } = one;
  const confirm = () => {
    if (step.isPending) return;
    const onError = (error: unknown) => setTrouble(refusals.ofError(error).general);
    step.mutate({ params: { number } }, { onError, onSettled: () => setAsking(false) });
  };
  return (
    <li className="workshop">
      <h3 className="workshop__title">
        {state === 'draft' ? title : <Link to={`/workshops/${number}`}>{title}</Link>}
      </h3>
      <p>
        {organiser} <Tag>{t(`leads.${role}`)}</Tag>
      </p>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <Button tone="quiet" size="small" onClick={() => setAsking(true)}>
        {t('my-workshops.step-back')}
        <span className="t-hidden"> {title}</span>
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('my-workshops.step-back-sure')}
        tone="danger"
        busy={step.isPending}
        confirmLabel={t('my-workshops.step-back')}
        cancelLabel={t('my-workshops.stay')}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        <p>
          <b>{title}</b>, {organiser}
        </p>
        <p>{t('my-workshops.step-back-text')}</p>
      </ConfirmDialog>
    </li>
  );
}
