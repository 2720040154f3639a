import type { MunicipalityView } from '@talka/contracts';
import { LANGUAGE_NAMES, LANGUAGE_ORDER } from '@talka/i18n/browser';
import { COMMENT_RULES } from '@talka/territory';
import { Checkbox, Fieldset, Notice, RadioGroup, Stack, TextField } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { useText } from '../../../site/text.js';
import { draftOf, rulesBody, rulesFaults, sameRules, withLanguage, type RulesDraft } from '../rules-draft.js';
import { useForm } from '../use-form.js';
import { AskingForm } from './asking-form.js';

/** How the municipality handles submissions, and how residents reach it. */
export function RulesPart({ municipality }: { municipality: MunicipalityView }) {
  const t = useText('office');
  const now = draftOf(municipality);
  const [kept, setKept, forgetKept] = useKept<RulesDraft | null>(`office:rules:${municipality.id}`, null);
  const draft = kept ?? now;
  const [saved, setSaved] = useState(false);
  const change = useAction('municipalities.change-rules', async () => {
    await Promise.all([forget('territory.read'), forget('municipalities.read')]);
    form.done();
    setKept(null);
    forgetKept();
    setSaved(true);
  });
  const form = useForm('rules', rulesFaults(draft), change.error);
  const set = (part: Partial<RulesDraft>) => {
    setSaved(false);
    setKept({ ...draft, ...part });
  };
  const send = () => {
    const body = rulesBody(draft);
    if (body) change.mutate({ params: { municipality: municipality.id }, body }, { onError: form.failed });
  };
  return (
    <div className="office__part">
      {saved ? <Notice tone="success" live="polite" title={t('office.rules-saved')} /> : null}
      <AskingForm
        form={form}
        act={t('office.rules-save')}
        whyNot={sameRules(draft, now) ? t('office.rules-same') : undefined}
        busy={change.isPending}
        sure={t('office.rules-sure')}
        sureText={t('office.rules-sure-text')}
        onSend={send}
      >
        <RadioGroup
          legend={t('office.moderation')}
          value={draft.moderation}
          onChange={(moderation) => set({ moderation })}
          options={(['before', 'after'] as const).map((when) => ({
            value: when,
            label: t(`office.moderation-${when}`),
            hint: t(`office.moderation-${when}-text`),
          }))}
        />
        <RadioGroup
          legend={t('office.comments')}
          value={draft.comments ?? now.comments ?? 'at-once'}
          onChange={(comments) => set({ comments })}
          options={COMMENT_RULES.map((rule) => ({
            value: rule,
            label: t(`office.comments-${rule}`),
            hint: t(`office.comments-${rule}-text`),
          }))}
        />
        <TextField
          id="rules-days"
          short
          inputMode="numeric"
          label={t('office.answer-days')}
          hint={t('office.answer-days-hint')}
          after={t('office.answer-days-unit')}
          error={form.errorOf('days')}
          value={draft.days}
          onChange={(event) => set({ days: event.target.value })}
        />
        <Fieldset legend={t('office.languages')} hint={t('office.languages-hint')}>
          {LANGUAGE_ORDER.filter((language) => language !== 'lv').map((language) => (
            <Checkbox
              key={language}
              label={<span lang={language}>{LANGUAGE_NAMES[language]}</span>}
              checked={draft.languages.includes(language)}
              onChange={(event) =>
                set({ languages: withLanguage(draft.languages, language, event.target.checked) })
              }
            />
          ))}
        </Fieldset>
        <Fieldset legend={t('office.contact')}>
          <Stack gap={4}>
            {(['email', 'phone', 'address'] as const).map((field) => (
              <TextField
                key={field}
                id={`rules-${field}`}
                type={field === 'email' ? 'email' : field === 'phone' ? 'tel' : 'text'}
                label={t(`office.contact-${field}`)}
                error={form.errorOf(field)}
                autoComplete="off"
                value={draft[field]}
                onChange={(event) => set({ [field]: event.target.value })}
              />
            ))}
          </Stack>
        </Fieldset>
      </AskingForm>
    </div>
  );
}
