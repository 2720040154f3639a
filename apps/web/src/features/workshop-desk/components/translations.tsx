import { Details, TextArea, TextField } from '@talka/ui';
import { TRANSLATED, type Translated } from '@talka/workshops';
import { Fragment } from 'react';
import { useText } from '../../../site/text.js';
import { fieldIdOf, type Drafting } from '../use-draft.js';

const NOTHING = { title: '', about: '' };

/** What the workshop is called, and what is said of it, in other languages: for those who read in them, and for certificates. */
export function Translations({ drafting }: { drafting: Drafting }) {
  const t = useText('workshopdesk', 'workshops');
  const { draft, wrong, change } = drafting;
  const { translations } = draft;
  const field = (language: Translated, name: 'title' | 'about') => ({
    id: fieldIdOf(`translations.${language}.${name}`),
    // Its language is in its name: the same two are above, in the language it is written in.
    label: `${t(`workdesk.field-${name}`)}, ${t(`teaches.${language}`)}`,
    lang: language,
    error: wrong.fields[`translations.${language}.${name}`],
    value: translations[language]?.[name] ?? '',
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      change({
        translations: {
          ...translations,
          [language]: { ...NOTHING, ...translations[language], [name]: currentTarget.value },
        },
      }),
  });
  const isWrong = Object.keys(wrong.fields).some((name) => name.startsWith('translations.'));
  return (
    <Details
      summary={t('workdesk.translations')}
      open={isWrong || Object.keys(translations).length > 0 || undefined}
    >
      <div className="desk-form">
        <p className="t-muted">{t('workdesk.translations-text')}</p>
        {TRANSLATED.map((language) => (
          <Fragment key={language}>
            <TextField {...field(language, 'title')} />
            <TextArea {...field(language, 'about')} rows={4} />
          </Fragment>
        ))}
      </div>
    </Details>
  );
}
