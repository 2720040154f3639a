import type { JointView } from '@talka/contracts';
import { VOICES, type Voice } from '@talka/partnership';
import { Button, Notice, RadioGroup, TextArea } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useLanguage, useText } from '../../../site/text.js';
import { useDecided } from '../use-decided.js';

/** A municipality's one voice: lent, or taken back to be lent anew. */
export function VoiceForm({ decision, municipality }: { decision: JointView; municipality: string }) {
  const t = useText('partnership');
  const language = useLanguage();
  const refusals = useRefusals();
  const { number } = decision;
  const params = { municipality, number };
  const [voice, setVoice] = useState<Voice>();
  const [words, setWords, forgetWords] = useKept(`own:voice:${municipality}:${number}`, '');
  const [said, setSaid] = useState(nothingSaid);
  const speak = useAction('joint-decisions.speak', useDecided(number, t('joint.has-spoken')));
  const back = useAction('joint-decisions.take-back', useDecided(number, t('joint.taken-back')));
  const then = {
    onSuccess: () => {
      setSaid(nothingSaid);
      setVoice(undefined);
      setWords('');
      forgetWords();
    },
    onError: (error: unknown) => setSaid(refusals.ofError(error)),
  };
  const spoken = decision.spoken.find((one) => one.municipality === municipality);
  const trouble = said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null;
  if (spoken)
    return (
      <div className="partnership__form">
        {trouble}
        <p>
          {t('joint.your-voice')}: <b>{t(`joint.voice-${spoken.voice}`)}</b>
        </p>
        <div className="t-actions">
          <Button tone="quiet" busy={back.isPending} onClick={() => back.mutate({ params }, then)}>
            {t('joint.take-back')}
          </Button>
        </div>
      </div>
    );
  return (
    <form
      noValidate
      className="partnership__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (voice === undefined) setSaid({ general: null, fields: { voice: t('joint.choose-voice') } });
        else if (!speak.isPending) speak.mutate({ params, body: { voice, words, language } }, then);
      }}
    >
      {trouble}
      <RadioGroup
        legend={t('joint.your-voice')}
        error={said.fields['voice']}
        options={VOICES.map((value) => ({ value, label: t(`joint.voice-${value}`) }))}
        value={voice}
        onChange={setVoice}
      />
      <TextArea
        id={`voice-words-${number}`}
        label={t('joint.voice-why')}
        hint={t('joint.voice-why-hint')}
        optional={t('join.optional')}
        rows={3}
        error={said.fields['words']}
        value={words}
        onChange={({ currentTarget: { value } }) => setWords(value)}
      />
      <div className="t-actions">
        <Button type="submit" busy={speak.isPending}>
          {t('joint.speak')}
        </Button>
      </div>
    </form>
  );
}
