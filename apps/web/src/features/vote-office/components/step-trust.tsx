import { Button, Checkbox, Notice, RadioGroup, TextField } from '@talka/ui';
import { useText } from '../../../site/text.js';
import { fieldId, type StepProps } from '../step-props.js';
import { noTrustee } from '../vote-form.js';
import { TrusteeCard } from './trustee-card.js';

const MOST = 20;

/** Whether the vote is secret, and who keeps its key. */
export function StepTrust(props: StepProps) {
  const { form, change, errorOf } = props;
  const t = useText('voteoffice');
  return (
    <>
      <RadioGroup
        legend={t('voteoffice.secrecy')}
        value={form.secrecy}
        onChange={(secrecy) => change({ secrecy })}
        options={(['secret', 'open'] as const).map((way) => ({
          value: way,
          label: t(`voteoffice.secrecy-${way}`),
          hint: t(`voteoffice.secrecy-${way}-text`),
        }))}
      />
      {form.secrecy === 'secret' ? <Secret {...props} /> : null}
      <TextField
        id={fieldId('complaint-days')}
        short
        inputMode="numeric"
        label={t('voteoffice.complaint-days')}
        hint={t('voteoffice.complaint-days-hint')}
        error={errorOf('complaint-days')}
        autoComplete="off"
        value={form.complaintDays}
        onChange={(event) => change({ complaintDays: event.target.value })}
      />
    </>
  );
}

function Secret(props: StepProps) {
  const { form, change, errorOf } = props;
  const t = useText('voteoffice');
  return (
    <>
      <Checkbox
        label={t('voteoffice.paper')}
        hint={t('voteoffice.paper-text')}
        checked={form.paper}
        onChange={(event) => change({ paper: event.target.checked })}
      />
      <Checkbox
        label={t('voteoffice.trackers')}
        hint={t('voteoffice.trackers-text')}
        checked={form.trackers}
        onChange={(event) => change({ trackers: event.target.checked })}
      />
      {form.trackers ? (
        <Notice tone="warning" title={t('voteoffice.trackers-warning')}>
          {t('voteoffice.trackers-warning-text')}
        </Notice>
      ) : null}
      <h3>{t('voteoffice.trustees')}</h3>
      <p>{t('voteoffice.trustees-text')}</p>
      <ol className="vote-office__projects" aria-label={t('voteoffice.trustees')}>
        {form.trustees.map((trustee, at) => (
          // Lines have no name of their own: a trustee is a place in the list.
          <li key={at}>
            <TrusteeCard
              trustee={trustee}
              at={at}
              errorOf={errorOf}
              onChange={(part) =>
                change({
                  trustees: form.trustees.map((one, place) => (place === at ? { ...one, ...part } : one)),
                })
              }
              onRemove={
                form.trustees.length > 3
                  ? () => change({ trustees: form.trustees.filter((_, place) => place !== at) })
                  : undefined
              }
            />
          </li>
        ))}
      </ol>
      {form.trustees.length < MOST ? (
        <Button tone="quiet" onClick={() => change({ trustees: [...form.trustees, noTrustee] })}>
          {t('voteoffice.trustee-add')}
        </Button>
      ) : null}
      <TextField
        id={fieldId('needed')}
        short
        inputMode="numeric"
        label={t('voteoffice.needed')}
        hint={t('voteoffice.needed-hint', { of: form.trustees.length })}
        error={errorOf('needed')}
        autoComplete="off"
        value={form.needed}
        onChange={(event) => change({ needed: event.target.value })}
      />
    </>
  );
}
