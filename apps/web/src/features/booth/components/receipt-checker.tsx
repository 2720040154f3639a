import type { VoteView } from '@talka/contracts';
import { Breadcrumbs, Button, DownloadIcon, Notice, PageHead, type NoticeTone } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { Link as RouterLink, useLocation } from 'react-router';
import { client } from '../../../site/api.js';
import { pathIn } from '../../../site/language.js';
import { Page } from '../../../site/page.js';
import { useRefusals } from '../../../site/refusal.js';
import { nameIn } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import type { Finding } from '../checking.js';
import { saveFile } from '../../../site/save-file.js';
import { CodeForm } from './code-form.js';
import './booth.css';

const TONES: Readonly<Record<Finding['finding'], NoticeTone>> = {
  included: 'success',
  counts: 'success',
  replaced: 'warning',
  annulled: 'warning',
  waiting: 'info',
  unknown: 'danger',
  'wrong-vote': 'warning',
  'head-bad': 'danger',
  'proof-bad': 'danger',
  'log-forked': 'danger',
};

type Outcome = Finding | { readonly finding: 'malformed' };

/** Is my ballot in the log? Asked without a session, and reckoned here. */
export function ReceiptChecker({ vote }: { vote: VoteView }) {
  const t = useText('booth', 'votes');
  const language = useLanguage();
  const { hash } = useLocation();
  const { ofError } = useRefusals();
  const [text, setText] = useState(() => decodeURIComponent(hash.slice(1)));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function check(line: string): Promise<void> {
    setBusy(true);
    setError(null);
    setOutcome(null);
    try {
      const checking = await import('../checking.js');
      const receipt = checking.receiptIn(line);
      if (!receipt) return setOutcome({ finding: 'malformed' });
      const params = { number: vote.number };
      const from = checking.sizeWhenSaved(receipt);
      const [{ configuration }, said] = await Promise.all([
        client.call('votes.configuration', { params }),
        client.call('votes.proof', {
          params: { ...params, leaf: receipt.leaf },
          query: from === undefined ? {} : { from },
        }),
      ]);
      const read = checking.configurationIn(configuration, vote.configurationHash);
      setOutcome(read ? checking.findingOf(receipt, read, said) : { finding: 'head-bad' });
    } catch (failure) {
      setError(ofError(failure).general);
    } finally {
      setBusy(false);
    }
  }
  const begun = useRef(false);
  useEffect(() => {
    // Whoever came with a receipt came to have it checked.
    if (begun.current || text === '') return;
    begun.current = true;
    void check(text);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, with what the address brought
  }, []);

  const name = nameIn(vote.name, language);
  return (
    <Page title={`${t('check.title')} · ${name}`}>
      <PageHead
        above={
          <Breadcrumbs
            label={t('check.crumbs')}
            as={RouterLink}
            crumbs={[
              { words: t('votes.title'), link: { to: pathIn(language, '/votes') } },
              { words: name, link: { to: pathIn(language, `/votes/${vote.number}`) } },
            ]}
          />
        }
        title={t('check.title')}
        lead={t('check.lead')}
      />
      <CodeForm
        words={{
          ...{ line: t('check.line'), lineHint: t('check.line-hint'), file: t('check.file') },
          read: t('check.check'),
        }}
        accept=".json,.txt"
        {...{ text, busy, error }}
        onType={setText}
        onError={setError}
        onRead={(line) => void check(line)}
      />
      <div className="booth-outcome" role="status">
        {outcome ? <OutcomeNotice vote={vote} outcome={outcome} /> : null}
      </div>
      <p className="booth-explained t-muted">{t('check.how')}</p>
    </Page>
  );
}

function OutcomeNotice({ vote, outcome }: { vote: VoteView; outcome: Outcome }) {
  const t = useText('booth');
  if (outcome.finding === 'malformed') {
    return (
      <Notice tone="warning" title={t('found.malformed')}>
        {t('found.malformed-text')}
      </Notice>
    );
  }
  if (!('receipt' in outcome)) {
    return (
      <Notice tone={TONES[outcome.finding]} title={t(`found.${outcome.finding}`)}>
        {t(`found.${outcome.finding}-text`)}
      </Notice>
    );
  }
  const { finding, index, size, receipt } = outcome;
  return (
    <Notice
      tone={TONES[finding]}
      title={t(`found.${finding}`)}
      actions={
        <Button
          tone="quiet"
          size="small"
          icon={<DownloadIcon />}
          onClick={() =>
            saveFile(
              `talka-${vote.number}-${t('receipt.file')}.json`,
              JSON.stringify(receipt),
              'application/json',
            )
          }
        >
          {t('check.save-proof')}
        </Button>
      }
    >
      {t(`found.${finding}-text`, { index, size })}
    </Notice>
  );
}
