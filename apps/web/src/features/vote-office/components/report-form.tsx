import type { OfficeVoteView } from '@talka/contracts';
import { Actions, Button } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useOwn } from '../../../site/use-own.js';
import { placeOfIncident } from '../places.js';
import { clockOf, momentOfClock, type ClockTime } from '@talka/kernel';
import { tellIncidents } from '../use-incidents.js';
import type { Words } from '../vote-form.js';
import { NO_WORDS, wordsSent } from '../words.js';
import { ClockFields } from './step-what.js';
import { WordsFields } from './words-fields.js';

interface Typed {
  readonly what: Words;
  readonly doing: Words;
  readonly since: ClockTime;
}

/** Tells everyone of something that went wrong. What is typed survives a reload: haste is when pages get lost. */
export function ReportForm({ view, municipality }: { view: OfficeVoteView; municipality: string }) {
  const t = useText('voteoffice');
  const { ofError } = useRefusals();
  const [kept, keep, drop] = useOwn<Typed>(placeOfIncident(municipality, view.number));
  const [now] = useState(() => clockOf(serverNow()));
  const [attempt, setAttempt] = useState(false);
  const typed = kept ?? { what: NO_WORDS, doing: NO_WORDS, since: now };
  const report = useAction('office-votes.report-incident', (told) => {
    drop();
    setAttempt(false);
    tellIncidents(view.number, told);
  });
  const said = report.error ? ofError(report.error) : undefined;
  const since = momentOfClock(typed.since);
  return (
    <form
      noValidate
      className="vote-office__form"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(true);
        if (!since) return;
        report.mutate({
          params: { municipality, number: view.number },
          body: {
            what: wordsSent(typed.what),
            doing: wordsSent(typed.doing),
            since: since.toISOString(),
          },
        });
      }}
    >
      <WordsFields
        field="what"
        label={t('voteoffice.incident-what')}
        hint={t('voteoffice.incident-what-hint')}
        error={said?.fields['what']}
        words={typed.what}
        onChange={(what) => keep({ ...typed, what })}
      />
      <ClockFields
        end="since"
        at={typed.since}
        onChange={(at) => keep({ ...typed, since: at })}
        errorOf={(field) => {
          if (field !== 'since-day') return undefined;
          return attempt && !since ? t('voteoffice.fault-time') : said?.fields['since'];
        }}
      />
      <WordsFields
        field="doing"
        label={t('voteoffice.incident-doing')}
        error={said?.fields['doing']}
        words={typed.doing}
        onChange={(doing) => keep({ ...typed, doing })}
      />
      {report.error && said?.general ? <Trouble error={report.error} /> : null}
      <Actions>
        <Button type="submit" busy={report.isPending}>
          {t('voteoffice.incident-report')}
        </Button>
      </Actions>
    </form>
  );
}
