import { FINDING_WORDS, INFEASIBLE_REASONS, type InfeasibleReason } from '@talka/ideas';
import { RadioGroup, Section, Select, TextArea } from '@talka/ui';
import { useAction } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { useOwn } from '../../../site/use-own.js';
import { placeOf } from '../places.js';
import { Asking, errorOf } from './asking.js';
import type { PartProps } from '../part-props.js';

interface Typed {
  readonly outcome: 'feasible' | 'not-feasible' | null;
  readonly reason: InfeasibleReason | null;
  readonly words: string;
}
const NOTHING: Typed = { outcome: null, reason: null, words: '' };

/** Whether the idea can be carried out, said in public. A "no" names a reason and explains it. */
export function DecideFinding({ view, onAnswer }: PartProps) {
  const t = useText('feasibility', 'pages', 'refusals');
  const [kept, keep, drop] = useOwn<Typed>(placeOf('finding', view.number));
  const typed = kept ?? NOTHING;
  const change = (part: Partial<Typed>) => keep({ ...typed, ...part });
  const decide = useAction('feasibility.decide', (answer) => {
    drop();
    onAnswer(answer);
  });
  const no = typed.outcome === 'not-feasible';
  const errors = [
    ...(typed.outcome ? [] : [{ fieldId: 'finding-outcome', message: t('assess.fault-outcome') }]),
    ...(typed.outcome === 'feasible' && view.total === 0
      ? [{ fieldId: 'finding-outcome', message: t('costing.empty') }]
      : []),
    ...(no && !typed.reason ? [{ fieldId: 'finding-reason', message: t('assess.fault-ground') }] : []),
    ...(no && typed.words.trim().length < FINDING_WORDS.min
      ? [{ fieldId: 'finding-words', message: t('assess.fault-words', { min: FINDING_WORDS.min }) }]
      : []),
  ];
  return (
    <Section title={t('assess.decide')}>
      <Asking
        errors={errors}
        act={t('assess.decide-do')}
        busy={decide.isPending}
        sure={t('assess.decide-sure')}
        sureText={t(no ? 'assess.decide-no-text' : 'assess.decide-yes-text')}
        error={decide.error}
        fallbackField="finding-words"
        onSend={() => {
          if (!typed.outcome) return;
          decide.mutate({
            params: { municipality: view.municipality, number: view.number },
            body: {
              revision: view.newest?.revision ?? 1,
              outcome: typed.outcome,
              reason: no ? typed.reason : null,
              words: typed.words,
            },
          });
        }}
      >
        {(shown) => (
          <>
            <RadioGroup
              id="finding-outcome"
              legend={t('verdict.title')}
              error={errorOf(shown, 'finding-outcome')}
              options={(['feasible', 'not-feasible'] as const).map((value) => ({
                value,
                label: t(`assess.outcome-${value}`),
                hint: t(`assess.outcome-${value}-text`),
              }))}
              value={typed.outcome ?? undefined}
              onChange={(outcome) => change({ outcome })}
            />
            {no ? (
              <Select
                id="finding-reason"
                label={t('assess.ground')}
                error={errorOf(shown, 'finding-reason')}
                value={typed.reason ?? ''}
                onChange={(event) => change({ reason: (event.target.value || null) as Typed['reason'] })}
              >
                <option value="">{t('assess.assign-choose')}</option>
                {INFEASIBLE_REASONS.map((reason) => (
                  <option key={reason} value={reason}>
                    {t(`verdict.reason-${reason}`)}
                  </option>
                ))}
              </Select>
            ) : null}
            <TextArea
              id="finding-words"
              label={t('assess.words')}
              hint={t(no ? 'assess.words-hint-no' : 'assess.words-hint')}
              optional={no ? undefined : t('assess.optional')}
              error={errorOf(shown, 'finding-words')}
              maxLength={FINDING_WORDS.max}
              value={typed.words}
              onChange={(event) => change({ words: event.target.value })}
            />
          </>
        )}
      </Asking>
    </Section>
  );
}
