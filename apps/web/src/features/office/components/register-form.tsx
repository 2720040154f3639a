import type { MunicipalityView, ResidentView } from '@talka/contracts';
import { LANGUAGE_NAMES, LANGUAGE_ORDER, type Language } from '@talka/i18n/browser';
import { Select, TextField } from '@talka/ui';
import { ComboBox, DateField, noDate, toIsoDate } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { serverNow } from '../../../site/server-time.js';
import { useText } from '../../../site/text.js';
import { registerBody, registerFaults, type Seen } from '../help-draft.js';
import { useForm } from '../use-form.js';
import { AskingForm } from './asking-form.js';
import { SeenFields } from './seen-fields.js';

/** Writes in someone who stands at the desk, with or without a mailbox. */
export function RegisterForm({
  municipality,
  onDone,
  onCancel,
}: {
  municipality: MunicipalityView;
  onDone: (resident: ResidentView) => void;
  onCancel: () => void;
}) {
  const t = useText('office');
  const register = useAction('clerk.register-person', onDone);
  const [seen, setSeen] = useState<Seen>({ checked: false, document: null });
  const [person, setPerson] = useState<{
    name: string;
    area: string | null;
    language: Language;
    email: string;
  }>({
    name: '',
    area: null,
    language: 'lv',
    email: '',
  });
  const [birth, setBirth] = useState(noDate);
  const draft = { ...seen, ...person, birthDate: toIsoDate(birth) };
  const form = useForm('register', registerFaults(draft, serverNow()), register.error);
  const set = (part: Partial<typeof person>) => setPerson({ ...person, ...part });
  const send = () => {
    const body = registerBody(draft);
    if (!body) return;
    register.mutate({ params: { municipality: municipality.id }, body }, { onError: form.failed });
  };
  return (
    <AskingForm
      form={form}
      act={t('office.register-do')}
      busy={register.isPending}
      sure={t('office.register-sure')}
      sureText={t('office.register-sure-text', { name: person.name.trim() })}
      onSend={send}
      onCancel={onCancel}
    >
      <p>{t('office.register-lead')}</p>
      <SeenFields prefix="register" value={seen} onChange={setSeen} errorOf={form.errorOf} />
      <TextField
        id="register-name"
        label={t('office.name')}
        hint={t('office.name-hint')}
        error={form.errorOf('name')}
        autoComplete="off"
        value={person.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <DateField
        id="register-birthDate"
        legend={t('office.birth')}
        hint={t('office.birth-hint')}
        error={form.errorOf('birthDate')}
        value={birth}
        onChange={setBirth}
        labels={{ day: t('office.day'), month: t('office.month'), year: t('office.year') }}
      />
      <ComboBox
        id="register-area"
        label={t('office.area')}
        error={form.errorOf('area')}
        options={municipality.areas.map(({ id, name }) => ({ id, label: name }))}
        value={person.area}
        onChange={(area) => set({ area })}
        nothing={t('office.area-nothing')}
        openLabel={t('office.area-open')}
      />
      <Select
        label={t('office.language')}
        value={person.language}
        onChange={(event) => set({ language: event.target.value as Language })}
      >
        {LANGUAGE_ORDER.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </Select>
      <TextField
        id="register-email"
        type="email"
        label={t('office.email')}
        hint={t('office.email-hint')}
        optional={t('office.optional')}
        error={form.errorOf('email')}
        autoComplete="off"
        value={person.email}
        onChange={(event) => set({ email: event.target.value })}
      />
    </AskingForm>
  );
}
