import { Button, Card, Checkbox, Details, Fieldset, PlusIcon, TextField, TrashIcon } from '@talka/ui';
import { useRef, useState } from 'react';
import { useFormats, useText } from '../../../site/text.js';
import { potCents } from '../pots.js';
import { fieldId, type StepProps } from '../step-props.js';
import { areasOf, mayJoin, nameOfUnion, peopleIn, withArea, withoutUnion, withUnion } from '../unions.js';
import type { UnionTyped } from '../area-form.js';

/** Places that vote together on one pot: joined by ticking them. */
export function Unions(props: StepProps) {
  const { form, change, municipality } = props;
  const t = useText('voteoffice');
  const list = useRef<HTMLDivElement>(null);
  const places = municipality.areas;
  // A city is one area: there is nothing to join.
  if (places.length < 2) return null;
  const focusOn = (what: string) =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(what)?.focus());
  return (
    <div className="vote-office__row" ref={list}>
      <h3>{t('voteoffice.unions')}</h3>
      <p>{t('voteoffice.unions-text')}</p>
      {form.unions.length > 0 ? (
        <ul className="vote-office__projects" aria-label={t('voteoffice.unions')}>
          {form.unions.map((union, at) => (
            <li key={union.id}>
              <UnionCard
                {...props}
                union={union}
                at={at}
                onDrop={() => {
                  change(withoutUnion(form, union.id));
                  focusOn('[data-add]');
                }}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {mayJoin(form, places, '').length > 0 ? (
        <div>
          <Button
            tone="quiet"
            icon={<PlusIcon />}
            data-add
            onClick={() => {
              change(withUnion(form));
              focusOn('li:last-child input');
            }}
          >
            {t('voteoffice.union-add')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function UnionCard({
  form,
  change,
  errorOf,
  municipality,
  union,
  at,
  onDrop,
}: StepProps & { union: UnionTyped; at: number; onDrop: () => void }) {
  const t = useText('voteoffice');
  const { euros, list } = useFormats();
  const own = areasOf(form, union.id);
  // Folded where it is settled, for there may be many; never while there is something to tick, nor under one's hands.
  const [open, setOpen] = useState(false);
  if (!open && own.length === 0) setOpen(true);
  const [people, cents] = [peopleIn(own), potCents(form, own)];
  const joins = (area: string) => own.some((one) => one.area === area);
  return (
    <Card tone="sunk" className="vote-office__row">
      <TextField
        id={fieldId(`${union.id}-name`)}
        label={t('voteoffice.union-name', { number: at + 1 })}
        optional={t('voteoffice.optional')}
        hint={t('voteoffice.union-name-hint')}
        error={errorOf(`${union.id}-name`)}
        maxLength={200}
        autoComplete="off"
        value={union.name}
        onChange={({ target }) =>
          change({
            unions: form.unions.map((one) => (one === union ? { ...one, name: target.value } : one)),
          })
        }
      />
      <Details summary={list(own.map(({ name }) => name)) || t('voteoffice.none-yet')} open={open}>
        <Fieldset
          id={fieldId(`${union.id}-areas`)}
          legend={t('voteoffice.union-areas')}
          error={errorOf(`${union.id}-areas`)}
        >
          <div className="vote-office__members">
            {mayJoin(form, municipality.areas, union.id).map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                checked={joins(id)}
                onChange={({ target }) =>
                  change(withArea(form, municipality.areas, id, { union: target.checked ? union.id : '' }))
                }
              />
            ))}
          </div>
        </Fieldset>
      </Details>
      <p aria-live="polite" className="vote-office__sum">
        {own.length > 0
          ? [
              t('voteoffice.union-places', { count: own.length }),
              people === undefined ? '' : t('voteoffice.union-people', { count: people }),
              cents === undefined ? '' : euros(cents),
            ]
              .filter(Boolean)
              .join(' · ')
          : ''}
      </p>
      <div>
        <Button tone="plain" size="small" icon={<TrashIcon />} onClick={onDrop}>
          {t('voteoffice.union-drop')}
          <span className="t-hidden">{`: ${nameOfUnion(form, union) || at + 1}`}</span>
        </Button>
      </div>
    </Card>
  );
}
