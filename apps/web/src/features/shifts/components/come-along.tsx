import type { TogetherView } from '@talka/contracts';
import { Actions, Button, ButtonLink, EmptyState, ErrorSummary, PageHead, Skeleton } from '@talka/ui';
import { useEffect, useState, type FormEvent } from 'react';
import { useLocation } from 'react-router';
import { forget, useAction } from '../../../site/api.js';
import { Link, useGo } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { passedOn } from '../passed-on.js';
import { GuardianFields, guardianErrors, guardianOf } from './guardian-fields.js';
import { OwnRefusal, TogetherShift } from './together-shift.js';
import './shifts.css';

/** Somebody was sent a link by whoever wants to come to a shift with them. */
export function ComeAlong() {
  const t = useText('together');
  const token = passedOn(useLocation().hash, 'together');
  return <PersonOnly title={t('along.page')}>{() => <Asked key={token} token={token} />}</PersonOnly>;
}

function Asked({ token }: { token: string }) {
  const t = useText('together');
  const { mutate, data, error } = useAction('together.read');
  useEffect(() => mutate({ body: { token } }), [mutate, token]);
  const name = data?.party?.by ?? '';
  return (
    <Page title={t('along.page')}>
      <PageHead title={t('along.page')} lead={data && t('along.asked', { name })} />
      {data || error ? null : <Skeleton label={t('along.loading')} lines={4} />}
      {error ? (
        <EmptyState
          title={t('along.none')}
          action={
            <ButtonLink as={Link} to="/shifts">
              {t('along.find')}
            </ButtonLink>
          }
        >
          {t('along.none-text')}
        </EmptyState>
      ) : null}
      {data ? <SayYes of={data} token={token} /> : null}
    </Page>
  );
}

function SayYes({ of, token }: { of: TogetherView; token: string }) {
  const t = useText('together', 'guardians');
  const refusals = useRefusals();
  const go = useGo();
  const [said, setSaid] = useState(nothingSaid);
  const [attempt, setAttempt] = useState(0);
  const { shift, party, guardian, refusal } = of;
  const there = `/me/shifts/${shift.id}/together`;
  const come = useAction('together.come', async () => {
    await forget('my-shifts.together');
    go(there, { replace: true });
  });
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (come.isPending) return;
    come.mutate(
      { body: { token, guardian: guardian ? guardianOf(event.currentTarget) : null } },
      {
        onError: (error) => {
          setSaid(refusals.ofError(error));
          setAttempt((count) => count + 1);
        },
      },
    );
  };
  return (
    <div className="together">
      <TogetherShift shift={shift} />
      {party ? <p>{t('along.asked-count', { count: party.count })}</p> : null}
      {party?.member ? (
        <Actions>
          <ButtonLink as={Link} to={there}>
            {t('along.people')}
          </ButtonLink>
        </Actions>
      ) : (
        <form className="guardian-form" noValidate onSubmit={send}>
          <OwnRefusal refusal={refusal} />
          <ErrorSummary title={t('guardians.fix')} attempt={attempt} errors={guardianErrors(token, said)} />
          {guardian ? <GuardianFields about={token} said={said} /> : null}
          {refusal ? null : (
            <Actions>
              <Button type="submit" busy={come.isPending}>
                {t('along.come')}
              </Button>
            </Actions>
          )}
        </form>
      )}
    </div>
  );
}
