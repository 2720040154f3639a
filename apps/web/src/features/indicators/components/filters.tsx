import { INDICATOR_GROUPS } from '@talka/indicators';
import { Select } from '@talka/ui';
import type { ReactNode } from 'react';
import { useAddressQuery } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { askedFor } from '../shown.js';

/** What is looked at. Each choice is in the address, so that it can be passed on. */
export function Filters({ years, year }: { years: readonly number[]; year: number | undefined }) {
  const t = useText('indicators');
  const { municipalities, nameOf } = useTerritory();
  const [address, setAddress] = useAddressQuery();
  const { group, keys, key, place } = askedFor(address);
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(address);
    if (name === 'about') next.delete('indicator');
    if (value === '') next.delete(name);
    else next.set(name, value);
    setAddress(next);
  };
  const select = (name: string, label: string, value: string, options: ReactNode) => (
    <Select label={label} value={value} onChange={({ target }) => choose(name, target.value)}>
      {options}
    </Select>
  );
  const option = (value: string, words: string) => (
    <option key={value} value={value}>
      {words}
    </option>
  );
  return (
    <form className="indicators__filters" role="search" onSubmit={(event) => event.preventDefault()}>
      {select(
        'about',
        t('indicators.group'),
        group,
        INDICATOR_GROUPS.map((one) => option(one, t(`group.${one}`))),
      )}
      {select(
        'indicator',
        t('indicators.one'),
        key,
        keys.map((one) => option(one, t(`indicator.${one}`))),
      )}
      {select(
        'year',
        t('indicators.year'),
        String(year ?? ''),
        years.map((one) => option(String(one), String(one))),
      )}
      {select('municipality', t('indicators.place'), place ?? '', [
        option('', t('indicators.region')),
        ...municipalities.map(({ id }) => option(id, nameOf(id))),
      ])}
    </form>
  );
}
