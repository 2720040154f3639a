import type { MunicipalityView, ResidentView, VoteView } from '@talka/contracts';
import { Button, EmptyState, Entries, Entry, Notice, TextField } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { useAction } from '../../../site/api.js';
import { Page } from '../../../site/page.js';
import { nameIn } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import type { OfficeForms } from '../office-forms.js';
import { DeskHead } from './vote-at-desk.js';
import { VoterCard } from './voter-card.js';

/**
 * A voter stands at the desk: found, looked at, entered on the roll, given paper. Nothing of who they are is kept on the
 * device or put into the address: a desk's computer is shared.
 */
export function VoterDesk({
  vote,
  municipality,
  forms,
}: {
  vote: VoteView;
  municipality: MunicipalityView;
  forms: OfficeForms;
}) {
  const t = useText('paperdesk', 'office');
  const language = useLanguage();
  const [voter, setVoter] = useState<ResidentView | null>(null);
  const [registering, setRegistering] = useState(false);
  const [turn, setTurn] = useState(0);
  const next = () => {
    setVoter(null);
    setRegistering(false);
    setTurn((before) => before + 1);
  };
  return (
    <Page title={nameIn(vote.name, language)}>
      <DeskHead vote={vote} municipality={municipality} part="voters" />
      <div className="paper-desk__part">
        {vote.moment === 'open' ? null : (
          <Notice tone="warning" title={t('paperdesk.closed')}>
            {t('paperdesk.closed-text')}
          </Notice>
        )}
        {voter ? (
          <VoterCard
            key={voter.id}
            vote={vote}
            municipality={municipality}
            voter={voter}
            prove={forms.prove}
            onNext={next}
          />
        ) : registering ? (
          forms.register({ municipality, onDone: setVoter, onCancel: () => setRegistering(false) })
        ) : (
          <FindVoter
            key={turn}
            again={turn > 0}
            municipality={municipality.id}
            onFound={setVoter}
            onRegister={() => setRegistering(true)}
          />
        )}
      </div>
    </Page>
  );
}

/** By the name, or by the whole personal code: one field for both, for the hands stay on the keyboard. */
function FindVoter({
  municipality,
  again,
  onFound,
  onRegister,
}: {
  municipality: string;
  /** The one before is done: the field takes the focus. */
  again: boolean;
  onFound: (voter: ResidentView) => void;
  onRegister: () => void;
}) {
  const t = useText('paperdesk', 'office');
  const [typed, setTyped] = useState('');
  const byName = useAction('clerk.find-people');
  const byCode = useAction('clerk.find-by-code', ({ people: [only] }) => only && onFound(only));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (again) field.current?.focus();
  }, [again]);
  const isCode = /\d/.test(typed);
  const asked = isCode ? byCode : byName;
  const params = { municipality };
  const find = () => {
    byName.reset();
    byCode.reset();
    if (isCode) byCode.mutate({ params, body: { personalCode: typed } });
    else byName.mutate({ params, query: { name: typed.trim() } });
  };
  const people = byCode.data?.people ?? byName.data?.people;
  return (
    <>
      <form
        role="search"
        className="paper-desk__search"
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <TextField
          ref={field}
          label={t('paperdesk.find')}
          hint={t('paperdesk.find-hint')}
          type="search"
          autoComplete="off"
          minLength={3}
          required
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" busy={asked.isPending}>
          {t(asked.isPending ? 'office.finding' : 'office.find-do')}
        </Button>
      </form>
      {asked.error ? <Trouble error={asked.error} /> : null}
      <div role="status">
        {people && people.length > 0 ? t('office.found', { count: people.length }) : null}
        {people?.length === 0 ? (
          <EmptyState
            title={t('office.found-nobody')}
            action={
              <Button tone="quiet" onClick={onRegister}>
                {t('office.register')}
              </Button>
            }
          >
            {t(isCode ? 'paperdesk.nobody-by-code' : 'office.found-nobody-text')}
          </EmptyState>
        ) : null}
      </div>
      {people && people.length > 0 ? (
        <Entries label={t('office.find')}>
          {people.map((one) => (
            <Entry
              key={one.id}
              level={2}
              title={one.name}
              meta={[t('office.born', { year: String(one.birthYear) }), one.area].join(' · ')}
              actions={
                <Button tone="quiet" size="small" onClick={() => onFound(one)}>
                  {t('paperdesk.choose')}
                  <span className="t-hidden">{`: ${one.name}`}</span>
                </Button>
              }
            />
          ))}
        </Entries>
      ) : null}
    </>
  );
}
