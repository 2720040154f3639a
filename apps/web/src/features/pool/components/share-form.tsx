import type { PoolView } from '@talka/contracts';
import { Button, Checkbox, Fieldset, Notice, RadioGroup } from '@talka/ui';
import { useState } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import './pool.css';

const WAYS = ['none', 'cases', 'all'] as const;
type Way = (typeof WAYS)[number];

const wayOf = ({ sharing }: PoolView): Way =>
  sharing === null ? 'none' : sharing.submissions ? 'all' : 'cases';

/** Whether and how a municipality takes part, and whom it puts in. */
export function ShareForm({ municipality, view }: { municipality: string; view: PoolView }) {
  const t = useText('pool');
  const refusals = useRefusals();
  const [way, setWay] = useState<Way>(wayOf(view));
  const [ownElsewhere, setOwn] = useState(view.sharing?.ownElsewhere ?? false);
  const [members, setMembers] = useState<readonly string[]>(
    view.moderators.filter(({ inPool }) => inPool === 'here').map(({ id }) => id),
  );
  const [said, setSaid] = useState(nothingSaid);
  const [saved, setSaved] = useState<'pool.saved' | 'pool.left'>();
  const done = (now: PoolView) => {
    cache.setQueryData(queryKey('pool.read', { params: { municipality } }), now);
    setSaved(now.sharing ? 'pool.saved' : 'pool.left');
  };
  const share = useAction('pool.share', done);
  const leave = useAction('pool.leave', done);
  const onError = (error: unknown) => setSaid(refusals.ofError(error));
  const params = { municipality };
  const changed = <V,>(set: (value: V) => void) => {
    return (value: V) => {
      setSaved(undefined);
      setSaid(nothingSaid);
      set(value);
    };
  };
  const send = () => {
    setSaved(undefined);
    setSaid(nothingSaid);
    if (way === 'none') leave.mutate({ params }, { onError });
    else
      share.mutate(
        { params, body: { submissions: way === 'all', ownElsewhere, members: [...members] } },
        { onError },
      );
  };
  const isBusy = share.isPending || leave.isPending;
  return (
    <form
      noValidate
      className="pool__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) send();
      }}
    >
      {saved ? <Notice tone="success" live="polite" title={t(saved)} /> : null}
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <RadioGroup
        legend={t('pool.share')}
        value={way}
        onChange={changed(setWay)}
        options={WAYS.map((one) => ({
          value: one,
          label: t(`pool.share-${one}`),
          hint: t(`pool.share-${one}-text`),
        }))}
      />
      {way === 'none' ? null : (
        <>
          <Fieldset legend={t('pool.members')} hint={t('pool.members-hint')} error={said.fields['members']}>
            {view.moderators.map(({ id, name, inPool }) => (
              <Checkbox
                key={id}
                label={name}
                hint={inPool === 'elsewhere' ? t('pool.elsewhere') : undefined}
                disabled={inPool === 'elsewhere'}
                checked={members.includes(id)}
                onChange={({ target }) =>
                  changed(setMembers)(target.checked ? [...members, id] : members.filter((one) => one !== id))
                }
              />
            ))}
          </Fieldset>
          <Checkbox
            label={t('pool.own')}
            hint={t('pool.own-text')}
            checked={ownElsewhere}
            onChange={({ target }) => changed(setOwn)(target.checked)}
          />
        </>
      )}
      <div className="t-actions">
        <Button type="submit" busy={isBusy}>
          {t('pool.save')}
        </Button>
      </div>
    </form>
  );
}
