import { MEMORANDUM_TASKS, PARTNER_KINDS, type MemorandumTask, type PartnerKind } from '@talka/partnership';
import { announce, Button, Notice, RadioGroup, Select, TextArea, TextField } from '@talka/ui';
import { useState } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useLanguage, useText } from '../../../site/text.js';
import { COUNTRIES, countryNames } from '../countries.js';

const EMPTY = {
  ...{ kind: 'association', name: '', registrationNumber: '', country: 'LV', seat: '', website: '' },
  ...{ task: '1', pledge: '', signedAs: '' },
};

/** What somebody writes who wants to sign on; it waits on this device until it is sent. */
export function JoinForm() {
  const t = useText('partnership', 'public');
  const language = useLanguage();
  const refusals = useRefusals();
  const nameOf = countryNames(language);
  const [draft, setDraft, forgetDraft] = useKept('own:sign-on', EMPTY);
  const [said, setSaid] = useState(nothingSaid);
  const ask = useAction('my-partners.ask', (now) => {
    cache.setQueryData(queryKey('my-partners.list', {}), now);
    setSaid(nothingSaid);
    setDraft(EMPTY);
    forgetDraft();
    announce(t('join.sent'));
  });
  const change = (part: Partial<typeof EMPTY>) => setDraft({ ...draft, ...part });
  const line = (field: 'name' | 'registrationNumber' | 'seat' | 'website' | 'signedAs') => ({
    id: `join-${field}`,
    error: said.fields[field],
    value: draft[field],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      change({ [field]: value }),
  });
  return (
    <form
      noValidate
      className="partnership__form"
      onSubmit={(event) => {
        event.preventDefault();
        const { kind, task, ...words } = draft;
        const onError = (error: unknown) => setSaid(refusals.ofError(error));
        const body = {
          ...{ ...words, language, kind: kind as PartnerKind },
          task: Number(task) as MemorandumTask,
        };
        if (!ask.isPending) ask.mutate({ body }, { onError });
      }}
    >
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <RadioGroup
        legend={t('join.kind')}
        options={PARTNER_KINDS.map((value) => ({ value, label: t(`partner.kind-${value}`) }))}
        value={draft.kind as PartnerKind}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={t('join.name')}
        hint={t('join.name-hint')}
        autoComplete="organization"
        {...line('name')}
      />
      <Select
        id="join-country"
        label={t('join.country')}
        value={draft.country}
        onChange={({ currentTarget: { value } }) => change({ country: value })}
      >
        {COUNTRIES.map((code) => (
          <option key={code} value={code}>
            {nameOf(code)}
          </option>
        ))}
      </Select>
      <TextField
        label={t('join.number')}
        hint={t('join.number-hint')}
        inputMode={draft.country === 'LV' ? 'numeric' : 'text'}
        {...line('registrationNumber')}
      />
      <TextField label={t('join.seat')} autoComplete="address-level2" {...line('seat')} />
      <TextField
        label={t('join.website')}
        optional={t('join.optional')}
        inputMode="url"
        autoComplete="url"
        {...line('website')}
      />
      <RadioGroup
        legend={t('join.task')}
        options={MEMORANDUM_TASKS.map((task) => ({
          value: String(task),
          label: t(`task.${task}`),
          hint: t(`task.${task}-text`),
        }))}
        value={draft.task}
        onChange={(task) => change({ task })}
      />
      <TextArea
        id="join-pledge"
        label={t('join.pledge')}
        hint={t('join.pledge-hint')}
        rows={4}
        error={said.fields['pledge']}
        value={draft.pledge}
        onChange={({ currentTarget: { value } }) => change({ pledge: value })}
      />
      <TextField
        label={t('join.signed-as')}
        hint={t('join.signed-as-hint')}
        autoComplete="organization-title"
        {...line('signedAs')}
      />
      <div className="t-actions">
        <Button type="submit" busy={ask.isPending}>
          {t('join.send')}
        </Button>
      </div>
    </form>
  );
}
