import type { JointView } from '@talka/contracts';
import { Bar, Table } from '@talka/ui';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { useVoicesSaid } from './decision-entry.js';

/** Each municipality with its voice and why, those who have not spoken too; above it, the same as a bar. */
export function VoicesTable({ decision }: { decision: JointView }) {
  const t = useText('partnership');
  const { municipalities, nameOf } = useTerritory();
  const said = useVoicesSaid()(decision);
  const { voices, quorum, state } = decision;
  const of = (id: string) => decision.spoken.find(({ municipality }) => municipality === id);
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
      <Table
        caption={t('joint.voices-table')}
        rows={municipalities}
        rowKey={({ id }) => id}
        columns={[
          { id: 'who', header: t('joint.who'), cell: ({ id }) => nameOf(id) },
          {
            id: 'voice',
            header: t('joint.voice'),
            cell: ({ id }) => {
              const voice = of(id)?.voice ?? (state === 'open' ? 'none' : 'silent');
              return t(`joint.voice-${voice}`);
            },
          },
          {
            id: 'why',
            header: t('joint.why'),
            cell: ({ id }) => <span lang={of(id)?.language}>{of(id)?.words || '–'}</span>,
          },
        ]}
      />
    </>
  );
}
