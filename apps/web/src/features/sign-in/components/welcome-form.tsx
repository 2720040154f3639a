import type { SessionView } from '@talka/contracts';
import { LANGUAGE_NAMES, LANGUAGE_ORDER, type Language } from '@talka/i18n/browser';
import { tidyName } from '@talka/identity';
import { isDay } from '@talka/kernel';
import { Button, ErrorSummary, Notice, Select, TextField } from '@talka/ui';
import { DateField, FormsLocale, noDate, toIsoDate } from '@talka/ui/forms';
import { useRef, useState, type FormEvent } from 'react';
import { client, isRefusal } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { nothingSaid, useRefusals, type Said } from '../../../site/refusal.js';
import { ResidenceFields, type Residence } from '../../../site/residence-fields.js';
import { useLanguage, useText } from '../../../site/text.js';

const FIELDS = ['name', 'birthDate', 'municipality', 'area', 'language'] as const;

/** Name, birth date, residence, language. Nothing is kept on the device: it is filled in within a minute or not at all. */
export function WelcomeForm({
  email,
  onDone,
  onTooYoung,
}: {
  email: string;
  onDone: (session: SessionView) => void;
  onTooYoung: () => void;
}) {
  const t = useText('account');
  const reader = useLanguage();
  const refusals = useRefusals();
  const [name, setName] = useState('');
  const [birth, setBirth] = useState(noDate);
  const [residence, setResidence] = useState<Residence>({ municipality: null, area: null });
  const [language, setLanguage] = useState<Language>(reader);
  const [said, setSaid] = useState<Said>(nothingSaid);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);

  function check(): { errors: Record<string, string>; birthDate: string } {
    const errors: Record<string, string> = {};
    const tidied = tidyName(name);
    if (!tidied.ok)
      errors['name'] =
        tidied.refusal.code === 'text.empty' ? t('welcome.name-missing') : refusals.ofRule(tidied.refusal);
    const birthDate = toIsoDate(birth) ?? '';
    if (!isDay(birthDate)) errors['birthDate'] = refusals.ofRule({ code: 'registration.birth-date-unreal' });
    if (!residence.municipality) errors['municipality'] = t('residence.municipality-missing');
    else if (!residence.area) errors['area'] = t('residence.area-missing');
    return { errors, birthDate };
  }

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (sending.current) return;
    const { errors, birthDate } = check();
    const { municipality, area } = residence;
    if (Object.keys(errors).length > 0 || !municipality || !area)
      return fail({ fields: errors, general: null });
    sending.current = true;
    setBusy(true);
    try {
      onDone(
        await client.call('registration.complete', {
          body: { name, birthDate, municipality, area, language },
        }),
      );
    } catch (error) {
      if (isRefusal(error, 'registration.too-young')) onTooYoung();
      else fail(refusals.ofError(error));
    } finally {
      sending.current = false;
      setBusy(false);
    }
  }

  function fail(why: Said): void {
    setSaid(why);
    setAttempt((count) => count + 1);
  }

  const errorOf = (field: (typeof FIELDS)[number]) => said.fields[field];
  const errors = FIELDS.flatMap((field) =>
    said.fields[field] ? [{ fieldId: field, message: said.fields[field] }] : [],
  );
  return (
    <FormsLocale locale={reader}>
      <form className="sign-in-form" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary title={t('form.fix')} attempt={attempt} errors={errors} />
        {said.general ? <Notice tone="danger" live="assertive" title={said.general} /> : null}
        <p className="t-small t-muted">{t('welcome.address', { email })}</p>
        <TextField
          id="name"
          label={t('welcome.name')}
          hint={t('welcome.name-hint')}
          error={errorOf('name')}
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <DateField
          id="birthDate"
          legend={t('welcome.birth')}
          hint={t('welcome.birth-hint')}
          error={errorOf('birthDate')}
          labels={{ day: t('date.day'), month: t('date.month'), year: t('date.year') }}
          value={birth}
          onChange={setBirth}
          birthday
        />
        <ResidenceFields
          value={residence}
          onChange={setResidence}
          words={{ municipalityHint: t('welcome.residence-hint') }}
          errors={{ municipality: errorOf('municipality'), area: errorOf('area') }}
          ids={{ municipality: 'municipality', area: 'area' }}
        />
        <Select
          id="language"
          label={t('welcome.language')}
          hint={t('welcome.language-hint')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value as Language)}
        >
          {LANGUAGE_ORDER.map((it) => (
            <option key={it} value={it} lang={it}>
              {LANGUAGE_NAMES[it]}
            </option>
          ))}
        </Select>
        <p>
          {t('welcome.privacy')} <Link to="/privacy">{t('welcome.privacy-link')}</Link>
        </p>
        <Button type="submit" busy={busy}>
          {busy ? t('welcome.saving') : t('welcome.save')}
        </Button>
      </form>
    </FormsLocale>
  );
}
