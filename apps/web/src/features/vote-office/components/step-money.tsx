import { Button, Checkbox, Fieldset, Notice, RadioGroup, TextField } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import { fewVoters, potCents } from '../pots.js';
import { fieldId, type StepProps } from '../step-props.js';
import type { VoteForm } from '../vote-form.js';

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
      {form.potKind === 'one' ? null : <Areas {...props} />}
      {amount('cap', 'cap', t('voteoffice.cap'), t('voteoffice.cap-hint'))}
    </>
  );
}

function Areas({ form, change, errorOf, municipality }: StepProps) {
  const t = useText('voteoffice');
  const { euros } = useFormats();
  const few = fewVoters(form);
  const chosen = (area: string) => form.areas.find((one) => one.area === area);
  const toggle = (area: { id: string; name: string }, on: boolean) =>
    change({
      areas: municipality.areas.flatMap(({ id, name }) => {
        const known = chosen(id);
        if (id === area.id) return on ? [known ?? { area: id, name, residents: '' }] : [];
        return known ? [known] : [];
      }),
    });
  const setResidents = (area: string, residents: string) =>
    change({ areas: form.areas.map((one) => (one.area === area ? { ...one, residents } : one)) });
  const sum = form.areas.reduce((total, { residents }) => total + (potCents(form, residents) ?? 0), 0);
  return (
    <>
      <Fieldset
        id={fieldId('areas')}
        legend={t('voteoffice.areas')}
        hint={t(
          form.potKind === 'per-area' ? 'voteoffice.areas-hint-fixed' : 'voteoffice.areas-hint-residents',
        )}
        error={errorOf('areas')}
      >
        {form.areas.length < municipality.areas.length ? (
          <Button
            tone="quiet"
            size="small"
            onClick={() =>
              change({
                areas: municipality.areas.map(
                  ({ id, name }) => chosen(id) ?? { area: id, name, residents: '' },
                ),
              })
            }
          >
            {t('voteoffice.areas-all')}
          </Button>
        ) : null}
        <ul className="vote-office__areas">
          {municipality.areas.map((area) => {
            const own = chosen(area.id);
            const cents = own ? potCents(form, own.residents) : undefined;
            return (
              <li key={area.id}>
                <Checkbox
                  label={area.name}
                  checked={own !== undefined}
                  onChange={(event) => toggle(area, event.target.checked)}
                />
                {own ? (
                  <div className="vote-office__residents">
                    <TextField
                      id={fieldId(`residents-${area.id}`)}
                      short
                      inputMode="numeric"
                      label={t('voteoffice.residents', { area: area.name })}
                      error={errorOf(`residents-${area.id}`)}
                      autoComplete="off"
                      value={own.residents}
                      onChange={(event) => setResidents(area.id, event.target.value)}
                    />
                    <p className="vote-office__sum">{cents === undefined ? '' : euros(cents)}</p>
                  </div>
                ) : null}
              </li>
            );
          })}
        </ul>
        {sum > 0 ? (
          <p aria-live="polite">
            <strong>{t('voteoffice.areas-sum', { count: form.areas.length, sum: euros(sum) })}</strong>
          </p>
        ) : null}
      </Fieldset>
      <FewVoters few={few} />
    </>
  );
}

/** Said before it is too late: ballots of a handful of people are not published, for each could be guessed. */
export function FewVoters({ few }: { few: VoteForm['areas'] }) {
  const t = useText('voteoffice');
  const { list } = useFormats();
  if (few.length === 0) return null;
  return (
    <Notice tone="warning" title={t('voteoffice.few', { areas: list(few.map(({ name }) => name)) })}>
      {t('voteoffice.few-text')}
    </Notice>
  );
}
