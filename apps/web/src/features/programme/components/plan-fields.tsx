import { EVENT_LANGUAGES, GENRES, STRAND_NAMES } from '@talka/programme';
import { Checkbox, Details, Fieldset, Section, Select, TextArea, TextField } from '@talka/ui';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { WRITTEN_IN, type Typed } from '../draft.js';

interface Fields {
  readonly typed: Typed;
  readonly change: (part: Partial<Typed>) => void;
  readonly errors: Readonly<Record<string, string>>;
}
type Plain = { [K in keyof Typed]: Typed[K] extends string ? K : never }[keyof Typed];

const field = ({ typed, change, errors }: Fields, name: Exclude<Plain, 'genre'>, error = errors[name]) => ({
  ...{ id: `event-${name}`, error, value: typed[name] },
  onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => change({ [name]: value }),
});

const without = <T,>(all: readonly T[], one: T, isIn: boolean): readonly T[] =>
  isIn ? [...all, one] : all.filter((it) => it !== one);

/** In Latvian at once; the other languages open when somebody wants to write in them. */
export function PlanWords({ typed, change, errors }: Fields) {
  const t = useText('programme');
  const inOne = (language: (typeof WRITTEN_IN)[number]) => (
    <div key={language} className="planning__part">
      <TextField
        id={`event-title-${language}`}
        label={t('planning.title-field', { language: t(`planning.name-${language}`) })}
        lang={language}
        error={errors[`title-${language}`]}
        value={typed.titles[language]}
        onChange={({ currentTarget: { value } }) =>
          change({ titles: { ...typed.titles, [language]: value } })
        }
      />
      <TextArea
        id={`event-about-${language}`}
        label={t('planning.about-field', { language: t(`planning.name-${language}`) })}
        lang={language}
        rows={5}
        error={errors[`about-${language}`]}
        value={typed.abouts[language]}
        onChange={({ currentTarget: { value } }) =>
          change({ abouts: { ...typed.abouts, [language]: value } })
        }
      />
    </div>
  );
  const [first, ...others] = WRITTEN_IN;
  return (
    <Section title={t('planning.words')}>
      <div className="planning__part">
        <p className="t-muted">{t('planning.words-hint')}</p>
        {inOne(first)}
        {others.map((language) => (
          <Details
            key={language}
            summary={t('planning.also', { language: t(`planning.name-${language}`) })}
            open={
              typed.titles[language] !== '' ||
              errors[`title-${language}`] !== undefined ||
              errors[`about-${language}`] !== undefined
            }
          >
            {inOne(language)}
          </Details>
        ))}
      </div>
    </Section>
  );
}

export function PlanWhat({ typed, change }: Fields) {
  const t = useText('programme');
  return (
    <Section title={t('planning.what')}>
      <div className="planning__pair">
        <Select
          id="event-genre"
          label={t('happening.genre')}
          value={typed.genre}
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
        <Select
          id="event-strand"
          label={t('happening.strand')}
          value={typed.strand}
          onChange={({ currentTarget: { value } }) => change({ strand: value })}
        >
          <option value="">{t('planning.no-strand')}</option>
          {STRAND_NAMES.map((strand) => (
            <option key={strand} value={strand}>
              {t(`strand.${strand}`)}
            </option>
          ))}
        </Select>
      </div>
    </Section>
  );
}

export function PlanTime(fields: Fields) {
  const t = useText('programme');
  return (
    <Section title={t('planning.time')}>
      <div className="planning__pair">
        <TextField
          type="date"
          label={t('planning.from-day')}
          {...field(fields, 'fromDay', fields.errors['from'])}
        />
        <TextField type="time" label={t('planning.from-time')} {...field(fields, 'fromTime')} />
        <TextField
          type="date"
          label={t('planning.until-day')}
          {...field(fields, 'untilDay', fields.errors['until'])}
        />
        <TextField type="time" label={t('planning.until-time')} {...field(fields, 'untilTime')} />
      </div>
    </Section>
  );
}

export function PlanPlace(fields: Fields) {
  const t = useText('programme');
  const { municipalities, nameOf } = useTerritory();
  return (
    <Section title={t('planning.where')}>
      <div className="planning__part">
        <TextField label={t('planning.place-field')} {...field(fields, 'place')} />
        <Select label={t('planning.municipality-field')} {...field(fields, 'placeMunicipality')}>
          <option value="">{t('planning.elsewhere')}</option>
          {municipalities.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </Select>
        <div className="planning__pair">
          <TextField
            label={t('planning.latitude')}
            inputMode="decimal"
            {...field(fields, 'latitude', fields.errors['coordinates'])}
          />
          <TextField label={t('planning.longitude')} inputMode="decimal" {...field(fields, 'longitude')} />
        </div>
      </div>
    </Section>
  );
}

export function PlanAudience(fields: Fields) {
  const t = useText('programme');
  const { typed, change, errors } = fields;
  return (
    <Section title={t('planning.who')}>
      <div className="planning__part">
        <Fieldset legend={t('planning.languages')} error={errors['languages']}>
          {EVENT_LANGUAGES.map((one) => (
            <Checkbox
              key={one}
              label={t(`speech.${one}`)}
              checked={typed.languages.includes(one)}
              onChange={({ currentTarget: { checked } }) =>
                change({ languages: without(typed.languages, one, checked) })
              }
            />
          ))}
        </Fieldset>
        <div className="planning__pair">
          <TextField
            label={t('planning.youngest')}
            inputMode="numeric"
            short
            {...field(fields, 'youngest')}
          />
          <TextField label={t('planning.oldest')} inputMode="numeric" short {...field(fields, 'oldest')} />
        </div>
        {(['stepFree', 'signLanguage'] as const).map((name) => (
          <Checkbox
            key={name}
            label={t(`calendar.${name}`)}
            checked={typed[name]}
            onChange={({ currentTarget: { checked } }) => change({ [name]: checked })}
          />
        ))}
        <TextField label={t('planning.price-field')} {...field(fields, 'price')} />
        <TextField label={t('planning.link-field')} {...field(fields, 'link')} />
      </div>
    </Section>
  );
}

export function PlanWith({ typed, change, municipality }: Fields & { municipality: string }) {
  const t = useText('programme');
  const { municipalities, nameOf } = useTerritory();
  return (
    <Section title={t('planning.together')}>
      <Fieldset legend={t('planning.together')} hint={t('planning.together-hint')}>
        {municipalities
          .filter(({ id }) => id !== municipality)
          .map(({ id }) => (
            <Checkbox
              key={id}
              label={nameOf(id)}
              checked={typed.asked.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                change({ asked: without(typed.asked, id, checked) })
              }
            />
          ))}
      </Fieldset>
    </Section>
  );
}
