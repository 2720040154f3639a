import { LANGUAGE_NAMES } from '@talka/i18n/browser';
import { Details, Stack, TextArea } from '@talka/ui';
import { useText } from '../../../site/text.js';
import { fieldId } from '../step-props.js';
import { NAMED_IN, type Words } from '../vote-form.js';

/** Words for everyone: Latvian, and the other two folded away, for haste may leave no time for them. */
export function WordsFields({
  field,
  label,
  hint,
  error,
  words,
  onChange,
}: {
  field: string;
  label: string;
  hint?: string | undefined;
  error: string | undefined;
  words: Words;
  onChange: (words: Words) => void;
}) {
  const t = useText('voteoffice');
  return (
    <Stack gap={3}>
      <TextArea
        id={fieldId(field)}
        label={label}
        hint={hint}
        error={error}
        rows={3}
        lang="lv"
        value={words.lv}
        onChange={(event) => onChange({ ...words, lv: event.target.value })}
      />
      <Details summary={t('voteoffice.in-others', { what: label })}>
        <Stack gap={3}>
          {NAMED_IN.filter((language) => language !== 'lv').map((language) => (
            <TextArea
              key={language}
              id={fieldId(`${field}-${language}`)}
              label={LANGUAGE_NAMES[language]}
              rows={3}
              lang={language}
              value={words[language]}
              onChange={(event) => onChange({ ...words, [language]: event.target.value })}
            />
          ))}
        </Stack>
      </Details>
    </Stack>
  );
}
