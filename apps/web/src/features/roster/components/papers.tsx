import type { RosterEntry, RosterShift } from '@talka/contracts';
import type { Training } from '@talka/volunteering';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { forgetRoster } from '../api.js';
import { unseen } from '../found.js';
import type { Tell } from './told.js';

/** Which papers of somebody were seen, by whom and when; and, where the task asks for it, which were not. */
export function Papers({ shift, one }: { shift: RosterShift; one: RosterEntry }) {
  const t = useText('roster', 'abilities');
  const { date } = useFormats();
  const missing = shift.proof === 'seen' ? unseen(shift, one) : [];
  return (
    <>
      {one.seen.map(({ training, at, by, validUntil }) => {
        const words = { training: t(`ability.${training}`), by: by || t('roster.erased'), day: date(at) };
        return (
          <p key={training} className="t-small">
            {validUntil
              ? t('paper.seen-until', { ...words, until: date(`${validUntil}T12:00:00Z`) })
              : t('paper.seen', words)}
          </p>
        );
      })}
      {missing.length > 0 ? (
        <p className="t-muted">
          {t('paper.unseen', { list: missing.map((need) => t(`ability.${need}`)).join(', ') })}
        </p>
      ) : null}
    </>
  );
}

/** What is in the menu of somebody's line: a paper to note, or one to take back. */
export function usePapers(number: number, shift: RosterShift, one: RosterEntry, onTold: Tell) {
  const t = useText('roster', 'abilities');
  const refusals = useRefusals();
  const back = useAction('my-events.take-training-back', async () => {
    await forgetRoster();
    onTold('success', t('paper.taken-back', { name: one.name }));
  });
  return {
    choices: [
      ...unseen(shift, one).map((training) => ({
        id: `see-${training}`,
        label: t('paper.see', { training: t(`ability.${training}`) }),
      })),
      ...one.seen.map(({ training }) => ({
        id: `back-${training}`,
        label: t('paper.back', { training: t(`ability.${training}`) }),
        danger: true,
      })),
    ],
    takeBack: (training: Training) =>
      back.mutate(
        { params: { number, person: one.person, training } },
        { onError: (error) => onTold('warning', refusals.ofError(error).general ?? '') },
      ),
  };
}
