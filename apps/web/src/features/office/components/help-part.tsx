import type { MunicipalityView, ResidentView } from '@talka/contracts';
import { Button, EmptyState, Entries, Entry, Notice, Section, TextField } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { useCall } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { ChangeEmailForm } from './change-email-form.js';
import { ProveForm } from './prove-form.js';
import { RegisterForm } from './register-form.js';

type Doing =
  { readonly what: 'nothing' | 'register' } | { readonly what: 'email' | 'prove'; readonly id: string };

type Done = 'registered' | 'email-changed' | 'residence-proved';

/**
 * Help for someone who cannot get in alone. Nothing typed here is kept on the device: a desk's computer is shared, and
 * these are other people's data.
 */
export function HelpPart({ municipality }: { municipality: MunicipalityView }) {
  const t = useText('office');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [doing, setDoing] = useState<Doing>({ what: 'nothing' });
  const [done, setDone] = useState<{ what: Done; resident: ResidentView } | null>(null);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form that had the focus is gone; what came of it takes its place.
    if (done) told.current?.focus();
  }, [done]);
  const found = useCall(
    'clerk.find-people',
    { params: { municipality: municipality.id }, query: { name: asked } },
    { enabled: asked.length >= 3, staleTime: 0 },
  );
  const people = asked.length >= 3 ? found.data?.people : undefined;
  const finish = (what: Done) => (resident: ResidentView) => {
    setDoing({ what: 'nothing' });
    setDone({ what, resident });
    if (asked.length >= 3) void found.refetch();
  };
  return (
    <div className="office__part">
      {done ? (
        <div ref={told} tabIndex={-1}>
          <Notice tone="success" title={t(`office.${done.what}`, { name: done.resident.name })}>
            {t(`office.${done.what}-text`)}
          </Notice>
        </div>
      ) : null}
      <form
        role="search"
        className="office__search"
        onSubmit={(event) => {
          event.preventDefault();
          setDone(null);
          setAsked(typed.trim());
        }}
      >
        <TextField
          label={t('office.find-name')}
          hint={t('office.find-hint')}
          type="search"
          autoComplete="off"
          minLength={3}
          required
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" busy={found.isFetching}>
          {t(found.isFetching ? 'office.finding' : 'office.find-do')}
        </Button>
      </form>
      {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
      <div role="status">
        {people && people.length > 0 ? t('office.found', { count: people.length }) : null}
        {people?.length === 0 ? (
          <EmptyState title={t('office.found-nobody')}>{t('office.found-nobody-text')}</EmptyState>
        ) : null}
      </div>
      {people && people.length > 0 ? (
        <Entries label={t('office.find')}>
          {people.map((one) => (
            <Entry
              key={one.id}
              level={2}
              title={one.name}
              meta={[
                t('office.born', { year: String(one.birthYear) }),
                one.area,
                one.email ?? t('office.no-mailbox'),
              ].join(' · ')}
              actions={
                'id' in doing && doing.id === one.id ? null : (
                  <>
                    {(['prove', 'email'] as const).map((what) => (
                      <Button
                        key={what}
                        tone="quiet"
                        size="small"
                        onClick={() => setDoing({ what, id: one.id })}
                      >
                        {t(what === 'prove' ? 'office.prove' : 'office.change-email')}
                        <span className="t-hidden">{`: ${one.name}`}</span>
                      </Button>
                    ))}
                  </>
                )
              }
            >
              {doing.what === 'email' && doing.id === one.id ? (
                <ChangeEmailForm
                  municipality={municipality.id}
                  resident={one}
                  onDone={finish('email-changed')}
                  onCancel={() => setDoing({ what: 'nothing' })}
                />
              ) : null}
              {doing.what === 'prove' && doing.id === one.id ? (
                <ProveForm
                  municipality={municipality}
                  resident={one}
                  onDone={() => finish('residence-proved')(one)}
                  onCancel={() => setDoing({ what: 'nothing' })}
                />
              ) : null}
            </Entry>
          ))}
        </Entries>
      ) : null}
      <Section title={t('office.register')}>
        {doing.what === 'register' ? (
          <RegisterForm
            municipality={municipality}
            onDone={finish('registered')}
            onCancel={() => setDoing({ what: 'nothing' })}
          />
        ) : (
          <div className="t-stack t-gap-3">
            <p>{t('office.register-lead')}</p>
            <Button tone="quiet" onClick={() => setDoing({ what: 'register' })}>
              {t('office.register-do')}
            </Button>
          </div>
        )}
      </Section>
    </div>
  );
}
