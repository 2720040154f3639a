import type { AbilitiesView } from '@talka/contracts';
import { ABILITIES, ABILITY_KINDS, KINDS_OF_ABILITIES, type Ability } from '@talka/volunteering';
import {
  Button,
  ButtonLink,
  Checkbox,
  Fieldset,
  Notice,
  PageHead,
  Section,
  Skeleton,
  Stack,
} from '@talka/ui';
import { useState } from 'react';
import { cache, forget, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';

/** What somebody speaks, can do and has learned, by their own word: tasks that ask for it are then open to them. */
export function AbilitiesPage() {
  const t = useText('abilities');
  return <PersonOnly title={t('abilities.title')}>{() => <Own />}</PersonOnly>;
}

function Own() {
  const t = useText('abilities', 'shifts');
  const { data, error, refetch } = useCall('my-abilities.read', {}, { staleTime: 0 });
  return (
    <Page title={t('abilities.title')}>
      <PageHead
        title={t('abilities.title')}
        lead={t('abilities.lead')}
        actions={
          <ButtonLink as={Link} to="/shifts" tone="quiet">
            {t('my-shifts.find')}
          </ButtonLink>
        }
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? <Seen view={data} /> : null}
      {data ? <Ticks view={data} /> : error ? null : <Skeleton label={t('abilities.loading')} lines={8} />}
    </Page>
  );
}

/** Which papers organisers have seen, and what takes that back. */
function Seen({ view: { seen } }: { view: AbilitiesView }) {
  const t = useText('abilities');
  const { date } = useFormats();
  if (seen.length === 0) return null;
  return (
    <Section title={t('abilities.seen-title')}>
      <ul>
        {seen.map(({ training, organisation, at, validUntil }) => {
          const words = { training: t(`ability.${training}`), organisation, day: date(at) };
          return (
            <li key={`${training} ${organisation}`}>
              {validUntil
                ? t('abilities.seen-until', { ...words, until: date(`${validUntil}T12:00:00Z`) })
                : t('abilities.seen', words)}
            </li>
          );
        })}
      </ul>
      <p className="t-muted">{t('abilities.seen-text')}</p>
    </Section>
  );
}

function Ticks({ view }: { view: AbilitiesView }) {
  const t = useText('abilities');
  const refusals = useRefusals();
  const [ticked, setTicked] = useState<readonly Ability[]>(view.abilities);
  const [saved, setSaved] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const say = useAction('my-abilities.say', (answer) => {
    cache.setQueryData(queryKey('my-abilities.read', {}), answer);
    setSaved(true);
    setTrouble(null);
    void forget('my-shifts.board');
  });
  const tick = (ability: Ability, yes: boolean) => {
    setSaved(false);
    setTicked(ABILITIES.filter((one) => (one === ability ? yes : ticked.includes(one))));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const onError = (error: unknown) => setTrouble(refusals.ofError(error).general);
        if (!say.isPending) say.mutate({ body: { abilities: [...ticked] } }, { onError });
      }}
    >
      <Stack>
        {KINDS_OF_ABILITIES.map((kind) => (
          <Fieldset key={kind} id={kind} legend={t(`kind.${kind}`)}>
            {ABILITY_KINDS[kind].map((ability) => (
              <Checkbox
                key={ability}
                id={`ability-${ability}`}
                label={t(`ability.${ability}`)}
                checked={ticked.includes(ability)}
                onChange={(event) => tick(ability, event.currentTarget.checked)}
              />
            ))}
          </Fieldset>
        ))}
        <p className="t-muted">{t('abilities.none-needed')}</p>
        {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
        {saved ? <Notice tone="success" live="polite" title={t('abilities.saved')} /> : null}
        <Button type="submit" busy={say.isPending}>
          {t('abilities.save')}
        </Button>
      </Stack>
    </form>
  );
}
