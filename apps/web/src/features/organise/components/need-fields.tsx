import {
  ABILITIES,
  ABILITY_KINDS,
  isTraining,
  KINDS_OF_ABILITIES,
  type Ability,
  type Proof,
} from '@talka/volunteering';
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
  onChange: (part: { needs: Ability[] } | { proof: Proof }) => void;
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
              onChange({
                needs: ABILITIES.filter((one) => (one === ability ? yes : role.needs.includes(one))),
              });
            }}
          />
        ))}
      </Fieldset>
      {role.needs.some(isTraining) ? (
        <Checkbox
          id={`${id}-proof`}
          label={t('needs.proof')}
          hint={t('needs.proof-hint')}
          checked={role.proof === 'seen'}
          onChange={(event) => onChange({ proof: event.currentTarget.checked ? 'seen' : 'said' })}
        />
      ) : null}
    </Details>
  );
}
