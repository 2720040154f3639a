import { Section, TextArea } from '@talka/ui';
import { TAKE_UP_REASON } from '@talka/ideas';
import { useAction } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { useOwn } from '../../../site/use-own.js';
import { placeOf } from '../places.js';
import { Asking, errorOf } from './asking.js';
import type { PartProps } from '../part-props.js';

/** Begins the check. With support enough nothing need be said; before that, or again, everybody reads why. */
export function TakeUp({ view, onAnswer }: PartProps) {
  const t = useText('feasibility');
  const [kept, keep, drop] = useOwn<string>(placeOf('take-up', view.number));
  const reason = kept ?? '';
  const needed = view.stage !== 'waiting' || view.support < view.supportNeeded;
  const take = useAction('feasibility.take-up', (answer) => {
    drop();
    onAnswer(answer);
  });
  const short = needed && reason.trim().length < TAKE_UP_REASON.min;
  return (
    <Section title={t(view.newest ? 'assess.take-up-again' : 'assess.take-up')}>
      <Asking
        errors={short ? [{ fieldId: 'take-up-reason', message: t('assess.fault-reason') }] : []}
        act={t('assess.take-up-do')}
        busy={take.isPending}
        sure={t('assess.take-up-sure')}
        sureText={t('assess.take-up-text')}
        error={take.error}
        fallbackField="take-up-reason"
        onSend={() =>
          take.mutate({
            params: { municipality: view.municipality, number: view.number },
            body: { reason },
          })
        }
      >
        {(shown) =>
          needed ? (
            <TextArea
              id="take-up-reason"
              label={t('assess.reason')}
              hint={t('assess.reason-hint')}
              error={errorOf(shown, 'take-up-reason')}
              rows={3}
              maxLength={TAKE_UP_REASON.max}
              value={reason}
              onChange={(event) => keep(event.target.value)}
            />
          ) : (
            <p>{t('assess.take-up-lead')}</p>
          )
        }
      </Asking>
    </Section>
  );
}
