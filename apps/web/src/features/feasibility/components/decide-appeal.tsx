import { FINDING_WORDS } from '@talka/ideas';
import { Card, RadioGroup, Section, TextArea } from '@talka/ui';
import { useAction } from '../../../site/api.js';
import { useFormats, useText } from '../../../site/text.js';
import { useOwn } from '../../../site/use-own.js';
import { placeOf } from '../places.js';
import { Asking, errorOf } from './asking.js';
import type { PartProps } from '../part-props.js';

interface Typed {
  readonly outcome: 'uphold' | 'reverse' | null;
  readonly words: string;
}

/** A second person answers the authors' appeal; never the one who decided first. */
export function DecideAppeal({ view, onAnswer }: PartProps) {
  const t = useText('feasibility');
  const { dateTime } = useFormats();
  const [kept, keep, drop] = useOwn<Typed>(placeOf('appeal', view.number));
  const typed: Typed = kept ?? { outcome: null, words: '' };
  const change = (part: Partial<Typed>) => keep({ ...typed, ...part });
  const decide = useAction('feasibility.appeal', (answer) => {
    drop();
    onAnswer(answer);
  });
  const appeal = view.newest?.appeal;
  const errors = [
    ...(typed.outcome ? [] : [{ fieldId: 'appeal-outcome', message: t('assess.fault-outcome') }]),
    ...(typed.words.trim().length < FINDING_WORDS.min
      ? [{ fieldId: 'appeal-words', message: t('assess.fault-words', { min: FINDING_WORDS.min }) }]
      : []),
  ];
  return (
    <Section title={t('assess.appeal')}>
      {appeal ? (
        <Card edge="ochre" as="article">
          <h3>{t('assess.appeal-grounds')}</h3>
          <p className="t-small t-muted">
            <time dateTime={appeal.at}>{dateTime(appeal.at)}</time>
          </p>
          <p className="prewrap">{appeal.words}</p>
        </Card>
      ) : null}
      <Asking
        errors={errors}
        act={t('assess.decide-do')}
        busy={decide.isPending}
        sure={t('assess.decide-sure')}
        sureText={t('assess.appeal-text')}
        error={decide.error}
        fallbackField="appeal-words"
        onSend={() => {
          if (!typed.outcome) return;
          decide.mutate({
            params: { municipality: view.municipality, number: view.number },
            body: { revision: view.newest?.revision ?? 1, outcome: typed.outcome, words: typed.words },
          });
        }}
      >
        {(shown) => (
          <>
            <RadioGroup
              id="appeal-outcome"
              legend={t('assess.appeal-what')}
              error={errorOf(shown, 'appeal-outcome')}
              options={(['uphold', 'reverse'] as const).map((value) => ({
                value,
                label: t(`assess.appeal-${value}`),
                hint: t(`assess.appeal-${value}-text`),
              }))}
              value={typed.outcome ?? undefined}
              onChange={(outcome) => change({ outcome })}
            />
            <TextArea
              id="appeal-words"
              label={t('assess.words')}
              hint={t('assess.words-hint-no')}
              error={errorOf(shown, 'appeal-words')}
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
