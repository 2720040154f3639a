import type { HelpQuestionView, OwnHelpView } from '@talka/contracts';
import { Button, Entries, Entry, Notice, PageHead, Section, Skeleton } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction, useCall } from '../../../site/api.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { Question } from './question.js';
import { WhereToHelp } from './where-to-help.js';
import './helping.css';

/** Where somebody wants to be asked when a shift lacks people, what they are asked now, and what not any more. */
export function MyHelp() {
  const t = useText('helpneeded');
  return <PersonOnly title={t('my-help.title')}>{() => <Mine />}</PersonOnly>;
}

const forgetHelp = () => forget('my-help.read');

function Mine() {
  const t = useText('helpneeded');
  const { data, error, refetch } = useCall('my-help.read', {}, { staleTime: 0 });
  return (
    <Page title={t('my-help.title')}>
      <PageHead title={t('my-help.title')} lead={t('my-help.lead')} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('my-help.loading')} lines={6} />}
      {data ? (
        <>
          {data.questions.length > 0 ? (
            <Section title={t('my-help.asked')}>
              <ul className="help__questions">
                {data.questions.map((question) => (
                  <li key={question.id}>
                    <Own question={question} />
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
          <Section title={t('my-help.where')}>
            <WhereToHelp chosen={data.municipalities} onChanged={forgetHelp} />
          </Section>
          <Unwanted unwanted={data.unwanted} />
        </>
      ) : null}
    </Page>
  );
}

function Own({ question }: { question: HelpQuestionView }) {
  const [answered, setAnswered] = useState<HelpQuestionView | null>(null);
  const act = useAction('my-help.answer', (view) => {
    setAnswered(view);
    void forgetHelp();
  });
  return (
    <Question
      view={answered ?? question}
      pending={act.isPending}
      said={act.isPending ? act.variables.body?.answer : undefined}
      fresh={answered !== null}
      onSay={(said, onError) => act.mutate({ body: { question: question.id, ...said } }, { onError })}
    />
  );
}

function Unwanted({ unwanted }: Pick<OwnHelpView, 'unwanted'>) {
  const t = useText('helpneeded');
  const [back, setBack] = useState<string | null>(null);
  const again = useAction('my-help.ask-again', forgetHelp);
  if (unwanted.length === 0 && back === null) return null;
  return (
    <Section title={t('my-help.unwanted')}>
      {again.error ? <Trouble error={again.error} /> : null}
      {back === null ? null : (
        <Notice tone="success" live="polite" title={t('my-help.again-done', { role: back })} />
      )}
      {unwanted.length > 0 ? (
        <Entries label={t('my-help.unwanted')}>
          {unwanted.map(({ id, role, organiser }) => (
            <Entry
              key={id}
              level={3}
              title={role}
              meta={<span>{organiser}</span>}
              actions={
                <Button
                  tone="quiet"
                  size="small"
                  busy={again.isPending && again.variables.body?.kind === id}
                  onClick={() => again.mutate({ body: { kind: id } }, { onSuccess: () => setBack(role) })}
                >
                  {t('my-help.again')}
                  <span className="t-hidden">: {role}</span>
                </Button>
              }
            />
          ))}
        </Entries>
      ) : null}
    </Section>
  );
}
