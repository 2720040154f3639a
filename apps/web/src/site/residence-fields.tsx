import { Select } from '@talka/ui';
import { ComboBox } from '@talka/ui/forms';
import { useTerritory } from './territory.js';
import { useText } from './text.js';

export interface Residence {
  readonly municipality: string | null;
  readonly area: string | null;
}

/** A municipality, then a parish or town of it, found by typing without diacritics too. Loads the heavy form parts. */
export function ResidenceFields({
  value,
  onChange,
  words,
  errors,
  ids,
}: {
  value: Residence;
  onChange: (value: Residence) => void;
  words?: { municipality?: string; municipalityHint?: string; area?: string } | undefined;
  errors: { readonly municipality?: string | undefined; readonly area?: string | undefined };
  ids: { readonly municipality: string; readonly area: string };
}) {
  const t = useText('account');
  const { municipalities, nameOf, find } = useTerritory();
  const areas = (value.municipality ? find(value.municipality)?.areas : undefined) ?? [];
  return (
    <>
      <Select
        id={ids.municipality}
        label={words?.municipality ?? t('residence.municipality')}
        hint={words?.municipalityHint}
        error={errors.municipality}
        value={value.municipality ?? ''}
        onChange={(event) => {
          const municipality = event.currentTarget.value || null;
          const only = municipality ? find(municipality)?.areas : undefined;
          // A city is its own only area: nothing to choose.
          onChange({ municipality, area: only?.length === 1 ? (only[0]?.id ?? null) : null });
        }}
      >
        <option value="">{t('residence.choose')}</option>
        {municipalities.map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </Select>
      {value.municipality && areas.length !== 1 ? (
        <ComboBox
          key={value.municipality}
          id={ids.area}
          label={words?.area ?? t('residence.area')}
          hint={t('residence.area-hint')}
          error={errors.area}
          options={areas.map(({ id, name }) => ({ id, label: name }))}
          value={value.area}
          onChange={(area) => onChange({ municipality: value.municipality, area })}
          nothing={t('residence.nothing')}
          openLabel={t('residence.open')}
        />
      ) : null}
    </>
  );
}
