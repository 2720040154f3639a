import { Checkbox, RadioGroup, TextField } from '@talka/ui';
import { packOf } from '@talka/voting';
import { useFormats, useText } from '../../../site/text.js';
import { wholeIn } from '../../../site/typed.js';
import { momentOfClock } from '@talka/kernel';
import { fieldId, type StepProps } from '../step-props.js';
import { ClockFields } from './step-what.js';
import { WhoFields } from './who-fields.js';

/** What comes before the vote: ideas and support, or nothing; and by when the winners are carried out after it. */
export function StepIdeas({ form, change, errorOf, municipality }: StepProps) {
  const t = useText('voteoffice');
  const days = packOf(form.pack)?.submissionDays ?? 0;
  return (
    <>
      <RadioGroup
        legend={t('voteoffice.whence')}
        value={form.takesIdeas ? 'taken' : 'there'}
        onChange={(how) => change({ takesIdeas: how === 'taken' })}
        options={(['taken', 'there'] as const).map((how) => ({
          value: how,
          label: t(`voteoffice.ideas-${how}`),
          hint: t(`voteoffice.ideas-${how}-text`),
        }))}
      />
      {form.takesIdeas ? (
        <>
          <ClockFields
            end="ideas-from"
            at={form.ideasFrom}
            onChange={(ideasFrom) => change({ ideasFrom })}
            errorOf={errorOf}
          />
          <ClockFields
            end="ideas-until"
            at={form.ideasUntil}
            onChange={(ideasUntil) => change({ ideasUntil })}
            errorOf={errorOf}
          />
          {days > 1 ? <p className="t-small t-muted">{t('voteoffice.ideas-days', { days })}</p> : null}
          <WhoFields
            act="proposes"
            who={form.proposes}
            onChange={(proposes) => change({ proposes })}
            errorOf={errorOf}
            municipality={municipality}
          />
          <Support {...{ form, change, errorOf, municipality }} />
        </>
      ) : null}
      <Delivery {...{ form, change, errorOf }} />
    </>
  );
}

type Part = Pick<StepProps, 'form' | 'change' | 'errorOf'>;

function Support({ form, change, errorOf, municipality }: StepProps) {
  const t = useText('voteoffice');
  return (
    <>
      <Checkbox
        label={t('voteoffice.support')}
        hint={t('voteoffice.support-text')}
        checked={form.takesSupport}
        onChange={(event) => change({ takesSupport: event.target.checked })}
      />
      {form.takesSupport ? (
        <>
          <ClockFields
            end="support-from"
            at={form.supportFrom}
            onChange={(supportFrom) => change({ supportFrom })}
            errorOf={errorOf}
          />
          <ClockFields
            end="support-until"
            at={form.supportUntil}
            onChange={(supportUntil) => change({ supportUntil })}
            errorOf={errorOf}
          />
          <WhoFields
            act="supports"
            who={form.supports}
            onChange={(supports) => change({ supports })}
            errorOf={errorOf}
            municipality={municipality}
          />
          <TextField
            id={fieldId('threshold')}
            short
            inputMode="numeric"
            label={t('voteoffice.threshold')}
            hint={t('voteoffice.threshold-hint')}
            error={errorOf('threshold')}
            autoComplete="off"
            value={form.threshold}
            onChange={(event) => change({ threshold: event.target.value })}
          />
        </>
      ) : null}
    </>
  );
}

function Delivery({ form, change, errorOf }: Part) {
  const t = useText('voteoffice');
  const { date } = useFormats();
  const [closes, months] = [momentOfClock(form.closes), wholeIn(form.deliveryMonths)];
  return (
    <>
      <TextField
        id={fieldId('delivery-months')}
        short
        inputMode="numeric"
        label={t('voteoffice.delivery')}
        hint={t('voteoffice.delivery-hint')}
        after={t('voteoffice.delivery-unit')}
        error={errorOf('delivery-months')}
        autoComplete="off"
        value={form.deliveryMonths}
        onChange={(event) => change({ deliveryMonths: event.target.value })}
      />
      {closes && months ? (
        <p className="t-small t-muted" aria-live="polite">
          {t('voteoffice.delivery-until', { day: date(monthsLater(closes, months)) })}
        </p>
      ) : null}
    </>
  );
}

function monthsLater(at: Date, months: number): Date {
  const then = new Date(at);
  then.setUTCMonth(then.getUTCMonth() + months);
  return then;
}
