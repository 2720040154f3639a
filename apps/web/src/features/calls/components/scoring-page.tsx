import type { CallView, MyScoringView } from '@talka/contracts';
import { announce, Button, Notice, PageHead, Section, Skeleton, Tag, TextArea, TextField } from '@talka/ui';
import { useState } from 'react';
import { cache, isRefusal, useAction, useCall } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { queryKey } from '../../../site/keys.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { wholeIn } from '../../../site/typed.js';
import { AnswerList } from './answer-list.js';
import '../calls.css';

type Scored = MyScoringView['applications'][number];

/** What a juror scores: first whether there is a conflict, then the application without its name, then points with a reason. */
export function ScoringPage({ number }: { number: number }) {
  const t = useText('opencalls');
  return <PersonOnly title={t('opencalls.scoring.title')}>{() => <Loaded number={number} />}</PersonOnly>;
}

function Loaded({ number }: { number: number }) {
  const t = useText('opencalls');
  const call = useCall('open-calls.read', { params: { number } }, { staleTime: 0 });
  const mine = useCall('my-scoring.read', { params: { number } }, { staleTime: 0 });
  if (isRefusal(call.error) || isRefusal(mine.error)) return <MissingPage />;
  const error = call.error ?? mine.error;
  if (!call.data || !mine.data)
    return (
      <Page title={t('opencalls.scoring.title')}>
        {error ? <Trouble error={error} retry={() => void mine.refetch()} /> : null}
        <Skeleton label={t('opencalls.calls.loading')} lines={8} />
      </Page>
    );
  return <Round call={call.data} mine={mine.data} />;
}

function Round({ call, mine }: { call: CallView; mine: MyScoringView }) {
  const t = useText('opencalls');
  const { dateTime } = useFormats();
  const isOpen = mine.stage === 'scoring';
  const toScore = mine.applications.filter(({ conflict }) => conflict !== true);
  const done = toScore.filter(({ points }) => points !== null).length;
  return (
    <Page title={call.title}>
      <PageHead
        title={<span lang={call.language}>{call.title}</span>}
        meta={
          mine.applications.length > 0 ? (
            <span>{t('opencalls.scoring.progress', { done, all: toScore.length })}</span>
          ) : undefined
        }
      />
      {mine.stage === 'open' || mine.stage === 'announced' ? (
        <Notice tone="info" title={t('opencalls.scoring.wait', { when: dateTime(call.closesAt) })} />
      ) : isOpen ? (
        <p>{t('opencalls.scoring.how')}</p>
      ) : (
        <Notice tone="info" title={t('opencalls.scoring.over')} />
      )}
      {mine.applications.map((one, at) => (
        <Section
          key={one.number}
          title={`${t('opencalls.scoring.number', { number: at + 1 })}: ${one.title}`}
        >
          <div className="calls__part">
            {one.points ? (
              <div>
                <Tag tone="done">{t('opencalls.scoring.scored')}</Tag>
              </div>
            ) : null}
            {one.name ? <p>{one.name}</p> : null}
            <OneApplication call={call} one={one} isOpen={isOpen} />
          </div>
        </Section>
      ))}
    </Page>
  );
}

function OneApplication({ call, one, isOpen }: { call: CallView; one: Scored; isOpen: boolean }) {
  const t = useText('opencalls');
  const refusals = useRefusals();
  const { number } = call;
  const [trouble, setTrouble] = useState<string | null>(null);
  const params = { number, application: one.number };
  const declare = useAction('my-scoring.declare', (now) =>
    cache.setQueryData(queryKey('my-scoring.read', { params: { number } }), now),
  );
  const say = (conflict: boolean) =>
    declare.mutate(
      { params, body: { conflict } },
      { onError: (error: unknown) => setTrouble(refusals.ofError(error).general) },
    );
  const told = trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null;
  const of = <span className="t-hidden">: {one.title}</span>;
  if (one.conflict === true) return <p>{t('opencalls.scoring.out')}</p>;
  if (one.conflict === null)
    return isOpen ? (
      <>
        {told}
        <div className="t-actions">
          <Button busy={declare.isPending} onClick={() => say(false)}>
            {t('opencalls.scoring.no-conflict')}
            {of}
          </Button>
          <Button tone="quiet" busy={declare.isPending} onClick={() => say(true)}>
            {t('opencalls.scoring.conflict')}
            {of}
          </Button>
        </div>
      </>
    ) : null;
  return (
    <>
      {one.answers ? <AnswerList form={call.form} answers={one.answers} files={one.files} /> : null}
      {isOpen ? <ScoreForm call={call} one={one} /> : null}
      {told}
      {isOpen ? (
        <Button tone="plain" size="small" busy={declare.isPending} onClick={() => say(true)}>
          {t('opencalls.scoring.conflict-later')}
          {of}
        </Button>
      ) : null}
    </>
  );
}

function ScoreForm({ call, one }: { call: CallView; one: Scored }) {
  const t = useText('opencalls');
  const refusals = useRefusals();
  const { number } = call;
  const begun = {
    points: call.criteria.map((_, at) => (one.points ? String(one.points[at] ?? '') : '')),
    words: one.words ?? '',
  };
  const [typed, setTyped, forgetTyped] = useKept(`own:score:${number}:${one.number}`, begun);
  const [said, setSaid] = useState(nothingSaid);
  const score = useAction('my-scoring.score', (now) => {
    forgetTyped();
    setSaid(nothingSaid);
    cache.setQueryData(queryKey('my-scoring.read', { params: { number } }), now);
    announce(t('opencalls.scoring.saved'));
  });
  return (
    <form
      noValidate
      className="calls__form"
      onSubmit={(event) => {
        event.preventDefault();
        // What is no number is refused as one that is too many.
        const points = typed.points.map((it) => Math.min(wholeIn(it) ?? 10_000, 10_000));
        const onError = (error: unknown) => setSaid(refusals.ofError(error));
        if (!score.isPending)
          score.mutate(
            { params: { number, application: one.number }, body: { points, words: typed.words } },
            { onError },
          );
      }}
    >
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      {said.fields['points'] ? (
        <Notice tone="warning" live="assertive" title={said.fields['points']} />
      ) : null}
      <div className="calls__pair">
        {call.criteria.map(({ name }, at) => (
          <TextField
            key={at}
            id={`score-${one.number}-${at}`}
            label={t('opencalls.scoring.points', { name, most: call.scale })}
            short
            inputMode="numeric"
            value={typed.points[at] ?? ''}
            onChange={({ target }) =>
              setTyped({
                ...typed,
                points: call.criteria.map((_, it) => (it === at ? target.value : (typed.points[it] ?? ''))),
              })
            }
          />
        ))}
      </div>
      <TextArea
        id={`score-${one.number}-why`}
        label={t('opencalls.scoring.why')}
        hint={t('opencalls.scoring.why-hint')}
        rows={3}
        error={said.fields['words']}
        value={typed.words}
        onChange={({ target }) => setTyped({ ...typed, words: target.value })}
      />
      <div className="t-actions">
        <Button type="submit" busy={score.isPending}>
          {t('opencalls.scoring.save')}
          <span className="t-hidden">: {one.title}</span>
        </Button>
      </div>
    </form>
  );
}
