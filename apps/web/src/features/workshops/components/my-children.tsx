import { Button, Notice, Section, TextField } from '@talka/ui';
import { ConfirmDialog, Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction, useCall } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { BringChild, forgetChildren } from './bring-child.js';

type Child = { readonly person: string; readonly name: string; readonly birthDate: string };

/** The children the reader brings to workshops. */
export function MyChildren() {
  const t = useText('workshops');
  const { data } = useCall('my-children.list', {}, { staleTime: 0 });
  if (!data) return null;
  return (
    <Section title={t('child.mine')}>
      <p className="t-muted">{t('child.about')}</p>
      <ul className="children">
        {data.children.map((child) => (
          <One key={child.person} child={child} />
        ))}
      </ul>
      <BringChild />
    </Section>
  );
}

function One({ child: { person, name, birthDate } }: { child: Child }) {
  const t = useText('workshops');
  const { date } = useFormats();
  const refusals = useRefusals();
  const [asking, setAsking] = useState(false);
  const remove = useAction('my-children.remove', forgetChildren);
  const trouble = remove.error ? refusals.ofError(remove.error).general : null;
  return (
    <li className="children__one">
      <span>
        <b>{name}</b>{' '}
        <span className="t-muted">{t('child.born', { when: date(`${birthDate}T12:00:00Z`) })}</span>
      </span>
      <Rename person={person} name={name} />
      <Button tone="plain" size="small" onClick={() => setAsking(true)}>
        {t('child.remove')}
      </Button>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <ConfirmDialog
        open={asking}
        title={t('child.remove-sure', { name })}
        tone="danger"
        busy={remove.isPending}
        confirmLabel={t('child.remove-do')}
        cancelLabel={t('child.keep')}
        onConfirm={() =>
          remove.isPending ||
          remove.mutate({ params: { child: person } }, { onSettled: () => setAsking(false) })
        }
        onCancel={() => setAsking(false)}
      >
        <p>{t('child.remove-text')}</p>
      </ConfirmDialog>
    </li>
  );
}

/** A name that was mistyped. */
function Rename({ person, name }: { person: string; name: string }) {
  const t = useText('workshops');
  const refusals = useRefusals();
  const [written, setWritten] = useState<string | null>(null);
  const rename = useAction('my-children.rename', forgetChildren);
  const said = rename.error ? refusals.ofError(rename.error) : null;
  const send = () =>
    rename.isPending ||
    rename.mutate(
      { params: { child: person }, body: { name: written ?? name } },
      { onSuccess: () => setWritten(null) },
    );
  return (
    <>
      <Button tone="plain" size="small" onClick={() => setWritten(name)}>
        {t('child.rename')}
      </Button>
      <Dialog
        open={written !== null}
        onClose={() => setWritten(null)}
        title={t('child.rename-title')}
        closeLabel={t('child.close')}
        actions={
          <Button busy={rename.isPending} onClick={send}>
            {t('child.rename-do')}
          </Button>
        }
      >
        {said?.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <TextField
          id="child-rename"
          label={t('child.name')}
          error={said?.fields['name']}
          autoComplete="off"
          value={written ?? ''}
          onChange={(event) => setWritten(event.currentTarget.value)}
        />
      </Dialog>
    </>
  );
}
