import { Button, Checkbox, Fieldset, TextField } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import { potCents } from '../pots.js';
import { fieldId, type StepProps } from '../step-props.js';
import { nameOfUnion, potsTyped, withArea } from '../unions.js';
import type { AreaTyped } from '../area-form.js';

/** Which parishes and towns have a pot, and how many live there. */
export function AreaPots(props: StepProps) {
  const { form, change, errorOf, municipality } = props;
  const t = useText('voteoffice');
  const { euros } = useFormats();
  const places = municipality.areas;
  const chosen = (area: string) => form.areas.find((one) => one.area === area);
  const pots = potsTyped(form);
  const sum = pots.reduce((total, { areas }) => total + (potCents(form, areas) ?? 0), 0);
  return (
    <Fieldset
      id={fieldId('areas')}
      legend={t('voteoffice.areas')}
      hint={t(
        form.potKind === 'per-area' ? 'voteoffice.areas-hint-fixed' : 'voteoffice.areas-hint-residents',
      )}
      error={errorOf('areas')}
    >
      {form.areas.length < places.length ? (
        <div>
          <Button
            tone="quiet"
            size="small"
            onClick={() =>
              change({
                areas: places.map(
                  ({ id, name }) => chosen(id) ?? { area: id, name, residents: '', union: '' },
                ),
              })
            }
          >
            {t('voteoffice.areas-all')}
          </Button>
        </div>
      ) : null}
      <ul className="vote-office__areas">
        {places.map((area) => {
          const own = chosen(area.id);
          return (
            <li key={area.id}>
              <Checkbox
                label={area.name}
                checked={own !== undefined}
                onChange={({ target }) =>
                  change(withArea(form, places, area.id, target.checked ? { union: '' } : null))
                }
              />
              {own ? <AreaOf {...props} own={own} /> : null}
            </li>
          );
        })}
      </ul>
      {sum > 0 ? (
        <p aria-live="polite">
          <strong>{t('voteoffice.areas-sum', { count: pots.length, sum: euros(sum) })}</strong>
        </p>
      ) : null}
    </Fieldset>
  );
}

function AreaOf({ form, change, errorOf, own }: StepProps & { own: AreaTyped }) {
  const t = useText('voteoffice');
  const { euros } = useFormats();
  const union = form.unions.find(({ id }) => id === own.union);
  const cents = potCents(form, [own]);
  const setResidents = (residents: string) =>
    change({ areas: form.areas.map((one) => (one === own ? { ...one, residents } : one)) });
  return (
    <div className="vote-office__residents">
      <TextField
        id={fieldId(`residents-${own.area}`)}
        short
        inputMode="numeric"
        label={t('voteoffice.residents', { area: own.name })}
        error={errorOf(`residents-${own.area}`)}
        autoComplete="off"
        value={own.residents}
        onChange={(event) => setResidents(event.target.value)}
      />
      {union ? (
        <p className="vote-office__together">
          {t('voteoffice.together', { union: nameOfUnion(form, union) })}
        </p>
      ) : (
        <p className="vote-office__sum">{cents === undefined ? '' : euros(cents)}</p>
      )}
    </div>
  );
}
