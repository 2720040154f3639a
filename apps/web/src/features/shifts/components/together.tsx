import type { OwnShiftView, TogetherView } from '@talka/contracts';
import { ButtonLink, Notice, PageHead, Skeleton } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { useLookAgain } from '../../../site/look-again.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { GatherOthers } from './gather-others.js';
import { OwnParty } from './own-party.js';
import { OwnRefusal, TogetherShift } from './together-shift.js';
import { useWhen } from './when.js';
import './shifts.css';

/** Others say yes one by one: whoever waits for them sees it without asking. */
const LOOK_AGAIN = 10_000;

/** Coming to a shift together: a link for the others, who has said yes, and one press for all. */
export function Together({ shift }: { shift: string }) {
  const t = useText('together');
  return <PersonOnly title={t('along.title')}>{() => <Coming shift={shift} />}</PersonOnly>;
}

function Coming({ shift }: { shift: string }) {
  const t = useText('together');
  const { data, error, refetch } = useCall('my-shifts.together', { params: { shift } }, { staleTime: 0 });
  const [done, setDone] = useState<OwnShiftView | null>(null);
  const [told, setTold] = useState<string | null>(null);
  useLookAgain(refetch, LOOK_AGAIN);
  if (isRefusal(error, 'slot.not-found')) return <MissingPage />;
  return (
    <Page title={t('along.title')}>
      <PageHead title={t('along.title')} lead={t('along.lead')} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('along.loading')} lines={6} />}
      {data ? (
        <div className="together">
          <TogetherShift shift={data.shift} />
          {done ? <Done shift={done} /> : null}
          {told === null ? null : <Notice tone="info" live="polite" title={told} />}
          {done ? null : <Steps of={data} onDone={setDone} onTold={setTold} />}
        </div>
      ) : null}
    </Page>
  );
}

interface Props {
  readonly of: TogetherView;
  readonly onDone: (shift: OwnShiftView) => void;
  readonly onTold: (words: string | null) => void;
}

function Steps({ of, onDone, onTold }: Props) {
  const { shift, party, refusal, guardian } = of;
  return (
    <>
      <OwnRefusal refusal={refusal} />
      {party ? <OwnParty shift={shift} party={party} onDone={onDone} onTold={onTold} /> : null}
      {(party?.own ?? true) && !refusal ? (
        <GatherOthers shift={shift} again={party !== null} guardian={guardian} />
      ) : null}
    </>
  );
}

/** What came of it. It takes the focus: the button it came from is gone. */
function Done({ shift }: { shift: OwnShiftView }) {
  const t = useText('together');
  const when = useWhen();
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => room.current?.focus(), []);
  const waits = shift.standing.state === 'waiting';
  const kept = shift.standing.state === 'held';
  return (
    <div ref={room} tabIndex={-1} className="shift__told">
      <Notice
        tone={waits ? 'info' : 'success'}
        live="polite"
        title={waits ? t('along.queued') : t('along.done', { role: shift.role.name, when: when(shift) })}
        actions={
          <ButtonLink as={Link} to="/me/shifts" tone="quiet" size="small">
            {t('along.see-own')}
          </ButtonLink>
        }
      >
        <p>{waits ? t('along.queued-text') : t('along.done-text', { place: shift.place })}</p>
        {kept ? <p>{t('along.kept')}</p> : null}
      </Notice>
    </div>
  );
}
