import type { JointView } from '@talka/contracts';
import { Details, Section, Select } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useTerritory } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { useDecided } from '../use-decided.js';
import { VoiceForm } from './voice-form.js';
import { WordsForm } from './words-form.js';

/** What a municipality says while a decision is open: its voice, a remark, and, if it is its own, that it takes it away. */
export function SpeakForm({ decision, own }: { decision: JointView; own: readonly string[] }) {
  const t = useText('partnership');
  const { nameOf } = useTerritory();
  const language = useLanguage();
  const [municipality = '', setMunicipality] = useState(own[0]);
  const { number } = decision;
  const params = { municipality, number };
  const remark = useAction('joint-decisions.remark', useDecided(number, t('joint.remarked')));
  const withdraw = useAction('joint-decisions.withdraw', useDecided(number, t('joint.withdrawn')));
  return (
    <Section title={t('joint.speak-for', { name: nameOf(municipality) })}>
      <div className="partnership__part">
        {own.length > 1 ? (
          <Select
            label={t('joint.choose')}
            value={municipality}
            onChange={({ currentTarget: { value } }) => setMunicipality(value)}
          >
            {own.map((id) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
          </Select>
        ) : null}
        <VoiceForm key={municipality} decision={decision} municipality={municipality} />
        <WordsForm
          key={`remark of ${municipality}`}
          id={`remark-${municipality}-${number}`}
          label={t('joint.remark')}
          send={t('joint.remark-send')}
          busy={remark.isPending}
          onSend={(words, then) => remark.mutate({ params, body: { words, language } }, then)}
        />
        {decision.municipality === municipality ? (
          <Details summary={t('joint.withdraw')}>
            <WordsForm
              id={`withdrawal-${number}`}
              label={t('joint.withdraw-why')}
              send={t('joint.withdraw')}
              tone="danger"
              busy={withdraw.isPending}
              onSend={(words, then) => withdraw.mutate({ params, body: { words } }, then)}
            />
          </Details>
        ) : null}
      </div>
    </Section>
  );
}
