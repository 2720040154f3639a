import { EVENT_LANGUAGES, GENRES } from '@talka/programme';
import { Button, Checkbox, Details, Select, TextField } from '@talka/ui';
import { useEffect, useState, type ReactNode } from 'react';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import type { Choice, Chosen } from '../filters.js';

interface Props {
  readonly chosen: Chosen;
  readonly onChange: (name: Choice, value: string) => void;
  readonly onClear: () => void;
}

const FURTHER: readonly Choice[] = ['language', 'age', 'stepFree', 'signLanguage', 'free'];

/** What somebody looks for. Each choice is in the address, so that it can be passed on. */
export function Filters({ chosen, onChange, onClear }: Props) {
  const t = useText('programme');
  const { municipalities, nameOf } = useTerritory();
  const select = (name: Choice, label: string, any: string, options: ReactNode) => (
    <Select label={label} value={chosen[name] ?? ''} onChange={({ target }) => onChange(name, target.value)}>
      <option value="">{any}</option>
      {options}
    </Select>
  );
  const check = (name: Choice, label: string) => (
    <Checkbox
      key={name}
      label={label}
      checked={chosen[name] !== undefined}
      onChange={({ target }) => onChange(name, target.checked ? 'yes' : '')}
    />
  );
  const option = (value: string, words: string) => (
    <option key={value} value={value}>
      {words}
    </option>
  );
  return (
    <form className="calendar-filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <Search key={chosen.q ?? ''} typed={chosen.q ?? ''} onSearch={(q) => onChange('q', q)} />
      {select(
        'municipality',
        t('calendar.where'),
        t('calendar.everywhere'),
        municipalities.map(({ id }) => option(id, nameOf(id))),
      )}
      {select(
        'genre',
        t('calendar.genre'),
        t('calendar.any-genre'),
        GENRES.map((genre) => option(genre, t(`genre.${genre}`))),
      )}
      {chosen.municipality ? check('around', t('calendar.around')) : null}
      <Details summary={t('calendar.more-filters')} open={FURTHER.some((name) => chosen[name])}>
        <div className="calendar-filters__more">
          {select(
            'language',
            t('calendar.language'),
            t('calendar.any-language'),
            EVENT_LANGUAGES.map((one) => option(one, t(`speech.${one}`))),
          )}
          <TextField
            label={t('calendar.age')}
            inputMode="numeric"
            short
            autoComplete="off"
            value={chosen.age ?? ''}
            onChange={({ target }) => onChange('age', target.value.replace(/\D/g, '').slice(0, 3))}
          />
          {(['stepFree', 'signLanguage', 'free'] as const).map((name) => check(name, t(`calendar.${name}`)))}
        </div>
      </Details>
      {Object.keys(chosen).length > 0 ? (
        <Button tone="plain" size="small" onClick={onClear}>
          {t('calendar.clear')}
        </Button>
      ) : null}
    </form>
  );
}

const TYPED_FOR = 350;

/** Searches when somebody stops typing. */
function Search({ typed, onSearch }: { typed: string; onSearch: (q: string) => void }) {
  const t = useText('programme');
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
      label={t('calendar.search')}
      maxLength={100}
      value={words}
      onChange={({ target }) => setWords(target.value)}
    />
  );
}
