import type { OrganisationRole } from '@talka/identity';
import type { CallInput } from '@talka/api-client';
import { Button, Details, Notice, Tag, TextField } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { may } from '@talka/volunteering';
import { useId, useState } from 'react';
import { forget, useAction, useCall } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { Told } from '../../../site/told.js';
import { Trouble } from '../../../site/trouble.js';
import { RoleSelect, WhatRolesMay } from './people-roles.js';
import '../../../site/form-line.css';

interface Props {
  readonly organisation: number;
  readonly me: string;
  /** As what the reader acts for it. */
  readonly role: OrganisationRole;
}

/** Who acts for an organisation and what each may: letting somebody in by their address, changing what they may, and out again; a manager stays. */
export function OrganisationPeople(props: Props) {
  const t = useText('organise');
  return (
    <Details summary={t('people.title')}>
      <People {...props} />
    </Details>
  );
}

function People({ organisation, me, role }: Props) {
  const t = useText('organise');
  const refusals = useRefusals();
  const params = { organisation };
  const found = useCall('my-organisations.people', { params }, { staleTime: 0 });
  const [leaving, setLeaving] = useState<{ person: string; name: string } | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const people = found.data?.people ?? [];
  const mayChange = may(role, 'people');
  const changed = async (
    _: unknown,
    { params: { person }, body }: CallInput<'my-organisations.change-role'>,
  ) => {
    const name = people.find((one) => one.person === person)?.name ?? '';
    setTold(t('people.role-changed', { name, role: t(`people.role-${body.role}`) }));
    await forget(person === me ? 'my-organisations.list' : 'my-organisations.people');
  };
  const change = useAction('my-organisations.change-role', changed, { inTurn: true });
  const press = (person: string, to: OrganisationRole) => {
    setTrouble(null);
    change.mutate(
      { params: { organisation, person }, body: { role: to } },
      { onError: (error) => setTrouble(refusals.ofError(error).general) },
    );
  };
  const remove = useAction('my-organisations.remove-person', async (_, { params: { person } }) => {
    setTold(t('people.removed', { name: people.find((one) => one.person === person)?.name ?? '' }));
    await forget(person === me ? 'my-organisations.list' : 'my-organisations.people');
  });
  const confirm = () => {
    if (!leaving || remove.isPending) return;
    setTrouble(null);
    remove.mutate(
      { params: { organisation, person: leaving.person } },
      {
        onError: (error) => setTrouble(refusals.ofError(error).general),
        onSettled: () => setLeaving(null),
      },
    );
  };
  return (
    <>
      <WhatRolesMay />
      {mayChange ? null : <p className="t-muted">{t('people.ask-manager')}</p>}
      {told === null ? null : <Told key={told} words={told} />}
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
      <ul className="organise__people">
        {people.map(({ person, name, role: now }) => (
          <li key={person}>
            {mayChange ? (
              <RoleSelect
                label={person === me ? t('people.me', { name }) : name}
                value={now}
                onChange={(to) => press(person, to)}
              />
            ) : (
              <>
                <span>{person === me ? t('people.me', { name }) : name}</span>
                <Tag>{t(`people.role-${now}`)}</Tag>
              </>
            )}
            {people.length > 1 && (mayChange || person === me) ? (
              <Button tone="plain" size="small" onClick={() => setLeaving({ person, name })}>
                {t(person === me ? 'people.leave' : 'people.remove')}
                <span className="t-hidden"> {name}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayChange ? <AddPerson organisation={organisation} onTold={setTold} /> : null}
      <ConfirmDialog
        open={leaving !== null}
        title={t('people.remove-sure')}
        tone="danger"
        busy={remove.isPending}
        confirmLabel={t('people.remove-do')}
        cancelLabel={t('orgs.cancel')}
        onConfirm={confirm}
        onCancel={() => setLeaving(null)}
      >
        <p>{t('people.remove-text', { name: leaving?.name ?? '' })}</p>
      </ConfirmDialog>
    </>
  );
}

function AddPerson({ organisation, onTold }: { organisation: number; onTold: (words: string) => void }) {
  const t = useText('organise');
  const id = useId();
  const refusals = useRefusals();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<OrganisationRole>('coordinator');
  const [said, setSaid] = useState(nothingSaid);
  const add = useAction('my-organisations.add-person', () => {
    onTold(t('people.added', { email }));
    setEmail('');
    setSaid(nothingSaid);
    void forget('my-organisations.people');
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (add.isPending) return;
        const asked = { params: { organisation }, body: { email: email.trim(), role } };
        add.mutate(asked, { onError: (error) => setSaid(refusals.ofError(error)) });
      }}
    >
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <div className="form-line">
        <TextField
          id={id}
          type="email"
          label={t('people.email')}
          hint={t('people.email-hint')}
          error={said.fields['email']}
          autoComplete="off"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <RoleSelect label={t('people.role')} value={role} onChange={setRole} />
        <Button type="submit" tone="quiet" busy={add.isPending}>
          {t('people.add')}
        </Button>
      </div>
    </form>
  );
}
