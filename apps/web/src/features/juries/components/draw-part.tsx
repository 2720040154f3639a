import type { JuryView } from '@talka/contracts';
import { Button, Notice, Section, Table } from '@talka/ui';
import { useState } from 'react';
import { useFormats, useText } from '../../../site/text.js';
import { redoDraw, type Redone } from '../redo-draw.js';
import { useValues } from '../use-values.js';

/** What the lot came to, with everything to draw it again: and the button that does it here. */
export function DrawPart({ jury, draw }: { jury: JuryView; draw: NonNullable<JuryView['draw']> }) {
  const t = useText('juries');
  const { list } = useFormats();
  const values = useValues(jury);
  const [redone, setRedone] = useState<Redone>();
  const numbers = (of: readonly number[]): string => list(of.map(String));
  return (
    <Section title={t('juries.draw.title')}>
      <div className="juries__part">
        <p>
          <b>{t('juries.draw.drawn')}</b>
          <br />
          {draw.drawn.length > 0 ? numbers(draw.drawn) : t('juries.draw.nobody')}
        </p>
        <p>
          <b>{t('juries.draw.seed')}</b>
          <br />
          <code className="juries__hash">{draw.seed}</code>
        </p>
        <p>{t('juries.draw.again-text')}</p>
        <div className="t-actions">
          <Button onClick={() => setRedone(redoDraw({ ...jury, draw }))}>{t('juries.draw.again')}</Button>
        </div>
        {redone ? (
          <Notice
            live="polite"
            tone={redone.isTheSame && redone.isPromised ? 'success' : 'danger'}
            title={
              redone.isPromised
                ? t(redone.isTheSame ? 'juries.draw.agrees' : 'juries.draw.differs', {
                    numbers: numbers(redone.drawn),
                  })
                : t('juries.draw.seed-differs')
            }
          >
            {numbers(redone.drawn)}
          </Notice>
        ) : null}
        {draw.seats.length > 0 ? (
          <Table
            caption={t('juries.draw.seats')}
            rows={draw.seats}
            rowKey={({ number }) => String(number)}
            columns={[
              { id: 'seat', header: t('juries.draw.seat'), cell: ({ seat }) => seat },
              { id: 'number', header: t('juries.draw.number'), cell: ({ number }) => number },
              {
                id: 'state',
                header: t('juries.draw.state'),
                cell: ({ state, insteadOf }) =>
                  [
                    t(`juries.draw.state-${state}`),
                    ...(insteadOf === null ? [] : [t('juries.draw.instead', { number: insteadOf })]),
                  ].join(', '),
              },
            ]}
          />
        ) : null}
        {draw.volunteers.length > 0 ? (
          <Table
            caption={t('juries.draw.list')}
            rows={draw.volunteers}
            rowKey={({ number }) => String(number)}
            columns={[
              { id: 'number', header: t('juries.draw.number'), cell: ({ number }) => number },
              { id: 'age', header: t('juries.jury.trait-age'), cell: ({ age }) => values.age(age) },
              { id: 'area', header: t('juries.jury.trait-area'), cell: ({ area }) => values.area(area) },
              {
                id: 'gender',
                header: t('juries.jury.trait-gender'),
                cell: ({ gender }) => values.gender(gender),
              },
            ]}
          />
        ) : null}
      </div>
    </Section>
  );
}
