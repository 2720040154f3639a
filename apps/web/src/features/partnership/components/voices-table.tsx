import type { JointView } from '@talka/contracts';
import { Bar, Table } from '@talka/ui';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { useVoicesSaid } from './decision-entry.js';

/** Each municipality that has spoken, with its voice and why, and who has not; above it, the same as a bar. */
export function VoicesTable({ decision }: { decision: JointView }) {
  const t = useText('partnership');
  const { municipalities, nameOf } = useTerritory();
  const { list } = useFormats();
  const said = useVoicesSaid()(decision);
  const { voices, quorum, state, spoken } = decision;
  const silent = municipalities.filter(({ id }) => !spoken.some(({ municipality }) => municipality === id));
  const names = list(silent.map(({ id }) => nameOf(id)));
  return (
    <>
      <Bar
        label={said}
        max={municipalities.length}
        target={quorum}
        parts={[
          { value: voices.for, tone: 'moss' },
          { value: voices.against, tone: 'brick' },
          { value: voices.abstained, kind: 'held', tone: 'ochre' },
        ]}
      >
        {said}
      </Bar>
      {spoken.length > 0 ? (
        <Table
          caption={t('joint.voices-table')}
          rows={spoken}
          rowKey={({ municipality }) => municipality}
          columns={[
            { id: 'who', header: t('joint.who'), cell: ({ municipality }) => nameOf(municipality) },
            { id: 'voice', header: t('joint.voice'), cell: ({ voice }) => t(`joint.voice-${voice}`) },
            {
              id: 'why',
              header: t('joint.why'),
              cell: ({ words, language }) => <span lang={language}>{words || '–'}</span>,
            },
          ]}
        />
      ) : (
        <p>{t('joint.nobody')}</p>
      )}
      {silent.length > 0 && spoken.length > 0 ? (
        <p>{t(state === 'open' ? 'joint.silent-open' : 'joint.silent', { names })}</p>
      ) : null}
    </>
  );
}
