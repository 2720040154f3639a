import { Details, Fieldset, Stack, TextArea, TextField } from '@talka/ui';
import { LANGUAGE_NAMES } from '@talka/i18n/browser';
import { useFormats, useText } from '../../../site/text.js';
import { momentOfClock, type ClockTime } from '@talka/kernel';
import { fieldId, type StepProps } from '../step-props.js';
import { NAMED_IN } from '../vote-form.js';

/** What the vote is called and when it is held. */
export function StepWhat({ form, change, errorOf }: StepProps) {
  const t = useText('voteoffice');
  return (
    <>
      <Fieldset legend={t('voteoffice.name')} hint={t('voteoffice.name-hint')}>
        <Stack gap={3}>
          {NAMED_IN.map((language) => (
            <TextField
              key={language}
              id={fieldId(`name-${language}`)}
              label={LANGUAGE_NAMES[language]}
              optional={language === 'lv' ? undefined : t('voteoffice.optional')}
              error={errorOf(`name-${language}`)}
              lang={language}
              maxLength={160}
              autoComplete="off"
              value={form.name[language]}
              onChange={(event) => change({ name: { ...form.name, [language]: event.target.value } })}
            />
          ))}
        </Stack>
      </Fieldset>
      <TextArea
        id={fieldId('about-lv')}
        label={t('voteoffice.about')}
        hint={t('voteoffice.about-hint')}
        rows={4}
        lang="lv"
        value={form.about.lv}
        onChange={(event) => change({ about: { ...form.about, lv: event.target.value } })}
      />
      <Details summary={t('voteoffice.about-others')}>
        <Stack gap={3}>
          {NAMED_IN.filter((language) => language !== 'lv').map((language) => (
            <TextArea
              key={language}
              id={fieldId(`about-${language}`)}
              label={LANGUAGE_NAMES[language]}
              rows={4}
              lang={language}
              value={form.about[language]}
              onChange={(event) => change({ about: { ...form.about, [language]: event.target.value } })}
            />
          ))}
        </Stack>
      </Details>
      {(['opens', 'closes'] as const).map((end) => (
        <ClockFields
          key={end}
          end={end}
          at={form[end]}
          onChange={(at) => change({ [end]: at })}
          errorOf={errorOf}
        />
      ))}
    </>
  );
}

/** A day and a time in Riga, in the device's own fields; read back in words. */
export function ClockFields({
  end,
  at,
  onChange,
  errorOf,
}: {
  end: 'opens' | 'closes' | 'until' | 'since' | `${'ideas' | 'support'}-${'from' | 'until'}`;
  at: ClockTime;
  onChange: (at: ClockTime) => void;
  errorOf: (field: string) => string | undefined;
}) {
  const t = useText('voteoffice');
  const { day, time } = useFormats();
  const moment = momentOfClock(at);
  return (
    <Fieldset legend={t(`voteoffice.${end}`)} hint={t('voteoffice.riga')}>
      <div className="vote-office__clock">
        <TextField
          id={fieldId(`${end}-day`)}
          type="date"
          label={t('voteoffice.day')}
          error={errorOf(`${end}-day`)}
          value={at.day}
          onChange={(event) => onChange({ ...at, day: event.target.value })}
        />
        <TextField
          id={fieldId(`${end}-time`)}
          type="time"
          label={t('voteoffice.time')}
          error={errorOf(`${end}-time`)}
          value={at.time}
          onChange={(event) => onChange({ ...at, time: event.target.value })}
        />
      </div>
      {moment ? (
        <p className="t-small t-muted">{t('voteoffice.when', { day: day(moment), time: time(moment) })}</p>
      ) : null}
    </Fieldset>
  );
}
