import { EVENT_LANGUAGES, GENRES } from '@talka/programme';
import { Checkbox, Fieldset, Section, Select, TextArea, TextField } from '@talka/ui';
import { useText } from '../../../site/text.js';
import type { Unsaid } from '../import/rows-of-found.js';

/** What holds for every event of which the file does not say it. */
export function ImportUnsaid({
  unsaid,
  change,
}: {
  unsaid: Unsaid;
  change: (part: Partial<Unsaid>) => void;
}) {
  const t = useText('imports', 'programme');
  return (
    <Section title={t('imports.unsaid')}>
      <div className="planning__part">
        <p className="t-muted">{t('imports.unsaid-hint')}</p>
        <TextArea
          id="import-about"
          label={t('imports.about')}
          rows={3}
          value={unsaid.about}
          onChange={({ currentTarget: { value } }) => change({ about: value })}
        />
        <TextField
          id="import-place"
          label={t('imports.place')}
          value={unsaid.place}
          onChange={({ currentTarget: { value } }) => change({ place: value })}
        />
        <div className="planning__pair">
          <Select
            id="import-genre"
            label={t('happening.genre')}
            value={unsaid.genre}
            onChange={({ currentTarget: { value } }) =>
              change({ genre: GENRES.find((genre) => genre === value) ?? 'other' })
            }
          >
            {GENRES.map((genre) => (
              <option key={genre} value={genre}>
                {t(`genre.${genre}`)}
              </option>
            ))}
          </Select>
          <TextField
            id="import-price"
            label={t('planning.price-field')}
            value={unsaid.price}
            onChange={({ currentTarget: { value } }) => change({ price: value })}
          />
        </div>
        <Fieldset legend={t('planning.languages')}>
          {EVENT_LANGUAGES.map((language) => (
            <Checkbox
              key={language}
              label={t(`speech.${language}`)}
              checked={unsaid.languages.includes(language)}
              onChange={({ currentTarget: { checked } }) => {
                const languages = checked
                  ? [...unsaid.languages, language]
                  : unsaid.languages.filter((one) => one !== language);
                // An event is held in some language, or needs none.
                if (languages.length > 0) change({ languages });
              }}
            />
          ))}
        </Fieldset>
      </div>
    </Section>
  );
}
