import type { JuryView } from '@talka/contracts';
import { announce, Button, Details, Notice, Section, Table, TextArea } from '@talka/ui';
import { useState } from 'react';
import { cache, forget, useAction, useCall } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

/** For the municipality's administrators: whom to call together, and, as long as nobody is drawn, the way to call it off. */
export function PeoplePart({ jury }: { jury: JuryView }) {
  if (jury.state === 'open') return <CallOff jury={jury} />;
  return jury.state === 'drawn' ? <People jury={jury} /> : null;
}

function People({ jury: { municipality, number } }: { jury: JuryView }) {
  const t = useText('juries');
  const { data } = useCall('juries.people', { params: { municipality, number } }, { staleTime: 0 });
  if (!data || data.people.length === 0) return null;
  return (
    <Section title={t('juries.people.title')}>
      <div className="juries__part">
        <p>{t('juries.people.lead')}</p>
        <Table
          caption={t('juries.people.title')}
          rows={data.people}
          rowKey={({ seat }) => String(seat)}
          columns={[
            { id: 'seat', header: t('juries.draw.seat'), cell: ({ seat }) => seat },
            { id: 'name', header: t('juries.people.name'), cell: ({ name }) => name },
            {
              id: 'email',
              header: t('juries.people.email'),
              cell: ({ email }) => email ?? t('juries.jury.nothing'),
            },
            {
              id: 'state',
              header: t('juries.draw.state'),
              cell: ({ state }) => t(`juries.draw.state-${state}`),
            },
          ]}
        />
      </div>
    </Section>
  );
}

function CallOff({ jury: { municipality, number } }: { jury: JuryView }) {
  const t = useText('juries');
  const refusals = useRefusals();
  const [words, setWords, forgetWords] = useKept(`own:jury-off:${number}`, '');
  const [said, setSaid] = useState(nothingSaid);
  const callOff = useAction('juries.call-off', (now) => {
    forgetWords();
    cache.setQueryData(queryKey('juries.read', { params: { number } }), now);
    void forget('juries.list');
    announce(t('juries.people.called-off'));
  });
  return (
    <Details summary={t('juries.people.off')}>
      <form
        noValidate
        className="juries__form"
        onSubmit={(event) => {
          event.preventDefault();
          const onError = (error: unknown) => setSaid(refusals.ofError(error));
          if (!callOff.isPending)
            callOff.mutate({ params: { municipality, number }, body: { words } }, { onError });
        }}
      >
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <TextArea
          id="jury-off"
          label={t('juries.people.off-why')}
          hint={t('juries.people.off-hint')}
          error={said.fields['words']}
          value={words}
          onChange={({ currentTarget: { value } }) => setWords(value)}
        />
        <div className="t-actions">
          <Button type="submit" tone="danger" busy={callOff.isPending}>
            {t('juries.people.off')}
          </Button>
        </div>
      </form>
    </Details>
  );
}
