import { Section, Select, TextField } from '@talka/ui';
import { useState } from 'react';
import { CopyField } from '../../../site/copy-field.js';
import { pathIn } from '../../../site/language.js';
import { useTerritory } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import '../frame-code.css';

const LISTS = ['calendar', 'ideas', 'shifts', 'workshops'] as const;
const KINDS = [...LISTS, 'vote'] as const;
type Kind = (typeof KINDS)[number];

/** The code of a frame, as people paste it into a site of their own. */
export function FrameCode() {
  const t = useText('opendata');
  const language = useLanguage();
  const { municipalities, nameOf } = useTerritory();
  const [kind, setKind] = useState<Kind>('calendar');
  const [place, setPlace] = useState('');
  const [number, setNumber] = useState('');
  const isNumber = /^[1-9]\d{0,8}$/.test(number.trim());
  const query = place === '' ? '' : `?municipality=${place}`;
  const path = kind === 'vote' ? `/embed/votes/${number.trim()}` : `/embed/${kind}${query}`;
  const address = new URL(pathIn(language, path), location.origin).href;
  const title = t(`frame.as-${kind}`);
  return (
    <Section title={t('frame.title')}>
      <div className="frame-code">
        <p>{t('frame.lead')}</p>
        <Select
          id="frame-what"
          label={t('frame.what')}
          value={kind}
          onChange={({ currentTarget: { value } }) =>
            setKind(KINDS.find((one) => one === value) ?? 'calendar')
          }
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`frame.as-${one}`)}
            </option>
          ))}
        </Select>
        {kind === 'vote' ? (
          <TextField
            id="frame-number"
            label={t('frame.number')}
            hint={t('frame.number-hint')}
            inputMode="numeric"
            short
            value={number}
            onChange={({ currentTarget: { value } }) => setNumber(value)}
          />
        ) : (
          <Select
            id="frame-where"
            label={t('frame.where')}
            value={place}
            onChange={({ currentTarget: { value } }) => setPlace(value)}
          >
            <option value="">{t('frame.everywhere')}</option>
            {municipalities.map(({ id }) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
          </Select>
        )}
        {kind !== 'vote' || isNumber ? (
          <CopyField
            label={t('frame.code')}
            hint={t('frame.code-hint')}
            value={`<iframe src="${address}" title="${title}" width="100%" height="${kind === 'vote' ? 260 : 640}" loading="lazy" style="border:0"></iframe>`}
            words={{ copy: t('frame.copy'), copied: t('frame.copied') }}
          />
        ) : null}
      </div>
    </Section>
  );
}
