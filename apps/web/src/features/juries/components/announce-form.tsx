import type { MunicipalityView } from '@talka/contracts';
import { announce, Button, Fieldset, Notice, Select, TextArea, TextField } from '@talka/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { forget, useAction } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { pathIn } from '../../../site/language.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useLanguage, useText } from '../../../site/text.js';
import { announcementOf, BANDS, EMPTY_JURY, type JuryDraft } from '../draft.js';
import { useValues } from '../use-values.js';

const AGES = [
  { trait: 'age' as const, shares: BANDS.map((from) => ({ value: String(from), share: 0, places: 0 })) },
];

export function AnnounceForm({ municipality: { id } }: { municipality: MunicipalityView }) {
  const t = useText('juries');
  const language = useLanguage();
  const navigate = useNavigate();
  const refusals = useRefusals();
  const { age } = useValues({ traits: AGES });
  const [draft, setDraft, forgetDraft] = useKept(`own:jury:${id}`, EMPTY_JURY);
  const [said, setSaid] = useState(nothingSaid);
  const send = useAction('juries.announce', ({ number }) => {
    forgetDraft();
    void forget('juries.list');
    announce(t('juries.announce.send'));
    void navigate(pathIn(language, `/juries/${number}`));
  });
  const field = (name: keyof JuryDraft, label: string, more: { type?: 'date'; hint?: string } = {}) => (
    <TextField
      id={`jury-${name}`}
      label={label}
      {...more}
      {...(more.type ? {} : name === 'title' ? {} : { inputMode: 'numeric' as const })}
      error={said.fields[name]}
      value={draft[name]}
      onChange={({ currentTarget: { value } }) => setDraft({ ...draft, [name]: value })}
    />
  );
  return (
    <form
      noValidate
      className="juries__form"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { ...announcementOf(draft), language };
        const onError = (error: unknown) => setSaid(refusals.ofError(error));
        if (!send.isPending) send.mutate({ params: { municipality: id }, body }, { onError });
      }}
    >
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      {field('title', t('juries.announce.name'))}
      <TextArea
        id="jury-words"
        label={t('juries.announce.words')}
        rows={6}
        error={said.fields['words']}
        value={draft.words}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, words: value })}
      />
      {field('places', t('juries.announce.places'))}
      <Select
        id="jury-whoMay"
        label={t('juries.announce.who')}
        value={draft.whoMay}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, whoMay: value })}
      >
        <option value="municipality">{t('juries.announce.who-municipality')}</option>
        <option value="region">{t('juries.announce.who-region')}</option>
      </Select>
      {field('closesOn', t('juries.announce.closes'), {
        type: 'date',
        hint: t('juries.announce.closes-hint'),
      })}
      <p className="t-muted">{t('juries.announce.shares-hint')}</p>
      <Fieldset legend={t('juries.jury.trait-age')} error={said.fields['ages']}>
        <div className="juries__shares">
          {BANDS.map((from) => (
            <div key={from}>{field(`age${from}`, age(String(from)))}</div>
          ))}
        </div>
      </Fieldset>
      <Fieldset legend={t('juries.jury.trait-area')} error={said.fields['areas']}>
        <div className="juries__shares">
          {field('town', t('juries.jury.area-town'))}
          {field('parish', t('juries.jury.area-parish'))}
        </div>
      </Fieldset>
      <Fieldset legend={t('juries.jury.trait-gender')} error={said.fields['genders']}>
        <div className="juries__shares">
          {field('woman', t('juries.jury.gender-woman'))}
          {field('man', t('juries.jury.gender-man'))}
        </div>
      </Fieldset>
      <div className="t-actions">
        <Button type="submit" busy={send.isPending}>
          {t('juries.announce.send')}
        </Button>
      </div>
    </form>
  );
}
