import type { MunicipalityView } from '@talka/contracts';
import { Checkbox, Fieldset, RadioGroup, Stack, TextField } from '@talka/ui';
import { useText } from '../../../site/text.js';
import type { WhoTyped } from '../process-form.js';
import { fieldId } from '../step-props.js';
import { AreaFields } from './area-fields.js';

const RESIDENCES = ['anyone', 'federation', 'municipality'] as const;

/** Who may propose, or support: from what age, from where, and whether citizens only. */
export function WhoFields({
  act,
  who,
  onChange,
  errorOf,
  municipality,
}: {
  act: 'proposes' | 'supports';
  who: WhoTyped;
  onChange: (who: WhoTyped) => void;
  errorOf: (field: string) => string | undefined;
  municipality: MunicipalityView;
}) {
  const t = useText('voteoffice');
  return (
    <Fieldset legend={t(`voteoffice.${act}`)}>
      <Stack gap={3}>
        <TextField
          id={fieldId(`${act}-age`)}
          short
          inputMode="numeric"
          label={t('voteoffice.who-age')}
          error={errorOf(`${act}-age`)}
          autoComplete="off"
          value={who.age}
          onChange={(event) => onChange({ ...who, age: event.target.value })}
        />
        <RadioGroup
          legend={t('voteoffice.who-from')}
          value={who.residence}
          onChange={(residence) => onChange({ ...who, residence })}
          options={RESIDENCES.map((residence) => ({
            value: residence,
            label: t(`voteoffice.who-${residence}`),
          }))}
        />
        {who.residence === 'municipality' ? (
          <AreaFields
            municipality={municipality}
            chosen={who.areas}
            onChange={(areas) => onChange({ ...who, areas })}
          />
        ) : null}
        <Checkbox
          label={t('voteoffice.who-citizens')}
          hint={t('voteoffice.who-citizens-text')}
          checked={who.citizens}
          onChange={(event) => onChange({ ...who, citizens: event.target.checked })}
        />
      </Stack>
    </Fieldset>
  );
}
