import type { PersonView } from '@talka/contracts';
import { LANGUAGE_NAMES, LANGUAGE_ORDER, type Language } from '@talka/i18n/browser';
import { tidyName } from '@talka/identity';
import { Button, ErrorSummary, Notice, Select, TextField } from '@talka/ui';
import { useState, type FormEvent } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals, type Said } from '../../../site/refusal.js';
import { ResidenceFields, type Residence } from '../../../site/residence-fields.js';
import { useFormats, useText } from '../../../site/text.js';

const FIELDS = ['name', 'municipality', 'area'] as const;

/** Puts a changed person where every page reads who is here. */
export const keepPerson = (person: PersonView): void => {
  cache.setQueryData(queryKey('session.read'), { state: 'person', person });
};

/** Name, residence and language. */
export function DetailsForm({ person }: { person: PersonView }) {
  const t = useText('account');
  const { date } = useFormats();
  const refusals = useRefusals();
  const [name, setName] = useState(person.name);
  const [residence, setResidence] = useState<Residence>({
    municipality: person.municipality,
    area: person.area,
  });
  const [language, setLanguage] = useState<Language>(person.language);
  const [said, setSaid] = useState<Said>(nothingSaid);
  const [attempt, setAttempt] = useState(0);
  const [saved, setSaved] = useState(false);
  const change = useAction('me.change', keepPerson);
  const touched = () => setSaved(false);

  function fail(why: Said): void {
    setSaid(why);
    setAttempt((count) => count + 1);
  }

  function send(event: FormEvent): void {
    event.preventDefault();
    if (change.isPending) return;
    const tidied = tidyName(name);
    const { municipality, area } = residence;
    const errors: Record<string, string> = {};
    if (!tidied.ok) errors['name'] = refusals.ofRule(tidied.refusal);
    if (!municipality) errors['municipality'] = t('residence.municipality-missing');
    else if (!area) errors['area'] = t('residence.area-missing');
    if (Object.keys(errors).length > 0 || !municipality || !area)
      return fail({ fields: errors, general: null });
    change.mutate(
      { body: { name, municipality, area, language } },
      {
        onSuccess: () => {
          setSaid(nothingSaid);
          setSaved(true);
        },
        onError: (error) => fail(refusals.ofError(error)),
      },
    );
  }

  const errors = FIELDS.flatMap((field) =>
    said.fields[field] ? [{ fieldId: `me-${field}`, message: said.fields[field] }] : [],
  );
  return (
    <form className="me-form" noValidate onSubmit={send}>
      <ErrorSummary title={t('form.fix')} attempt={attempt} errors={errors} />
      {said.general ? <Notice tone="danger" live="assertive" title={said.general} /> : null}
      <TextField
        id="me-name"
        label={t('welcome.name')}
        hint={t('welcome.name-hint')}
        error={said.fields['name']}
        autoComplete="name"
        value={name}
        onChange={(event) => {
          touched();
          setName(event.currentTarget.value);
        }}
      />
      <ResidenceFields
        value={residence}
        onChange={(value) => {
          touched();
          setResidence(value);
        }}
        words={{ municipalityHint: t('me.residence-hint') }}
        errors={{ municipality: said.fields['municipality'], area: said.fields['area'] }}
        ids={{ municipality: 'me-municipality', area: 'me-area' }}
      />
      <Select
        label={t('welcome.language')}
        hint={t('welcome.language-hint')}
        value={language}
        onChange={(event) => {
          touched();
          setLanguage(event.currentTarget.value as Language);
        }}
      >
        {LANGUAGE_ORDER.map((it) => (
          <option key={it} value={it} lang={it}>
            {LANGUAGE_NAMES[it]}
          </option>
        ))}
      </Select>
      <p className="t-small t-muted">{t('me.born', { when: date(`${person.birthDate}T12:00:00Z`) })}</p>
      <Button type="submit" busy={change.isPending}>
        {change.isPending ? t('welcome.saving') : t('me.save')}
      </Button>
      <div role="status">{saved ? <Notice tone="success" title={t('me.saved')} /> : null}</div>
    </form>
  );
}
