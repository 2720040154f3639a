import { Checkbox, Fieldset, RadioGroup, Select, TextField } from '@talka/ui';
import { useText } from '../../../site/text.js';
import {
  COUNT_WAYS,
  LEFT_OVER,
  leftOverOf,
  TIES,
  tieOf,
  wayOf,
  withLeftOver,
  withTie,
  withWay,
} from '../counting.js';
import { fieldId, type StepProps } from '../step-props.js';
import { AreaFields } from './area-fields.js';

const KINDS = ['choose-one', 'approval', 'knapsack', 'points', 'ranking'] as const;
const WHO = ['municipality', 'federation', 'anyone'] as const;
const LIMITS = {
  'choose-one': [],
  approval: ['min', 'max'],
  knapsack: ['limit'],
  points: ['min', 'max', 'minSum', 'maxSum'],
  ranking: ['min', 'max'],
} as const;
const WORDS = { min: 'min', max: 'max', minSum: 'min-sum', maxSum: 'max-sum', limit: 'limit' } as const;

/** Who votes, what a ballot holds, and how ballots are counted. */
export function StepBallot({ form, change, errorOf, municipality }: StepProps) {
  const t = useText('voteoffice');
  const points = form.ballot === 'points';
  const way = wayOf(form.count);
  return (
    <>
      <RadioGroup
        legend={t('voteoffice.ballot')}
        value={form.ballot}
        onChange={(ballot) => change({ ballot })}
        options={KINDS.map((kind) => ({
          value: kind,
          label: t(`voteoffice.ballot-${kind}`),
          hint: t(`voteoffice.ballot-${kind}-text`),
        }))}
      />
      {LIMITS[form.ballot].length > 0 ? (
        <Fieldset
          id={fieldId('limits')}
          legend={t('voteoffice.limits')}
          hint={t('voteoffice.limits-hint')}
          error={errorOf('limits')}
        >
          <div className="vote-office__clock">
            {LIMITS[form.ballot].map((limit) => (
              <TextField
                key={limit}
                short
                inputMode={limit === 'limit' ? 'decimal' : 'numeric'}
                label={t(
                  points && (limit === 'min' || limit === 'max')
                    ? `voteoffice.limit-point-${WORDS[limit]}`
                    : `voteoffice.limit-${WORDS[limit]}`,
                )}
                after={limit === 'limit' ? '€' : undefined}
                autoComplete="off"
                value={form[limit]}
                onChange={(event) => change({ [limit]: event.target.value })}
              />
            ))}
          </div>
        </Fieldset>
      ) : null}
      <Checkbox
        label={t('voteoffice.blank')}
        hint={t('voteoffice.blank-text')}
        checked={form.blankAllowed}
        onChange={(event) => change({ blankAllowed: event.target.checked })}
      />
      <RadioGroup
        legend={t('voteoffice.count')}
        value={way}
        onChange={(next) => change({ count: withWay(form.count, next) })}
        options={COUNT_WAYS.map((one) => ({
          value: one,
          label: t(`voteoffice.count-${one}`),
          hint: t(`voteoffice.count-${one}-text`),
        }))}
      />
      {way === 'equal-shares' ? (
        <Select
          label={t('voteoffice.left-over')}
          hint={t('voteoffice.left-over-hint')}
          value={leftOverOf(form.count)}
          onChange={(event) => {
            const chosen = LEFT_OVER.find((one) => one === event.target.value) ?? 'none';
            change({ count: withLeftOver(form.count, chosen) });
          }}
        >
          {LEFT_OVER.map((one) => (
            <option key={one} value={one}>
              {t(`voteoffice.left-over-${one}`)}
            </option>
          ))}
        </Select>
      ) : null}
      <RadioGroup
        legend={t('voteoffice.ties')}
        hint={t('voteoffice.ties-hint')}
        value={tieOf(form.count)}
        onChange={(tie) => change({ count: withTie(form.count, tie) })}
        options={TIES.map((tie) => ({
          value: tie,
          label: t(`voteoffice.ties-${tie}`),
          hint: tie === 'lot' ? t('voteoffice.ties-lot-text') : undefined,
        }))}
      />
      <TextField
        id={fieldId('age')}
        short
        inputMode="numeric"
        label={t('voteoffice.age')}
        hint={t('voteoffice.age-hint')}
        error={errorOf('age')}
        autoComplete="off"
        value={form.minimumAge}
        onChange={(event) => change({ minimumAge: event.target.value })}
      />
      <RadioGroup
        id={fieldId('residence')}
        legend={t('voteoffice.residence')}
        error={errorOf('residence')}
        value={form.residence}
        onChange={(residence) => change({ residence })}
        options={WHO.map((who) => ({
          value: who,
          label: t(`voteoffice.residence-${who}`),
          hint: who === 'anyone' ? t('voteoffice.residence-anyone-text') : undefined,
        }))}
      />
      {form.residence === 'municipality' && form.potKind === 'one' ? (
        <AreaFields
          municipality={municipality}
          chosen={form.onlyAreas}
          onChange={(onlyAreas) => change({ onlyAreas })}
        />
      ) : null}
      <Checkbox
        label={t('voteoffice.citizens')}
        hint={t('voteoffice.citizens-text')}
        checked={form.citizens}
        onChange={(event) => change({ citizens: event.target.checked })}
      />
    </>
  );
}
