import type { NeedsTriedView, OwnEventView } from '@talka/contracts';
import { Button, Notice, Select } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { asksMore, requirementsOf } from '@talka/volunteering';
import { useState } from 'react';
import { isRefusal, useAction } from '../../../site/api.js';
import { Reason } from '../../../site/reason.js';
import { useText } from '../../../site/text.js';
import type { RoleBody } from '../editing.js';
import { NOTHING_WRONG, useWrong } from '../../../site/wrong.js';
import { shown } from '../use-editing.js';
import { NeedFields } from './need-fields.js';
import { AGES } from './role-fields.js';

interface Props {
  readonly view: OwnEventView;
  readonly role: RoleBody;
  readonly reload: () => unknown;
  readonly onTold: (words: string) => void;
}

/** A way to change what a published task asks of people. */
export function PublishedNeeds(props: Props) {
  const t = useText('organise');
  const [open, setOpen] = useState(false);
  if (props.view.state !== 'published') return null;
  return (
    <>
      <Button tone="quiet" size="small" onClick={() => setOpen(true)}>
        {t('asks.open')}
        <span className="t-hidden"> {props.role.name}</span>
      </Button>
      {open ? <Change {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** A task that asks for more is looked at before it is saved: whom it is about, and why they are told. */
function Change({ view, role, reload, onTold, onClose }: Props & { readonly onClose: () => void }) {
  const t = useText('organise');
  const say = useWrong();
  const [typed, setTyped] = useState<RoleBody>(role);
  const [tried, setTried] = useState<NeedsTriedView | null>(null);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(NOTHING_WRONG);
  const { number, revision } = view;
  const params = { number, role: role.id };
  const { needs, ...age } = requirementsOf(typed);
  const asking = { ...age, needs: [...needs] };
  const more = asksMore(requirementsOf(role), requirementsOf(typed));
  const type = (part: Partial<RoleBody>) => {
    setTyped({ ...typed, ...part });
    // Whom it is about is another question now.
    setTried(null);
  };
  const onError = (error: unknown) => {
    if (isRefusal(error, 'event.changed')) void reload();
    setWrong(say(error));
  };
  const look = useAction('my-events.try-needs', (found) => {
    setWrong(NOTHING_WRONG);
    setTried(found);
  });
  const change = useAction('my-events.change-needs', (event) => {
    shown(event);
    onTold(t('asks.saved', { role: role.name }));
    onClose();
  });
  const busy = look.isPending || change.isPending;
  const looks = more && !tried;
  const press = () => {
    if (busy) return;
    if (looks) look.mutate({ params, body: asking }, { onError });
    else change.mutate({ params, body: { revision, ...asking, reason: more ? reason : '' } }, { onError });
  };
  return (
    <Dialog
      open
      title={t('asks.of', { role: role.name })}
      closeLabel={t('edit.close')}
      onClose={onClose}
      actions={
        <Button busy={busy} onClick={press}>
          {t(looks ? 'asks.look' : tried?.people.length ? 'change.save' : 'edit.save')}
        </Button>
      }
    >
      {wrong.general ? <Notice tone="warning" live="assertive" title={wrong.general} /> : null}
      <p>{t('asks.text')}</p>
      <Select
        id="asks-age"
        label={t('edit.role-age')}
        value={typed.minimumAge}
        onChange={(event) => type({ minimumAge: Number(event.currentTarget.value) })}
      >
        {(AGES.includes(role.minimumAge) ? AGES : [role.minimumAge, ...AGES]).map((one) => (
          <option key={one} value={one}>
            {t('edit.role-age-of', { age: one })}
          </option>
        ))}
      </Select>
      <NeedFields id="asks-needs" role={typed} error={wrong.fields['needs']} onChange={type} />
      {tried && more ? (
        <>
          <Concerned tried={tried} />
          <Reason value={reason} error={wrong.fields['reason']} onChange={setReason} />
        </>
      ) : null}
    </Dialog>
  );
}

/** Who has a place or waits, and would not fit any more. */
function Concerned({ tried: { people } }: { readonly tried: NeedsTriedView }) {
  const t = useText('organise');
  if (people.length === 0) return <Notice tone="success" live="polite" title={t('asks.nobody')} />;
  return (
    <Notice tone="warning" live="polite" title={t('asks.some', { count: people.length })}>
      <ul>
        {people.map(({ person, name, why }) => (
          <li key={person}>
            {name}: {t(`asks.${why}`)}
          </li>
        ))}
      </ul>
      <p>{t('asks.keep')}</p>
    </Notice>
  );
}
