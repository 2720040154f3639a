import type { Endpoints, OutputOf, ProgrammeEventView } from '@talka/contracts';
import { announce, Button, ButtonLink } from '@talka/ui';
import { cache, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { Link, useSignInPath } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { usePerson } from '../../../site/session.js';
import { useText } from '../../../site/text.js';

type Saved = OutputOf<Endpoints['my-programme.list']>;

/** Whoever wants to go is told when it is moved or called off. */
export function SaveButton({ event }: { event: ProgrammeEventView }) {
  const t = useText('programme');
  const signIn = useSignInPath();
  const person = usePerson();
  if (event.cancelled) return null;
  return person ? (
    <OwnButton number={event.number} />
  ) : (
    <ButtonLink as={Link} to={signIn} tone="quiet">
      {t('saving.sign-in')}
    </ButtonLink>
  );
}

function OwnButton({ number }: { number: number }) {
  const t = useText('programme', 'refusals');
  const refusals = useRefusals();
  const { data } = useCall('my-programme.list', {}, { staleTime: 0 });
  const shown = (words: string) => (now: Saved) => {
    cache.setQueryData(queryKey('my-programme.list', {}), now);
    announce(words);
  };
  const save = useAction('my-programme.save', shown(t('saving.saved')));
  const drop = useAction('my-programme.drop', shown(t('saving.dropped')));
  const isSaved = data?.events.some((it) => it.number === number) ?? false;
  const { isPending, mutate } = isSaved ? drop : save;
  return (
    <Button
      tone={isSaved ? 'quiet' : 'primary'}
      busy={isPending || !data}
      onClick={() =>
        mutate(
          { params: { number } },
          { onError: (error) => announce(refusals.ofError(error).general ?? '') },
        )
      }
    >
      {t(isSaved ? 'saving.drop' : 'saving.save')}
    </Button>
  );
}
