import { Actions, Button, Checkbox, Fieldset, Notice } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';

interface Props {
  readonly chosen: readonly string[];
  readonly onChanged: () => unknown;
}

/** Municipalities somebody would come to; one press, and they are asked nowhere. */
export function WhereToHelp({ chosen, onChanged }: Props) {
  const t = useText('helpneeded');
  const refusals = useRefusals();
  const { municipalities, nameOf } = useTerritory();
  const [picked, setPicked] = useState<readonly string[]>(chosen);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [told, setTold] = useState<'saved' | 'stopped' | null>(null);
  const save = useAction('my-help.choose', async (view) => {
    setPicked(view.municipalities);
    setTold(view.municipalities.length > 0 ? 'saved' : 'stopped');
    await onChanged();
  });
  const send = (wanted: readonly string[]) => {
    if (save.isPending) return;
    setTrouble(null);
    setTold(null);
    save.mutate(
      { body: { municipalities: [...wanted] } },
      { onError: (error) => setTrouble(refusals.ofError(error).general) },
    );
  };
  const stopping = save.isPending && save.variables.body?.municipalities.length === 0;
  return (
    <form
      className="help__where-to"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send(picked);
      }}
    >
      <p>{t('my-help.rules')}</p>
      <Fieldset legend={t('my-help.legend')}>
        <div className="help__places">
          {municipalities.map(({ id }) => (
            <Checkbox
              key={id}
              label={nameOf(id)}
              checked={picked.includes(id)}
              onChange={({ currentTarget }) =>
                setPicked(currentTarget.checked ? [...picked, id] : picked.filter((one) => one !== id))
              }
            />
          ))}
        </div>
      </Fieldset>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      {told ? <Notice tone="success" live="polite" title={t(`my-help.${told}`)} /> : null}
      <Actions>
        <Button type="submit" busy={save.isPending && !stopping}>
          {t('my-help.save')}
        </Button>
        {chosen.length > 0 ? (
          <Button tone="quiet" busy={stopping} onClick={() => send([])}>
            {t('my-help.stop')}
          </Button>
        ) : null}
      </Actions>
    </form>
  );
}
