import type { MunicipalityView } from '@talka/contracts';
import { Notice, RadioGroup, TextField } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import { fewTyped } from '../pots.js';
import { fieldId, type StepProps } from '../step-props.js';
import { inPotsTyped, leftOut } from '../unions.js';
import { AreaPots } from './area-pots.js';
import { Unions } from './unions.js';

const KINDS = ['one', 'per-area', 'per-area-by-residents'] as const;

/** How much money there is, and whether each area has its own. */
export function StepMoney(props: StepProps) {
  const t = useText('voteoffice');
  const { form, change, errorOf } = props;
  const amount = (field: 'potEuros' | 'perResident' | 'cap', id: string, label: string, hint?: string) => (
    <TextField
      id={fieldId(id)}
      short
      inputMode="decimal"
      after="€"
      label={label}
      hint={hint}
      error={errorOf(id)}
      autoComplete="off"
      value={form[field]}
      onChange={(event) => change({ [field]: event.target.value })}
    />
  );
  return (
    <>
      <RadioGroup
        legend={t('voteoffice.pots')}
        value={form.potKind}
        onChange={(potKind) => change({ potKind })}
        options={KINDS.map((kind) => ({
          value: kind,
          label: t(`voteoffice.pots-${kind}`),
          hint: t(`voteoffice.pots-${kind}-text`),
        }))}
      />
      {form.potKind === 'one' ? (
        <TextField
          id={fieldId('pot-name')}
          label={t('voteoffice.pot-name')}
          hint={t('voteoffice.pot-name-hint')}
          error={errorOf('pot-name')}
          maxLength={200}
          autoComplete="off"
          value={form.potName}
          onChange={(event) => change({ potName: event.target.value })}
        />
      ) : null}
      {form.potKind === 'per-area-by-residents'
        ? amount('perResident', 'per-resident', t('voteoffice.per-resident'))
        : amount(
            'potEuros',
            'pot-euros',
            t(form.potKind === 'one' ? 'voteoffice.pot-euros' : 'voteoffice.pot-euros-each'),
          )}
      {form.potKind === 'one' ? null : (
        <>
          <AreaPots {...props} />
          <Unions {...props} />
          <LeftOut inPots={inPotsTyped(form)} places={props.municipality.areas} />
          <FewVoters few={fewTyped(form)} />
        </>
      )}
      {amount('cap', 'cap', t('voteoffice.cap'), t('voteoffice.cap-hint'))}
    </>
  );
}

/** Said before it is too late: ballots of a handful of people are not published, for each could be guessed. */
export function FewVoters({ few }: { few: readonly string[] }) {
  const t = useText('voteoffice');
  const { list } = useFormats();
  if (few.length === 0) return null;
  return (
    <Notice tone="warning" title={t('voteoffice.few', { areas: list(few) })}>
      {t('voteoffice.few-text')}
    </Notice>
  );
}

/** Said plainly: whoever lives in a place of no pot has no vote. */
export function LeftOut({
  inPots,
  places,
}: {
  inPots: readonly string[];
  places: MunicipalityView['areas'];
}) {
  const t = useText('voteoffice');
  const { list } = useFormats();
  const out = leftOut(inPots, places).map(({ name }) => name);
  if (out.length === 0) return null;
  return (
    <Notice tone="warning" title={t('voteoffice.left-out', { count: out.length })}>
      {t('voteoffice.left-out-text', { areas: list(out) })}
    </Notice>
  );
}
