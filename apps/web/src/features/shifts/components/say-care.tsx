import type { OwnCareView, OwnShiftView } from '@talka/contracts';
import { ACCESS, CARE_KEPT_DAYS, FOOD } from '@talka/volunteering';
import { Actions, Button, Checkbox, Fieldset, Notice, Skeleton, TextField } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { cache, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';

interface Props {
  readonly shift: Pick<OwnShiftView, 'id' | 'event' | 'title'>;
  /** What came of it is said on the page. */
  readonly onTold: (words: string) => void;
}

/** What the reader eats and needs at an event, if they like to say: with their consent, until soon after it. */
export function SayCare({ shift, onTold }: Props) {
  const t = useText('care');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="quiet" size="small" aria-describedby={`shift-${shift.id}`} onClick={() => setOpen(true)}>
        {t('care.open')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('care.title')} closeLabel={t('care.close')}>
        {open ? (
          <Known
            shift={shift}
            onTold={(words) => {
              setOpen(false);
              onTold(words);
            }}
          />
        ) : null}
      </Dialog>
    </>
  );
}

function Known(props: Props) {
  const t = useText('care');
  const { data, error, refetch } = useCall(
    'my-care.read',
    { params: { number: props.shift.event } },
    { staleTime: 0 },
  );
  if (data) return <Form {...props} known={data.said} />;
  return error ? (
    <Trouble error={error} retry={() => void refetch()} />
  ) : (
    <Skeleton label={t('care.loading')} lines={6} />
  );
}

type Said = NonNullable<OwnCareView['said']>;
const NOTHING: Said = { food: [], foodOther: '', access: [], accessOther: '' };

const turned = <W,>(all: readonly W[], one: W): W[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];

function Form({ shift, onTold, known }: Props & { known: OwnCareView['said'] }) {
  const t = useText('care');
  const refusals = useRefusals();
  const [said, setSaid] = useState<Said>(known ?? NOTHING);
  const [consent, setConsent] = useState(known !== null);
  const [trouble, setTrouble] = useState(nothingSaid);
  const params = { number: shift.event };
  const keep = (words: string) => (view: OwnCareView) => {
    cache.setQueryData(queryKey('my-care.read', { params }), view);
    onTold(words);
  };
  const say = useAction('my-care.say', keep(t('care.saved')));
  const forget = useAction('my-care.forget', keep(t('care.forgotten')));
  const busy = say.isPending || forget.isPending;
  const onError = (error: unknown) => setTrouble(refusals.ofError(error));
  return (
    <form
      className="care"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) say.mutate({ params, body: { ...said, consent } }, { onError });
      }}
    >
      <p>{t('care.text', { title: shift.title, days: CARE_KEPT_DAYS })}</p>
      {trouble.general ? <Notice tone="warning" live="assertive" title={trouble.general} /> : null}
      <Fieldset legend={t('care.food')}>
        {FOOD.map((one) => (
          <Checkbox
            key={one}
            label={t(`care.food-${one}`)}
            checked={said.food.includes(one)}
            onChange={() => setSaid({ ...said, food: turned(said.food, one) })}
          />
        ))}
        <TextField
          label={t('care.food-words')}
          error={trouble.fields['foodOther']}
          value={said.foodOther}
          maxLength={200}
          autoComplete="off"
          onChange={({ target }) => setSaid({ ...said, foodOther: target.value })}
        />
      </Fieldset>
      <Fieldset legend={t('care.access')}>
        {ACCESS.map((one) => (
          <Checkbox
            key={one}
            label={t(`care.access-${one}`)}
            checked={said.access.includes(one)}
            onChange={() => setSaid({ ...said, access: turned(said.access, one) })}
          />
        ))}
        <TextField
          label={t('care.access-words')}
          error={trouble.fields['accessOther']}
          value={said.accessOther}
          maxLength={200}
          autoComplete="off"
          onChange={({ target }) => setSaid({ ...said, accessOther: target.value })}
        />
      </Fieldset>
      <Checkbox
        label={t('care.consent')}
        hint={t('care.consent-hint')}
        error={trouble.fields['consent']}
        checked={consent}
        onChange={({ target }) => setConsent(target.checked)}
      />
      <Actions>
        <Button type="submit" busy={say.isPending}>
          {t('care.save')}
        </Button>
        {known ? (
          <Button
            tone="danger"
            busy={forget.isPending}
            onClick={() => {
              if (!busy) forget.mutate({ params }, { onError });
            }}
          >
            {t('care.forget')}
          </Button>
        ) : null}
      </Actions>
    </form>
  );
}
