import type { MunicipalityView } from '@talka/contracts';
import { Checkbox, Details, Stack } from '@talka/ui';
import { useText } from '../../../site/text.js';

/** Only some parishes and towns of the municipality; none chosen is all of them. */
export function AreaFields({
  municipality,
  chosen,
  onChange,
}: {
  municipality: MunicipalityView;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const t = useText('voteoffice');
  // A city is one area: there is nothing to choose.
  if (municipality.areas.length < 2) return null;
  return (
    <Details summary={t('voteoffice.only-areas', { count: chosen.length })} open={chosen.length > 0}>
      <p className="t-small t-muted">{t('voteoffice.only-areas-text')}</p>
      <Stack gap={2}>
        {municipality.areas.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
        ))}
      </Stack>
    </Details>
  );
}
