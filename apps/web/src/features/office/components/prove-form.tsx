import type { MunicipalityView, ResidentView } from '@talka/contracts';
import { Notice, RadioGroup, TextField } from '@talka/ui';
import { ComboBox, DateField, noDate, toIsoDate } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { isDoubtful, proveBody, proveFaults, type Seen } from '../help-draft.js';
import { useForm } from '../use-form.js';
import { AskingForm } from './asking-form.js';
import { SeenFields } from './seen-fields.js';

/** A clerk has a document in hand that says who somebody is and where they live. */
export function ProveForm({
  municipality,
  resident,
  onDone,
  onCancel,
}: {
  municipality: MunicipalityView;
  resident: ResidentView;
  onDone: () => void;
  onCancel: () => void;
}) {
  const t = useText('office');
  const prove = useAction('clerk.prove-residence', onDone);
  const [seen, setSeen] = useState<Seen>({ checked: false, document: null });
  const [personalCode, setPersonalCode] = useState('');
  const [birth, setBirth] = useState(noDate);
  const [lives, setLives] = useState<'here' | 'outside'>('here');
  const [area, setArea] = useState<string | null>(null);
  const [citizen, setCitizen] = useState<boolean | null>(null);
  const draft = { ...seen, personalCode, birthDate: toIsoDate(birth), lives, area, citizen };
  const form = useForm('prove', proveFaults(draft), prove.error);
  const send = () => {
    const body = proveBody(draft);
    if (!body) return;
    const params = { municipality: municipality.id, person: resident.id };
    prove.mutate({ params, body }, { onError: form.failed });
  };
  return (
    <AskingForm
      form={form}
      act={t('office.prove')}
      busy={prove.isPending}
      sure={t('office.prove-sure')}
      sureText={t(lives === 'here' ? 'office.prove-sure-text' : 'office.prove-sure-outside', {
        name: resident.name,
      })}
      onSend={send}
      onCancel={onCancel}
    >
      <p>{t('office.prove-lead')}</p>
      <SeenFields prefix="prove" value={seen} onChange={setSeen} errorOf={form.errorOf} />
      <TextField
        id="prove-personalCode"
        label={t('office.personal-code')}
        hint={t('office.personal-code-hint')}
        error={form.errorOf('personalCode')}
        short
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        value={personalCode}
        onChange={(event) => setPersonalCode(event.target.value)}
      />
      <div role="status">
        {isDoubtful(personalCode) ? <Notice tone="warning" title={t('office.code-doubtful')} /> : null}
      </div>
      <DateField
        id="prove-birthDate"
        legend={t('office.birth')}
        hint={t('office.birth-hint')}
        error={form.errorOf('birthDate')}
        value={birth}
        onChange={setBirth}
        labels={{ day: t('office.day'), month: t('office.month'), year: t('office.year') }}
      />
      <RadioGroup
        legend={t('office.lives')}
        value={lives}
        onChange={setLives}
        options={(['here', 'outside'] as const).map((value) => ({
          value,
          label: t(`office.lives-${value}`),
          hint: value === 'outside' ? t('office.lives-outside-hint') : undefined,
        }))}
      />
      {lives === 'here' ? (
        <ComboBox
          id="prove-area"
          label={t('office.area')}
          error={form.errorOf('area')}
          options={municipality.areas.map(({ id, name }) => ({ id, label: name }))}
          value={area}
          onChange={setArea}
          nothing={t('office.area-nothing')}
          openLabel={t('office.area-open')}
        />
      ) : null}
      <RadioGroup
        id="prove-citizen"
        legend={t('office.citizen')}
        hint={t('office.citizen-hint')}
        error={form.errorOf('citizen')}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`office.citizen-${value}`) }))}
        name="prove-citizen-answer"
        onChange={(value) => setCitizen(value === 'yes')}
      />
    </AskingForm>
  );
}
