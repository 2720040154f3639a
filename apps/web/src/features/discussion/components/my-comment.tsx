import { APPEAL_WORDS } from '@talka/moderation';
import { plainText } from '@talka/kernel';
import { Button, Notice, PageHead, Section, Skeleton, TextArea } from '@talka/ui';
import { useState } from 'react';
import { cache, isRefusal, useAction, useCall } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { queryKey } from '../../../site/keys.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useRefusals } from '../../../site/refusal.js';
import { Statements } from '../../../site/statements.js';
import { useFormats, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';

/** One's own comment, hidden or not: what was decided on it and why, and asking somebody else to look. */
export function MyComment({ id }: { id: string }) {
  const t = useText('account');
  return <PersonOnly title={t('my-comment.title')}>{() => <Decided id={id} />}</PersonOnly>;
}

function Decided({ id }: { id: string }) {
  const t = useText('account', 'discussion');
  const { data, error, refetch } = useCall('my-comments.read', { params: { comment: id } }, { staleTime: 0 });
  if (isRefusal(error)) return <MissingPage title={t('my-comment.title')} lead={error.problem.title} />;
  if (!data)
    return (
      <Page title={t('my-comment.title')}>
        {error ? (
          <Trouble error={error} retry={() => void refetch()} />
        ) : (
          <Skeleton label={t('discussion.loading')} lines={6} heading />
        )}
      </Page>
    );
  const [last] = data.statements;
  return (
    <Page title={t('my-comment.title')}>
      <PageHead title={t('my-comment.title')} />
      <p>
        <Link to={`/ideas/${data.idea}`}>{t('my-comment.about', { title: data.title })}</Link>
      </p>
      <blockquote className="my-comment prewrap" lang={data.language}>
        {data.body}
      </blockquote>
      <p className="t-small t-muted">{t(`my-comment.${data.state}`)}</p>
      {data.appealOpen ? <Notice title={t('my-comment.waits')} /> : null}
      <Statements isComment statements={data.statements} notes={data.notes} />
      {data.appealPossible ? <Appeal id={id} until={last?.appealUntil ?? null} /> : null}
    </Page>
  );
}

function Appeal({ id, until }: { id: string; until: string | null }) {
  const t = useText('account');
  const { date } = useFormats();
  const refusals = useRefusals();
  const [words, setWords, forget] = useKept(`comment:appeal:${id}`, '');
  const [said, setSaid] = useState<string>();
  const appeal = useAction('my-comments.appeal', (view) => {
    forget();
    cache.setQueryData(queryKey('my-comments.read', { params: { comment: id } }), view);
  });
  const send = () => {
    if (appeal.isPending) return;
    const tidied = plainText(words, APPEAL_WORDS);
    if (!tidied.ok) return setSaid(refusals.ofRule(tidied.refusal));
    setSaid(undefined);
    appeal.mutate(
      { params: { comment: id }, body: { words } },
      {
        onError: (error) => {
          const { general, fields } = refusals.ofError(error);
          setSaid(general ?? Object.values(fields)[0] ?? '');
        },
      },
    );
  };
  return (
    <Section title={t('appeal.title')} id="appeal">
      <form
        className="comment-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <p>{t('appeal.text', { until: until ? date(until) : '' })}</p>
        <TextArea
          label={t('appeal.words')}
          hint={t('appeal.words-hint')}
          error={said}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <Button type="submit" busy={appeal.isPending}>
          {appeal.isPending ? t('appeal.sending') : t('appeal.send')}
        </Button>
      </form>
    </Section>
  );
}
