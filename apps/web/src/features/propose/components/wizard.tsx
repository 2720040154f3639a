import type { PersonView } from '@talka/contracts';
import { EDITABLE } from '@talka/ideas';
import {
  Actions,
  ArrowRightIcon,
  Button,
  ButtonLink,
  ErrorSummary,
  Notice,
  PageHead,
  Split,
} from '@talka/ui';
import { Stepper } from '@talka/ui/forms';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { Link, useGo } from '../../../site/link.js';
import { useText } from '../../../site/text.js';
import type { DraftSaver } from '../draft-saver.js';
import { hasWords, type Draft } from '../draft.js';
import { gapsIn, stepOf, STEPS, type Field, type StepId } from '../parts.js';
import { useSavingAtTheEdges, useSnapshot } from '../use-draft.js';
import { fieldId } from '../step-props.js';
import { useGapWords } from '../text.js';
import type { Preview } from '../preview.js';
import { Conflict } from './conflict.js';
import type { Ground } from './place-map.js';
import { Questions } from './questions.js';
import { SaveLine } from './save-line.js';
import { Similar } from './similar.js';
import { StartAgain } from './start-again.js';
import { StepIdea } from './step-idea.js';
import { StepLook } from './step-look.js';
import { StepMore } from './step-more.js';
import { StepWhere } from './step-where.js';

/** Four steps with one next step each; what is typed in any of them is kept at once. */
export function Wizard({
  saver,
  name,
  person,
  newcomer,
  startAgain,
  preview,
  ground,
}: {
  saver: DraftSaver;
  name: string;
  person: PersonView | null;
  newcomer: boolean;
  startAgain: () => void;
  preview: Preview;
  ground: Ground;
}) {
  const t = useText('propose');
  const sayGap = useGapWords();
  const { draft, state, view } = useSnapshot(saver);
  useSavingAtTheEdges(saver);
  const { pathname, search } = useLocation();
  const goTo = useGo();
  const asked = Number(new URLSearchParams(search).get('step') ?? 1) - 1;
  const step: StepId = STEPS[asked] ?? 'idea';
  const at = STEPS.indexOf(step);
  const [attempts, setAttempts] = useState<Partial<Record<StepId, number>>>({});
  const [furthest, setFurthest] = useState(at);
  if (at > furthest) setFurthest(at);
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useRef<string | null>(null);
  const shownStep = useRef(step);

  useEffect(() => {
    if (shownStep.current === step) return;
    shownStep.current = step;
    const field = wanted.current && document.getElementById(wanted.current);
    wanted.current = null;
    if (field) {
      const control = field.matches('input,textarea,select,button')
        ? field
        : field.querySelector<HTMLElement>('input,textarea,select');
      control?.focus();
      control?.scrollIntoView({ block: 'center' });
      return;
    }
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [step]);

  const gaps = gapsIn(step, draft);
  const attempt = attempts[step] ?? 0;
  const shown =
    attempt > 0
      ? gaps
      : gaps.filter(({ refusal }) => refusal.code === 'text.too-long' || refusal.code.endsWith('characters'));
  const errors = Object.fromEntries(shown.map((gap) => [gap.field, sayGap(gap)]));
  const returned = view?.status === 'returned';

  const go = (to: StepId, field?: string) => {
    void saver.flush();
    wanted.current = field ? fieldId(field as Field) : null;
    goTo(`${pathname}?step=${STEPS.indexOf(to) + 1}`);
  };
  const onward = () => {
    if (gaps.length > 0) setAttempts({ ...attempts, [step]: attempt + 1 });
    else go(STEPS[at + 1] ?? 'look');
  };
  /** Opens the step a field is in and shows what it lacks. */
  const mend = (field: string) => {
    const to = stepOf(field) ?? 'idea';
    setAttempts({ ...attempts, [to]: (attempts[to] ?? 0) + 1 });
    go(to, field);
  };

  if (view && !EDITABLE.includes(view.status)) {
    return (
      <>
        <PageHead title={t('propose.title')} />
        <Notice
          title={t('propose.sent-already')}
          actions={
            <ButtonLink as={Link} to={`/me/ideas/${view.id}`}>
              {t('propose.see-it')}
            </ButtonLink>
          }
        >
          {t('propose.sent-already-text')}
        </Notice>
        <StartAgain saver={saver} name={name} onAgain={startAgain} />
      </>
    );
  }
  const parts = { draft, change: (how: (draft: Draft) => Draft) => saver.change(how), errors };
  return (
    <>
      <PageHead
        title={returned ? t('propose.title-again') : t('propose.title')}
        lead={at === 0 && !returned ? t('propose.lead') : undefined}
      />
      {returned ? <Questions view={view} /> : null}
      {!person && at === 0 ? <p className="propose-visitor">{t('propose.visitor')}</p> : null}
      <div className="propose-steps">
        <Stepper
          label={t('propose.steps')}
          progress={t('propose.progress', { step: at + 1, of: STEPS.length })}
          steps={STEPS.map((id, index) => ({
            id,
            title: t(`propose.step-${id}`),
            state: index === at ? 'now' : index <= furthest ? 'done' : 'ahead',
            stateLabel: t(
              index === at
                ? 'propose.state-now'
                : index <= furthest
                  ? 'propose.state-done'
                  : 'propose.state-ahead',
            ),
          }))}
          onGo={(id) => go(id as StepId)}
        />
      </div>
      <SaveLine state={state} hasWords={hasWords(draft)} retry={() => void saver.flush()} />
      {state.kind === 'conflict' ? <Conflict draft={draft} server={state.server} saver={saver} /> : null}
      <Split aside={at === 0 ? <Similar content={draft.content} /> : null} wide={false}>
        <h2 ref={heading} tabIndex={-1} className="propose-step">
          {t(`propose.step-${step}`)}
        </h2>
        <ErrorSummary
          title={t('propose.fix', { count: shown.length })}
          attempt={attempt}
          errors={
            attempt > 0 ? shown.map((gap) => ({ fieldId: fieldId(gap.field), message: sayGap(gap) })) : []
          }
        />
        {step === 'idea' ? <StepIdea {...parts} /> : null}
        {step === 'where' ? <StepWhere {...parts} ground={ground} /> : null}
        {step === 'more' ? (
          <StepMore {...parts} saver={saver} view={view} signedIn={person !== null} />
        ) : null}
        {step === 'look' ? (
          <StepLook
            saver={saver}
            name={name}
            person={person}
            newcomer={newcomer}
            preview={preview}
            mend={mend}
          />
        ) : (
          <Actions className="propose-ways">
            <Button
              // The second press of a double click is not for the step it falls on.
              onClick={({ detail }) => (detail > 1 ? undefined : onward())}
              iconAfter={<ArrowRightIcon />}
            >
              {t('propose.onward')}
            </Button>
            {at > 0 ? (
              <Button tone="quiet" onClick={() => go(STEPS[at - 1] ?? 'idea')}>
                {t('propose.back')}
              </Button>
            ) : null}
          </Actions>
        )}
      </Split>
      {name === 'draft:new' && hasWords(draft) ? (
        <StartAgain saver={saver} name={name} onAgain={startAgain} />
      ) : null}
    </>
  );
}
