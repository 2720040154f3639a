import type { MunicipalityView, ProcessView } from '@talka/contracts';
import { Actions, ArrowRightIcon, Button, ErrorSummary, Notice } from '@talka/ui';
import { Stepper } from '@talka/ui/forms';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../../../site/text.js';
import { bodyOf, type DraftBody } from '../draft-body.js';
import { faultsIn, firstFaulty, STEPS, type StepId } from '../faults.js';
import { processSent } from '../process-form.js';
import { fieldId } from '../step-props.js';
import type { VoteForm } from '../vote-form.js';
import { StepBallot } from './step-ballot.js';
import { StepIdeas } from './step-ideas.js';
import { StepLook } from './step-look.js';
import { StepMoney } from './step-money.js';
import { StepProjects } from './step-projects.js';
import { StepTrust } from './step-trust.js';
import { StepWhat } from './step-what.js';

const VIEWS = {
  what: StepWhat,
  ideas: StepIdeas,
  money: StepMoney,
  projects: StepProjects,
  ballot: StepBallot,
  trust: StepTrust,
  look: StepLook,
} as const;

/** The form in steps, each with one next step. What is typed stays on this device until it is saved. */
export function VoteWizard({
  form,
  change,
  municipality,
  known,
  busy,
  trouble,
  onSave,
  onDrop,
}: {
  form: VoteForm;
  change: (form: VoteForm) => void;
  municipality: MunicipalityView;
  /** The server has this draft: every step may be gone to, and saved from. */
  known: boolean;
  busy: boolean;
  trouble: ReactNode;
  onSave: (draft: DraftBody, process: ProcessView) => void;
  onDrop: (() => void) | undefined;
}) {
  const t = useText('voteoffice');
  const [address, setAddress] = useSearchParams();
  const step: StepId = STEPS.find((id) => id === address.get('step')) ?? 'what';
  const at = STEPS.indexOf(step);
  const [furthest, setFurthest] = useState(known ? STEPS.length - 1 : at);
  if (at > furthest) setFurthest(at);
  const [attempts, setAttempts] = useState<Partial<Record<StepId, number>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  const shownStep = useRef(step);
  useEffect(() => {
    if (shownStep.current === step) return;
    shownStep.current = step;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [step]);

  const faults = faultsIn(step, form);
  const attempt = attempts[step] ?? 0;
  const shown = attempt > 0 ? faults : [];
  const go = (to: StepId) =>
    setAddress((before) => {
      before.set('step', to);
      return before;
    });
  const tryAgain = (where: StepId) => setAttempts({ ...attempts, [where]: (attempts[where] ?? 0) + 1 });
  const onward = () => (faults.length > 0 ? tryAgain(step) : go(STEPS[at + 1] ?? 'look'));
  const save = () => {
    const faulty = firstFaulty(form);
    const draft = bodyOf(form);
    const process = processSent(form);
    if (faulty) {
      tryAgain(faulty);
      if (faulty !== step) go(faulty);
    } else if (draft && process) onSave(draft, process);
  };
  const View = VIEWS[step];
  const last = step === 'look';
  return (
    <>
      <Stepper
        label={t('voteoffice.steps')}
        progress={t('voteoffice.progress', { step: at + 1, of: STEPS.length })}
        steps={STEPS.map((id, index) => {
          const state = index === at ? 'now' : index <= furthest ? 'done' : 'ahead';
          return { id, title: t(`voteoffice.step-${id}`), state, stateLabel: t(`voteoffice.state-${state}`) };
        })}
        onGo={(id) => go(id as StepId)}
      />
      <form
        noValidate
        className="vote-office__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (last) save();
          else onward();
        }}
      >
        <h2 ref={heading} tabIndex={-1}>
          {t(`voteoffice.step-${step}`)}
        </h2>
        <ErrorSummary
          title={t('voteoffice.mend')}
          attempt={attempt}
          errors={shown.map(({ field, words, params, of }) => ({
            fieldId: fieldId(field),
            message: of ? `${t(of)}: ${t(words, params)}` : t(words, params),
          }))}
        />
        <View
          form={form}
          municipality={municipality}
          change={(part) => change({ ...form, ...part })}
          errorOf={(field) => {
            const wrong = shown.find((one) => one.field === field);
            return wrong && t(wrong.words, wrong.params);
          }}
        />
        {trouble}
        <Actions>
          {last ? null : (
            <Button type="submit" iconAfter={<ArrowRightIcon />}>
              {t('voteoffice.onward')}
            </Button>
          )}
          {last || known ? (
            <Button
              type={last ? 'submit' : 'button'}
              tone={last ? 'primary' : 'quiet'}
              busy={busy}
              onClick={last ? undefined : save}
            >
              {busy ? t('voteoffice.saving') : t('voteoffice.save')}
            </Button>
          ) : null}
          {at > 0 ? (
            <Button tone="quiet" onClick={() => go(STEPS[at - 1] ?? 'what')}>
              {t('voteoffice.back')}
            </Button>
          ) : null}
        </Actions>
        <Notice>{t('voteoffice.kept-here')}</Notice>
        {onDrop ? (
          <div>
            <Button tone="plain" size="small" onClick={onDrop}>
              {t('voteoffice.drop')}
            </Button>
          </div>
        ) : null}
      </form>
    </>
  );
}
