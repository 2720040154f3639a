import type { JuryView, MyJuryView } from '@talka/contracts';
import { announce, Button, ButtonLink, Notice, Section, Select } from '@talka/ui';
import { useState } from 'react';
import { cache, forget, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { Link, useSignInPath } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { useSession } from '../../../site/session.js';
import { useFormats, useText } from '../../../site/text.js';

type Gender = NonNullable<MyJuryView['as']>['gender'];

/** Where somebody volunteers, and answers when the lot fell on them. */
export function MinePart({ jury }: { jury: JuryView }) {
  const t = useText('juries');
  const session = useSession();
  const signIn = useSignInPath();
  if (session?.state === 'person') return <Mine jury={jury} />;
  if (jury.state !== 'open' || session === undefined) return null;
  return (
    <Section title={t('juries.mine.title')}>
      <div className="juries__part">
        <p>{t('juries.mine.sign-in')}</p>
        <div className="t-actions">
          <ButtonLink as={Link} to={signIn}>
            {t('juries.mine.to-sign-in')}
          </ButtonLink>
        </div>
      </div>
    </Section>
  );
}

function Mine({ jury }: { jury: JuryView }) {
  const params = { number: jury.number };
  const { data } = useCall('my-jury.read', { params }, { staleTime: 0 });
  if (!data) return null;
  if (jury.state === 'open') return <Volunteering key={data.as?.gender ?? ''} jury={jury} mine={data} />;
  return data.as ? <Answering jury={jury} mine={data} number={data.as.number} /> : null;
}

function useMine(number: number, words: string) {
  return (now: MyJuryView) => {
    cache.setQueryData(queryKey('my-jury.read', { params: { number } }), now);
    void forget('juries.read');
    void forget('juries.list');
    announce(words);
  };
}

function Volunteering({ jury, mine }: { jury: JuryView; mine: MyJuryView }) {
  const t = useText('juries');
  const refusals = useRefusals();
  const [gender, setGender] = useState<Gender>(mine.as?.gender ?? null);
  const [wrong, setWrong] = useState<string | null>(null);
  const params = { number: jury.number };
  const onError = (error: unknown) => setWrong(refusals.ofError(error).general);
  const then = { onError, onSuccess: () => setWrong(null) };
  const volunteer = useAction('my-jury.volunteer', useMine(jury.number, t('juries.mine.done')));
  const withdraw = useAction('my-jury.withdraw', useMine(jury.number, t('juries.mine.withdrawn')));
  const asksGender = jury.traits.some(({ trait }) => trait === 'gender');
  return (
    <Section title={t('juries.mine.title')}>
      <form
        noValidate
        className="juries__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!volunteer.isPending) volunteer.mutate({ params, body: { gender } }, then);
        }}
      >
        {wrong ? <Notice tone="warning" live="assertive" title={wrong} /> : null}
        {mine.as ? <Notice tone="success" title={t('juries.mine.as', { number: mine.as.number })} /> : null}
        <p>{t('juries.mine.published')}</p>
        {asksGender ? (
          <Select
            id="jury-gender"
            label={t('juries.mine.gender')}
            hint={t('juries.mine.gender-hint')}
            value={gender ?? ''}
            onChange={({ currentTarget: { value } }) => setGender(genderIn(value))}
          >
            <option value="">{t('juries.jury.gender-none')}</option>
            <option value="woman">{t('juries.jury.gender-woman')}</option>
            <option value="man">{t('juries.jury.gender-man')}</option>
          </Select>
        ) : null}
        <div className="t-actions">
          {mine.as && !asksGender ? null : (
            <Button type="submit" busy={volunteer.isPending}>
              {t(mine.as ? 'juries.mine.change' : 'juries.mine.volunteer')}
            </Button>
          )}
          {mine.as ? (
            <Button
              type="button"
              tone="quiet"
              busy={withdraw.isPending}
              onClick={() => withdraw.mutate({ params }, then)}
            >
              {t('juries.mine.withdraw')}
            </Button>
          ) : null}
        </div>
      </form>
    </Section>
  );
}

const genderIn = (typed: string): Gender => (typed === 'woman' || typed === 'man' ? typed : null);

function Answering({ jury, mine: { asked }, number }: { jury: JuryView; mine: MyJuryView; number: number }) {
  const t = useText('juries');
  const { dateTime } = useFormats();
  const refusals = useRefusals();
  const answer = useAction('my-jury.answer', useMine(jury.number, t('juries.mine.answered')));
  const say = (accepts: boolean) =>
    answer.mutate(
      { params: { number: jury.number }, body: { accepts } },
      { onError: (error: unknown) => announce(refusals.ofError(error).general ?? '') },
    );
  if (!asked) return <Notice tone="info" title={t('juries.mine.not-drawn', { number })} />;
  if (asked.state === 'passed') return <Notice tone="info" title={t('juries.mine.passed')} />;
  const isAsked = asked.state === 'asked';
  return (
    <Section title={t(isAsked ? 'juries.mine.asked' : 'juries.mine.accepted')}>
      <div className="juries__part">
        {isAsked ? <p>{t('juries.mine.asked-text', { until: dateTime(asked.answerBy) })}</p> : null}
        <div className="t-actions">
          {isAsked ? (
            <Button busy={answer.isPending} onClick={() => say(true)}>
              {t('juries.mine.yes')}
            </Button>
          ) : null}
          <Button tone="quiet" busy={answer.isPending} onClick={() => say(false)}>
            {t(isAsked ? 'juries.mine.no' : 'juries.mine.step-back')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
