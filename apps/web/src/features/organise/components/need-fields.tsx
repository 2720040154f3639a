import { ABILITIES, ABILITY_KINDS, KINDS_OF_ABILITIES, type Ability } from '@talka/volunteering';
import { Checkbox, Details, Fieldset } from '@talka/ui';
import { useText } from '../../../site/text.js';
import type { RoleBody } from '../editing.js';

/** What a task asks of people besides their age. */
export function NeedFields({
  id,
  role,
  error,
  onChange,
}: {
  id: string;
  role: RoleBody;
  error: string | undefined;
  onChange: (needs: Ability[]) => void;
}) {
  const t = useText('abilities');
  const list = role.needs.map((need) => t(`ability.${need}`)).join(', ');
  return (
    <Details summary={list ? t('needs.asks', { list }) : t('needs.role')} open={error ? true : undefined}>
      <Fieldset id={id} legend={t('needs.role')} hint={t('needs.role-hint')} error={error}>
        {KINDS_OF_ABILITIES.flatMap((kind) => ABILITY_KINDS[kind]).map((ability) => (
          <Checkbox
            key={ability}
            id={`${id}-${ability}`}
            label={t(`ability.${ability}`)}
            checked={role.needs.includes(ability)}
            onChange={(event) => {
              const yes = event.currentTarget.checked;
              onChange(ABILITIES.filter((one) => (one === ability ? yes : role.needs.includes(one))));
            }}
          />
        ))}
      </Fieldset>
    </Details>
  );
}
