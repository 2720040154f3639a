import type { HoursEntry } from '@talka/contracts';
import { Button, Notice, Select, TextField } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { useDuration } from '../../../site/use-duration.js';
import { QUARTERS } from '../hours-draft.js';
import type { Tell } from './told.js';

interface Props {
  readonly of: { readonly number: number; readonly shift: string };
  readonly one: HoursEntry;
  readonly onTold: Tell;
}

/** Hours that are approved: by whom, why otherwise than proposed, and each correction there was. */
export function ApprovedHours({ of, one, onTold }: Props) {
  const t = useText('hours');
  const { date } = useFormats();
  const duration = useDuration();
  const [open, setOpen] = useState(false);
  const { approved } = one;
  if (!approved) return null;
  const name = one.name || t('hours.erased');
  return (
    <>
      <div className="roster__who">
        <p className="roster__name">{name}</p>
        <p className="hours__approved">{duration(approved.minutes)}</p>
        <p className="t-small t-muted">
          {t('hours.approved-by', { name: approved.by || t('hours.erased'), when: date(approved.at) })}
        </p>
        {approved.reason ? (
          <p className="t-small">{t('hours.with-reason', { reason: approved.reason })}</p>
        ) : null}
        {approved.corrections.map(({ before, after, reason, by, at }) => (
          <p key={at} className="t-small">
            {t('hours.corrected-by', {
              ...{ name: by || t('hours.erased'), reason, when: date(at) },
              ...{ before: duration(before), after: duration(after) },
            })}
          </p>
        ))}
      </div>
      <Button tone="plain" size="small" onClick={() => setOpen(true)}>
        {t('hours.correct')}
        <span className="t-hidden"> {name}</span>
      </Button>
      <Dialog
        open={open}
        title={t('hours.correct-title')}
        onClose={() => setOpen(false)}
        closeLabel={t('hours.cancel')}
      >
        <Correction
          {...{ of, one, name, approved }}
          onDone={(words) => {
            setOpen(false);
            onTold('success', words);
          }}
        />
      </Dialog>
    </>
  );
}

interface CorrectionProps extends Pick<Props, 'of' | 'one'> {
  readonly name: string;
  readonly approved: NonNullable<HoursEntry['approved']>;
  readonly onDone: (words: string) => void;
}

function Correction({ of, one, name, approved, onDone }: CorrectionProps) {
  const t = useText('hours');
  const duration = useDuration();
  const refusals = useRefusals();
  const [minutes, setMinutes] = useState(approved.minutes);
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const correct = useAction('my-events.correct-hours', async () => {
    await forget('my-events.hours');
    onDone(t('hours.corrected-done', { name }));
  });
  return (
    <form
      className="roster__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (correct.isPending) return;
        correct.mutate(
          {
            params: { ...of, person: one.person },
            body: { revision: approved.revision, minutes, reason },
          },
          { onError: (error) => setSaid(refusals.ofError(error)) },
        );
      }}
    >
      <p>{t('hours.correct-text', { name })}</p>
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <Select
        label={t('hours.correct-hours')}
        value={minutes}
        onChange={({ target }) => setMinutes(Number(target.value))}
      >
        {QUARTERS.map((each) => (
          <option key={each} value={each}>
            {duration(each)}
          </option>
        ))}
      </Select>
      <TextField
        label={t('hours.correct-reason')}
        error={said.fields['reason']}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button type="submit" busy={correct.isPending}>
        {t('hours.correct-save')}
      </Button>
    </form>
  );
}
