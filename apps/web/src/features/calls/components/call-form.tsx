import { CALL_KINDS } from '@talka/calls';
import type { MunicipalityView } from '@talka/contracts';
import { dayInRiga } from '@talka/kernel';
import { announce, Button, Notice, Select, TextArea, TextField } from '@talka/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { forget, useAction } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { pathIn } from '../../../site/language.js';
import { useLanguage, useText } from '../../../site/text.js';
import { NOTHING_WRONG, useWrong } from '../../../site/wrong.js';
import { callingOf, emptyCall, type CallDraft } from '../calling.js';
import { CriteriaEditor } from './criteria-editor.js';
import { FormBuilder } from './form-builder.js';

/** A call as its office writes it. */
export function CallForm({ municipality: { id } }: { municipality: MunicipalityView }) {
  const t = useText('opencalls');
  const language = useLanguage();
  const navigate = useNavigate();
  const wrongIn = useWrong();
  const [begun] = useState(() =>
    emptyCall(
      dayInRiga(new Date()),
      language === 'lv' ? [t('opencalls.desk.form-asked'), t('opencalls.desk.form-sum-asked')] : [],
    ),
  );
  const [draft, setDraft, forgetDraft] = useKept<CallDraft>(`own:call:${id}`, begun);
  const [wrong, setWrong] = useState(NOTHING_WRONG);
  const send = useAction('open-calls.announce', ({ number }) => {
    forgetDraft();
    void forget('open-calls.list');
    announce(t('opencalls.desk.sent'));
    void navigate(pathIn(language, `/office/${id}/calls/${number}`));
  });
  const set = (part: Partial<CallDraft>) => setDraft({ ...draft, ...part });
  type Line = 'title' | 'sum' | 'scale' | 'opensOn' | 'closesOn' | 'reportBy';
  const line = (
    name: Line,
    label: string,
    more: { type?: 'date'; hint?: string; numeric?: boolean } = {},
  ) => (
    <TextField
      id={`call-${name}`}
      label={label}
      {...(more.hint ? { hint: more.hint } : {})}
      {...(more.type ? { type: more.type } : {})}
      {...(more.numeric ? { inputMode: 'decimal' as const, short: true } : {})}
      error={wrong.fields[name]}
      value={draft[name]}
      onChange={({ target }) => set({ [name]: target.value })}
    />
  );
  const area = (name: 'words' | 'conditions', label: string) => (
    <TextArea
      id={`call-${name}`}
      label={label}
      rows={6}
      error={wrong.fields[name]}
      value={draft[name]}
      onChange={({ target }) => set({ [name]: target.value })}
    />
  );
  return (
    <form
      noValidate
      className="calls__form"
      onSubmit={(event) => {
        event.preventDefault();
        const onError = (error: unknown) => {
          const about = wrongIn(error);
          setWrong(about);
          const [first] = Object.keys(about.fields);
          if (first) document.getElementById(`call-${first}`)?.focus();
        };
        if (!send.isPending)
          send.mutate({ params: { municipality: id }, body: callingOf(draft, language) }, { onError });
      }}
    >
      {wrong.general ? <Notice tone="warning" live="assertive" title={wrong.general} /> : null}
      <Select
        id="call-kind"
        label={t('opencalls.desk.form-kind')}
        value={draft.kind}
        onChange={({ currentTarget }) => set({ kind: currentTarget.value })}
      >
        {CALL_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`opencalls.calls.kind-${kind}`)}
          </option>
        ))}
      </Select>
      {line('title', t('opencalls.desk.form-name'))}
      {area('words', t('opencalls.desk.form-words'))}
      {area('conditions', t('opencalls.desk.form-conditions'))}
      <Select
        id="call-whoMay"
        label={t('opencalls.desk.form-who')}
        value={draft.whoMay}
        onChange={({ currentTarget }) => set({ whoMay: currentTarget.value })}
      >
        <option value="region">{t('opencalls.desk.form-who-region')}</option>
        <option value="municipality">{t('opencalls.desk.form-who-municipality')}</option>
      </Select>
      <div className="calls__pair">
        {line('sum', t('opencalls.desk.form-sum'), { numeric: true })}
        {line('scale', t('opencalls.desk.form-scale'), { numeric: true })}
        {line('opensOn', t('opencalls.desk.form-opens'), { type: 'date' })}
        {line('closesOn', t('opencalls.desk.form-closes'), {
          type: 'date',
          hint: t('opencalls.desk.form-closes-hint'),
        })}
        {draft.kind === 'micro-grant'
          ? line('reportBy', t('opencalls.desk.form-report'), { type: 'date' })
          : null}
      </div>
      <CriteriaEditor criteria={draft.criteria} wrong={wrong} onChange={(criteria) => set({ criteria })} />
      <FormBuilder form={draft.form} wrong={wrong} onChange={(form) => set({ form })} />
      <div className="t-actions">
        <Button type="submit" busy={send.isPending}>
          {t('opencalls.desk.send')}
        </Button>
      </div>
    </form>
  );
}
