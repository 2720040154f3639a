import type { CallDeskView, CallView } from '@talka/contracts';
import { Button, Notice, Section, Table, TextField } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { useDesk } from '../use-desk.js';

/** Who scores, and how far they are. */
export function JurorsPart({ call: { municipality, number }, desk }: { call: CallView; desk: CallDeskView }) {
  const t = useText('opencalls');
  const refusals = useRefusals();
  const params = { municipality, number };
  const [email, setEmail] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const onError = (error: unknown) => setSaid(refusals.ofError(error));
  const done = useDesk(params, t('opencalls.desk.appointed'));
  const appoint = useAction('open-calls.appoint', (now) => {
    setEmail('');
    setSaid(nothingSaid);
    done(now);
  });
  const dismiss = useAction('open-calls.dismiss', useDesk(params, t('opencalls.desk.dismiss')));
  const isOpen = ['announced', 'open', 'scoring'].includes(desk.stage);
  return (
    <Section title={t('opencalls.desk.jurors')}>
      <div className="calls__part">
        <p>{t('opencalls.desk.jurors-text')}</p>
        {desk.jurors.length === 0 ? (
          <p>{t('opencalls.desk.no-jurors')}</p>
        ) : (
          <Table
            caption={t('opencalls.desk.jurors')}
            rows={desk.jurors}
            rowKey={(one) => String(one.number)}
            columns={[
              {
                id: 'name',
                header: t('opencalls.desk.juror'),
                cell: (one) => `${one.number}. ${one.name ?? t('opencalls.call.gone')}`,
              },
              {
                id: 'declared',
                header: t('opencalls.desk.declared'),
                numeric: true,
                cell: (one) => one.declared,
              },
              {
                id: 'conflicts',
                header: t('opencalls.desk.conflicts'),
                numeric: true,
                cell: (one) => one.conflicts,
              },
              { id: 'scored', header: t('opencalls.desk.scored'), numeric: true, cell: (one) => one.scored },
              ...(isOpen
                ? [
                    {
                      id: 'dismiss',
                      header: t('opencalls.desk.dismiss'),
                      cell: (one: CallDeskView['jurors'][number]) =>
                        one.declared === 0 ? (
                          <Button
                            tone="plain"
                            size="small"
                            onClick={() =>
                              dismiss.mutate({ params: { ...params, juror: one.number } }, { onError })
                            }
                          >
                            {t('opencalls.desk.dismiss')}
                            <span className="t-hidden"> {one.name}</span>
                          </Button>
                        ) : (
                          '–'
                        ),
                    },
                  ]
                : []),
            ]}
          />
        )}
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        {isOpen ? (
          <form
            noValidate
            className="calls__form"
            onSubmit={(event) => {
              event.preventDefault();
              if (!appoint.isPending) appoint.mutate({ params, body: { email } }, { onError });
            }}
          >
            <TextField
              id="call-juror"
              type="email"
              label={t('opencalls.desk.email')}
              error={said.fields['email']}
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
            <div className="t-actions">
              <Button type="submit" tone="quiet" busy={appoint.isPending}>
                {t('opencalls.desk.appoint')}
              </Button>
            </div>
          </form>
        ) : null}
      </div>
    </Section>
  );
}
