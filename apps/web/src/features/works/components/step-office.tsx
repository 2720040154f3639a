import type { StepView } from '@talka/contracts';
import { DELAY_REASONS, type DelayReason } from '@talka/ideas';
import { Button, Details, Notice, Select, TextArea, TextField } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import type { Planned } from './planned.js';
import { StepPhotos } from './step-photos.js';

type At = { readonly step: StepView; readonly here: Planned };

const again = () => void forget('ideas.delivery');

/** A step of the plan, as an administrator keeps it. */
export function StepOffice({ step, today, ...here }: Planned & { step: StepView; today: string }) {
  const t = useText('delivery');
  const { date } = useFormats();
  const noon = (day: string) => date(`${day}T12:00:00Z`);
  return (
    <li className="plan__step">
      <h3 lang={step.language} id={`step-${step.id}`}>
        {step.words}
      </h3>
      <p>
        {step.doneOn === null
          ? t('project.planned-on', { day: noon(step.plannedOn) })
          : t('project.done-on', { day: noon(step.doneOn) })}
      </p>
      {step.doneOn === null ? (
        <>
          <Done step={step} here={here} today={today} />
          <Delay step={step} here={here} />
        </>
      ) : null}
      <StepPhotos step={step} here={here} />
    </li>
  );
}

function Done({ step, here, today }: At & { today: string }) {
  const t = useText('delivery');
  const refusals = useRefusals();
  const [doneOn, setDoneOn] = useState(today);
  const [said, setSaid] = useState(nothingSaid);
  const params = { ...here, milestone: step.id };
  const done = useAction('works.done', again);
  const drop = useAction('works.drop', again);
  const onError = (error: unknown) => setSaid(refusals.ofError(error));
  return (
    <form
      noValidate
      className="plan__form"
      aria-labelledby={`step-${step.id}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!done.isPending) done.mutate({ params, body: { doneOn } }, { onError });
      }}
    >
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <TextField
        id={`done-${step.id}`}
        type="date"
        label={t('plan.done-on')}
        error={said.fields['doneOn']}
        value={doneOn}
        onChange={(event) => setDoneOn(event.currentTarget.value)}
      />
      <div className="plan__acts">
        <Button type="submit" size="small" busy={done.isPending}>
          {t('plan.done')}
          <span className="t-hidden">: {step.words}</span>
        </Button>
        <Button
          tone="quiet"
          size="small"
          busy={drop.isPending}
          onClick={() => drop.isPending || drop.mutate({ params }, { onError })}
        >
          {t('plan.drop')}
          <span className="t-hidden">: {step.words}</span>
        </Button>
      </div>
    </form>
  );
}

function Delay({ step, here }: At) {
  const t = useText('delivery');
  const language = useLanguage();
  const refusals = useRefusals();
  const [typed, setTyped] = useState({ reason: 'permits' as DelayReason, words: '', until: '' });
  const [said, setSaid] = useState(nothingSaid);
  const delay = useAction('works.delay', () => {
    setSaid(nothingSaid);
    again();
  });
  return (
    <Details summary={t('plan.delay-open')}>
      <form
        noValidate
        className="plan__form"
        aria-label={`${t('plan.delay')}: ${step.words}`}
        onSubmit={(event) => {
          event.preventDefault();
          const onError = (error: unknown) => setSaid(refusals.ofError(error));
          const params = { ...here, milestone: step.id };
          if (!delay.isPending) delay.mutate({ params, body: { ...typed, language } }, { onError });
        }}
      >
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <Select
          id={`reason-${step.id}`}
          label={t('plan.reason')}
          value={typed.reason}
          onChange={(event) => setTyped({ ...typed, reason: event.currentTarget.value as DelayReason })}
        >
          {DELAY_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {t(`delay.${reason}`)}
            </option>
          ))}
        </Select>
        <TextArea
          id={`why-${step.id}`}
          label={t('plan.delay-words')}
          rows={3}
          error={said.fields['words']}
          value={typed.words}
          onChange={(event) => setTyped({ ...typed, words: event.currentTarget.value })}
        />
        <TextField
          id={`until-${step.id}`}
          type="date"
          label={t('plan.until')}
          error={said.fields['until']}
          value={typed.until}
          onChange={(event) => setTyped({ ...typed, until: event.currentTarget.value })}
        />
        <Button type="submit" tone="quiet" size="small" busy={delay.isPending}>
          {t('plan.delay')}
          <span className="t-hidden">: {step.words}</span>
        </Button>
      </form>
    </Details>
  );
}
