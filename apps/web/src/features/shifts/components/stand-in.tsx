import type { OwnShiftView, ShiftView, StandInView } from '@talka/contracts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  EmptyState,
  Notice,
  PageHead,
  PlaceIcon,
  Skeleton,
} from '@talka/ui';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useAction } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useRefusals } from '../../../site/refusal.js';
import { QuestionFields } from '../../../site/asked-questions.js';
import { useText } from '../../../site/text.js';
import { useAnswering } from '../../../site/use-answering.js';
import { forgetShifts } from '../api.js';
import { useWhen } from './when.js';
import './shifts.css';
import { passedOn } from '../passed-on.js';

/** A place that somebody would give to the reader, who has the link to it. */
export function StandIn() {
  const t = useText('standins');
  // Another link, opened on this page, is another offer.
  const token = passedOn(useLocation().hash, 'stand-in');
  return <PersonOnly title={t('standin.page')}>{() => <Offered key={token} token={token} />}</PersonOnly>;
}

function Offered({ token }: { token: string }) {
  const t = useText('standins');
  const { mutate, data, error } = useAction('stand-ins.read');
  const [taken, setTaken] = useState<OwnShiftView | null>(null);
  useEffect(() => mutate({ body: { token } }), [mutate, token]);
  const lead = data?.inReturn ? 'standin.lead-swap' : 'standin.lead';
  return (
    <Page title={t('standin.page')}>
      <PageHead
        title={data?.own ? t('standin.own') : t('standin.page')}
        lead={data && (data.own ? t('standin.own-text') : t(lead, { name: data.from }))}
      />
      {data || error ? null : <Skeleton label={t('standin.loading')} lines={4} />}
      {error ? (
        <EmptyState
          title={t('standin.none')}
          action={
            <ButtonLink as={Link} to="/shifts">
              {t('standin.shifts')}
            </ButtonLink>
          }
        >
          {t('standin.none-text')}
        </EmptyState>
      ) : null}
      {data && taken ? <Taken shift={taken} name={data.from} /> : null}
      {data && !taken ? <Offer of={data} token={token} onTaken={setTaken} /> : null}
    </Page>
  );
}

function Offer({
  of,
  token,
  onTaken,
}: {
  of: StandInView;
  token: string;
  onTaken: (shift: OwnShiftView) => void;
}) {
  const t = useText('standins');
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<string | null>(null);
  const answering = useAnswering(`shift:answers:${of.shift.id}`, of.shift.role.questions);
  const take = useAction('stand-ins.take', async (shift) => {
    answering.drop();
    await forgetShifts();
    onTaken(shift);
  });
  const onError = (error: unknown) => setTrouble(refusals.ofError(error).general);
  const params = { shift: of.shift.id };
  const say = useAction('my-shifts.say-answers', () => take.mutate({ body: { token } }, { onError }));
  const busy = say.isPending || take.isPending;
  const press = () => {
    const answers = busy ? null : answering.checked();
    if (!answers) return;
    if (answering.questions.length === 0) take.mutate({ body: { token } }, { onError });
    else say.mutate({ params, body: { answers } }, { onError: answering.failed });
  };
  return (
    <>
      <Shift title={t('standin.get')} shift={of.shift} />
      {of.inReturn ? <Shift title={t('standin.give')} shift={of.inReturn} /> : null}
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      {of.own || answering.questions.length === 0 ? null : (
        <QuestionFields id="answer" answering={answering} />
      )}
      {of.own ? null : (
        <Actions>
          <Button busy={busy} onClick={press}>
            {t(of.inReturn ? 'standin.change' : 'standin.take')}
          </Button>
        </Actions>
      )}
    </>
  );
}

function Shift({ title, shift }: { title: string; shift: ShiftView }) {
  const when = useWhen();
  return (
    <Card>
      <p className="t-small t-muted">{title}</p>
      <h2 className="shift__role">{shift.role.name}</h2>
      <p className="shift__when">{when(shift)}</p>
      <p className="shift__where">
        <Link to={`/events/${shift.event}`}>{shift.title}</Link>
        <span className="shift__place">
          <PlaceIcon size={1} /> {shift.place}
        </span>
      </p>
    </Card>
  );
}

function Taken({ shift, name }: { shift: OwnShiftView; name: string }) {
  const t = useText('standins');
  const when = useWhen();
  return (
    <Notice
      tone="success"
      live="polite"
      title={t('standin.taken', { role: shift.role.name, when: when(shift) })}
      actions={
        <ButtonLink as={Link} to="/me/shifts" tone="quiet" size="small">
          {t('standin.see-own')}
        </ButtonLink>
      }
    >
      {t('standin.taken-text', { place: shift.place, name })}
    </Notice>
  );
}
