import type { ShiftView } from '@talka/contracts';
import { Actions, Button, ErrorSummary } from '@talka/ui';
import { useState, type FormEvent } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { GuardianFields, guardianErrors, guardianOf } from './guardian-fields.js';
import { PassOn } from './pass-on.js';

interface Props {
  readonly shift: ShiftView;
  /** There is a link already, which nobody is shown twice. */
  readonly again: boolean;
  /** The reader names first who may say yes for them. */
  readonly guardian: boolean;
}

/** A link for those whom the reader wants to come with. */
export function GatherOthers({ shift, again, guardian }: Props) {
  const t = useText('together', 'guardians');
  const refusals = useRefusals();
  const [said, setSaid] = useState(nothingSaid);
  const [attempt, setAttempt] = useState(0);
  const gather = useAction('my-shifts.gather', () => forget('my-shifts.together'));
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (gather.isPending) return;
    gather.mutate(
      {
        params: { shift: shift.id },
        body: { guardian: guardian && !again ? guardianOf(event.currentTarget) : null },
      },
      {
        onError: (error) => {
          setSaid(refusals.ofError(error));
          setAttempt((count) => count + 1);
        },
      },
    );
  };
  if (gather.data) {
    return (
      <PassOn
        path="/together"
        token={gather.data.token}
        title={shift.title}
        words={{
          ...{ label: t('along.link'), hint: t('along.once'), share: t('along.share') },
          ...{ copy: t('along.copy'), copied: t('along.copied') },
        }}
      />
    );
  }
  return (
    <form className="guardian-form" noValidate onSubmit={send}>
      {again ? null : <p>{t('along.text')}</p>}
      <ErrorSummary title={t('guardians.fix')} attempt={attempt} errors={guardianErrors(shift.id, said)} />
      {guardian && !again ? <GuardianFields about={shift.id} said={said} /> : null}
      <Actions>
        <Button type="submit" tone={again ? 'quiet' : 'primary'} busy={gather.isPending}>
          {t(again ? 'along.again' : 'along.start')}
        </Button>
      </Actions>
    </form>
  );
}
