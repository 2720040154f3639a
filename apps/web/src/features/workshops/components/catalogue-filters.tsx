import { Button, Checkbox, Details, Select, TextField } from '@talka/ui';
import { ACCESS_FEATURES, CRAFTS, TEACHING_LANGUAGES } from '@talka/workshops';
import { useEffect, useState, type ReactNode } from 'react';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import type { Choice, Chosen } from '../filters.js';

interface Props {
  readonly chosen: Chosen;
  readonly onChange: (name: Choice, value: string) => void;
  readonly onClear: () => void;
}

const FURTHER: readonly Choice[] = ['language', 'access', 'age', 'from', 'until', 'free', 'places'];

/** What somebody looks for. Each choice is in the address, so that it can be passed on. */
export function CatalogueFilters({ chosen, onChange, onClear }: Props) {
  const t = useText('workshops');
  const { municipalities, nameOf } = useTerritory();
  const select = (name: Choice, label: string, any: string, options: ReactNode) => (
    <Select label={label} value={chosen[name] ?? ''} onChange={({ target }) => onChange(name, target.value)}>
      <option value="">{any}</option>
      {options}
    </Select>
  );
  const option = (value: string, words: string) => (
    <option key={value} value={value}>
      {words}
    </option>
  );
  return (
    <form className="workshop-filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <Search key={chosen.q ?? ''} typed={chosen.q ?? ''} onSearch={(q) => onChange('q', q)} />
      {select(
        'municipality',
        t('workshops.where'),
        t('workshops.everywhere'),
        municipalities.map(({ id }) => option(id, nameOf(id))),
      )}
      {select(
        'craft',
        t('workshops.craft'),
        t('workshops.any-craft'),
        CRAFTS.map((craft) => option(craft, t(`craft.${craft}`))),
      )}
      <Details summary={t('workshops.more-filters')} open={FURTHER.some((name) => chosen[name])}>
        <div className="workshop-filters__more">
          {select(
            'language',
            t('workshops.language'),
            t('workshops.any-language'),
            TEACHING_LANGUAGES.map((one) => option(one, t(`teaches.${one}`))),
          )}
          {select(
            'access',
            t('workshops.access'),
            t('workshops.any-access'),
            ACCESS_FEATURES.map((one) => option(one, t(`access.${one}`))),
          )}
          <TextField
            label={t('workshops.age')}
            inputMode="numeric"
            short
            autoComplete="off"
            value={chosen.age ?? ''}
            onChange={({ target }) => onChange('age', target.value.replace(/\D/g, '').slice(0, 3))}
          />
          {(['from', 'until'] as const).map((name) => (
            <TextField
              key={name}
              type="date"
              label={t(`workshops.${name}`)}
              value={chosen[name] ?? ''}
              onChange={({ target }) => onChange(name, target.value)}
            />
          ))}
          {(['free', 'places'] as const).map((name) => (
            <Checkbox
              key={name}
              label={t(`workshops.${name}-only`)}
              checked={chosen[name] !== undefined}
              onChange={({ target }) => onChange(name, target.checked ? 'yes' : '')}
            />
          ))}
        </div>
      </Details>
      {Object.keys(chosen).length > 0 ? (
        <Button tone="plain" size="small" onClick={onClear}>
          {t('workshops.clear')}
        </Button>
      ) : null}
    </form>
  );
}

const TYPED_FOR = 350;

/** Searches when somebody stops typing. */
function Search({ typed, onSearch }: { typed: string; onSearch: (q: string) => void }) {
  const t = useText('workshops');
  const [words, setWords] = useState(typed);
  useEffect(() => {
    if (words.trim() === typed) return undefined;
    const waits = setTimeout(() => onSearch(words.trim()), TYPED_FOR);
    return () => clearTimeout(waits);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is done with it is the page's
  }, [words, typed]);
  return (
    <TextField
      type="search"
      label={t('workshops.search')}
      maxLength={100}
      value={words}
      onChange={({ target }) => setWords(target.value)}
    />
  );
}
