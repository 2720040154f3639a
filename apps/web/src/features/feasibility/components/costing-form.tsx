import { Actions, Button, ErrorSummary, Notice, Section, TextArea, TextField } from '@talka/ui';
import { COSTING_LIMITS } from '@talka/ideas';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useOwn } from '../../../site/use-own.js';
import {
  bodyOf,
  draftOf,
  faultsIn,
  sumOf,
  withLine,
  withoutLine,
  type CostingDraft,
} from '../costing-draft.js';
import { placeOf } from '../places.js';
import type { PartProps } from '../part-props.js';

const NOTHING = { lines: [], upkeep: 0, notCosted: '' };

/** What the idea costs, as its evaluators can tell. What is typed stays on the device; a colleague's change loses nothing. */
export function CostingForm({ view, onAnswer }: PartProps) {
  const t = useText('feasibility');
  const { euros } = useFormats();
  const [kept, keep, drop] = useOwn<CostingDraft>(placeOf('costing', view.number));
  const [attempt, setAttempt] = useState(0);
  const [saved, setSaved] = useState(false);
  const revision = view.newest?.revision ?? 1;
  const draft = kept ?? draftOf(view.newest?.costing ?? NOTHING, revision);
  const save = useAction('feasibility.save', (answer) => {
    drop();
    setSaved(true);
    setAttempt(0);
    onAnswer(answer);
  });
  const faults = attempt > 0 ? faultsIn(draft) : [];
  const wrong = (field: string) => {
    const fault = faults.find((one) => one.field === field);
    return fault ? t(fault.words) : undefined;
  };
  const change = (next: CostingDraft) => {
    setSaved(false);
    keep(next);
  };
  const overtaken = kept !== null && kept.revision < revision;
  const send = () => {
    setAttempt((before) => before + 1);
    if (faultsIn(draft).length > 0 || overtaken) return;
    save.mutate(
      {
        params: { municipality: view.municipality, number: view.number },
        body: { revision: draft.revision, costing: bodyOf(draft) },
      },
      // A colleague was quicker: what they saved is shown beside what is typed here.
      { onError: () => void forget('feasibility.read') },
    );
  };
  return (
    <Section title={t('assess.costing')}>
      <form
        noValidate
        className="feasibility__form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <ErrorSummary
          title={t('assess.mend')}
          attempt={attempt}
          errors={faults.map(({ field, words }) => ({ fieldId: field, message: t(words) }))}
        />
        {overtaken ? (
          <Notice
            tone="warning"
            live="polite"
            title={t('assess.overtaken')}
            actions={
              <>
                <Button tone="quiet" size="small" onClick={() => keep({ ...draft, revision })}>
                  {t('assess.overtaken-mine')}
                </Button>
                <Button tone="quiet" size="small" onClick={drop}>
                  {t('assess.overtaken-theirs')}
                </Button>
              </>
            }
          >
            {t('assess.overtaken-text')}
          </Notice>
        ) : null}
        <ol className="feasibility__lines">
          {draft.lines.map((line, at) => (
            // A line is its place.
            <li key={at} className="feasibility__line">
              <TextField
                id={`costing-what-${at}`}
                label={t('assess.what', { number: at + 1 })}
                error={wrong(`costing-what-${at}`)}
                autoComplete="off"
                maxLength={COSTING_LIMITS.what.max}
                value={line.what}
                onChange={(event) => change(withLine(draft, at, { what: event.target.value }))}
              />
              <TextField
                id={`costing-euros-${at}`}
                label={t('assess.euros')}
                error={wrong(`costing-euros-${at}`)}
                short
                after={<span aria-hidden="true">€</span>}
                inputMode="decimal"
                autoComplete="off"
                value={line.euros}
                onChange={(event) => change(withLine(draft, at, { euros: event.target.value }))}
              />
              {draft.lines.length > 1 && at < draft.lines.length - 1 ? (
                <Button tone="plain" size="small" onClick={() => change(withoutLine(draft, at))}>
                  {t('assess.remove')}
                  <span className="t-hidden">{`: ${line.what || at + 1}`}</span>
                </Button>
              ) : null}
            </li>
          ))}
        </ol>
        <p className="feasibility__sum" role="status">
          {t('assess.sum', { sum: euros(sumOf(draft)) })}
        </p>
        <TextField
          id="costing-upkeep"
          label={t('assess.upkeep')}
          hint={t('assess.upkeep-hint')}
          error={wrong('costing-upkeep')}
          short
          after={<span aria-hidden="true">€</span>}
          inputMode="decimal"
          autoComplete="off"
          value={draft.upkeep}
          onChange={(event) => change({ ...draft, upkeep: event.target.value })}
        />
        <TextArea
          id="costing-not-costed"
          label={t('assess.not-costed')}
          hint={t('assess.not-costed-hint')}
          optional={t('assess.optional')}
          rows={3}
          maxLength={COSTING_LIMITS.notCosted.max}
          value={draft.notCosted}
          onChange={(event) => change({ ...draft, notCosted: event.target.value })}
        />
        {save.error && !overtaken ? <Trouble error={save.error} /> : null}
        {saved ? <Notice tone="success" live="polite" title={t('assess.saved')} /> : null}
        <Actions>
          <Button type="submit" busy={save.isPending}>
            {t(save.isPending ? 'assess.saving' : 'assess.save')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}
