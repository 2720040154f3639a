import { FEWEST_CHOICES, FIELD_KINDS, MOST_CHOICES, MOST_FIELDS } from '@talka/calls';
import type { FormFieldView } from '@talka/contracts';
import { Button, Checkbox, Details, Fieldset, PlusIcon, Select, TextField } from '@talka/ui';
import type { Wrong } from '../../../site/wrong.js';
import { useText } from '../../../site/text.js';
import { newField, newOption } from '../calling.js';

type Form = readonly FormFieldView[];

/** What an application asks, field by field, as the office puts it together. */
export function FormBuilder({
  form,
  wrong,
  onChange,
}: {
  form: Form;
  wrong: Wrong;
  onChange: (form: Form) => void;
}) {
  const t = useText('opencalls');
  const set = (id: string, part: Partial<FormFieldView>) =>
    onChange(form.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const up = (at: number) => {
    const [before, one] = [form[at - 1], form[at]];
    if (before && one) onChange([...form.slice(0, at - 1), one, before, ...form.slice(at + 1)]);
  };
  return (
    <Fieldset
      legend={t('opencalls.desk.form-fields')}
      hint={t('opencalls.desk.form-fields-text')}
      error={wrong.fields['form']}
    >
      <div className="calls__part">
        {form.map((field, at) => (
          <OneField
            key={field.id}
            {...{ field, at, wrong }}
            onChange={(part) => set(field.id, part)}
            onUp={at > 0 ? () => up(at) : undefined}
            onRemove={() => onChange(form.filter(({ id }) => id !== field.id))}
          />
        ))}
        {form.length < MOST_FIELDS ? (
          <Button
            tone="quiet"
            size="small"
            icon={<PlusIcon />}
            onClick={() => onChange([...form, newField()])}
          >
            {t('opencalls.desk.field-add')}
          </Button>
        ) : null}
      </div>
    </Fieldset>
  );
}

interface OneProps {
  readonly field: FormFieldView;
  readonly at: number;
  readonly wrong: Wrong;
  readonly onChange: (part: Partial<FormFieldView>) => void;
  readonly onUp: (() => void) | undefined;
  readonly onRemove: () => void;
}

function OneField({ field, at, wrong, onChange, onUp, onRemove }: OneProps) {
  const t = useText('opencalls');
  const { kind, words, options, required } = field;
  const number = at + 1;
  const isChosen = kind === 'one' || kind === 'several';
  return (
    <fieldset className="calls__one">
      <legend>{t('opencalls.desk.field', { number })}</legend>
      <TextField
        id={`call-form.${at}.words.lv`}
        label={t('opencalls.desk.field-words')}
        error={wrong.fields[`form.${at}.words.lv`]}
        value={words.lv}
        onChange={({ target }) => onChange({ words: { ...words, lv: target.value } })}
      />
      <Select
        id={`call-form.${at}.kind`}
        label={t('opencalls.desk.field-kind')}
        value={kind}
        onChange={({ currentTarget }) => {
          const chosen = FIELD_KINDS.find((one) => one === currentTarget.value) ?? kind;
          const needs = chosen === 'one' || chosen === 'several';
          const some = options.length > 0 ? options : [newOption(), newOption()];
          onChange({ kind: chosen, options: needs ? some : [] });
        }}
      >
        {FIELD_KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`opencalls.desk.field-kind-${one}`)}
          </option>
        ))}
      </Select>
      {isChosen ? <Options {...{ at, options, wrong, onChange }} /> : null}
      <Checkbox
        label={t('opencalls.desk.field-required')}
        checked={required}
        onChange={({ target }) => onChange({ required: target.checked })}
      />
      <Details summary={t('opencalls.desk.field-others')}>
        {(['en', 'ru'] as const).map((language) => (
          <div key={language} className="calls__part">
            <TextField
              id={`call-form.${at}.words.${language}`}
              label={t(`opencalls.desk.field-in-${language}`)}
              error={wrong.fields[`form.${at}.words.${language}`]}
              lang={language}
              value={words[language]}
              onChange={({ target }) => onChange({ words: { ...words, [language]: target.value } })}
            />
            {options.map((option, place) => (
              <TextField
                key={option.id}
                label={t(`opencalls.desk.field-option-${language}`, { number: place + 1 })}
                error={wrong.fields[`form.${at}.options.${place}.words.${language}`]}
                lang={language}
                value={option.words[language]}
                onChange={({ target }) =>
                  onChange({
                    options: options.map((one) =>
                      one === option ? { ...one, words: { ...one.words, [language]: target.value } } : one,
                    ),
                  })
                }
              />
            ))}
          </div>
        ))}
      </Details>
      <div className="t-actions">
        {onUp ? (
          <Button tone="plain" size="small" onClick={onUp}>
            {t('opencalls.desk.field-up')}
            <span className="t-hidden"> {number}</span>
          </Button>
        ) : null}
        <Button tone="plain" size="small" onClick={onRemove}>
          {t('opencalls.desk.field-remove')}
          <span className="t-hidden"> {number}</span>
        </Button>
      </div>
    </fieldset>
  );
}

function Options({
  at,
  options,
  wrong,
  onChange,
}: Pick<OneProps, 'at' | 'wrong' | 'onChange'> & { options: FormFieldView['options'] }) {
  const t = useText('opencalls');
  return (
    <div className="calls__part">
      {wrong.fields[`form.${at}.options`] ? <p role="alert">{wrong.fields[`form.${at}.options`]}</p> : null}
      {options.map((option, place) => (
        <div key={option.id} className="calls__part">
          <TextField
            id={`call-form.${at}.options.${place}.words.lv`}
            label={t('opencalls.desk.field-option', { number: place + 1 })}
            error={wrong.fields[`form.${at}.options.${place}.words.lv`]}
            value={option.words.lv}
            onChange={({ target }) =>
              onChange({
                options: options.map((one) =>
                  one === option ? { ...one, words: { ...one.words, lv: target.value } } : one,
                ),
              })
            }
          />
          {options.length > FEWEST_CHOICES ? (
            <Button
              tone="plain"
              size="small"
              onClick={() => onChange({ options: options.filter((one) => one !== option) })}
            >
              {t('opencalls.desk.field-option-remove')}
              <span className="t-hidden"> {place + 1}</span>
            </Button>
          ) : null}
        </div>
      ))}
      {options.length < MOST_CHOICES ? (
        <Button
          tone="quiet"
          size="small"
          icon={<PlusIcon />}
          onClick={() => onChange({ options: [...options, newOption()] })}
        >
          {t('opencalls.desk.field-option-add')}
        </Button>
      ) : null}
    </div>
  );
}
