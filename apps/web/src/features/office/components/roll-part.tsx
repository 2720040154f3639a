import type { CallOutput } from '@talka/api-client';
import type { MunicipalityView, RefusalCode } from '@talka/contracts';
import { sayRefusal } from '@talka/i18n/browser';
import { Button, Details, Notice, RadioGroup, Section, StatNumber, Table } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { client } from '../../../site/api.js';
import { ChooseFiles, type FileText } from '../../../site/choose-file.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { looksLikePeople, partsOf } from '../roll-parts.js';

type Account = CallOutput<'office-roll.import'>;
const NOTHING: Account = { added: 0, known: 0, faults: [] };
/** As many as somebody will mend by hand; the rest is counted. */
const SHOWN = 100;

/** Reads in a roll of keyed hashes, part by part, with an account of every line. The file is kept nowhere. */
export function RollPart({ municipality }: { municipality: MunicipalityView }) {
  const t = useText('office');
  const refusal = useText('refusals');
  const { number } = useFormats();
  const [file, setFile] = useState<FileText | null>(null);
  const [how, setHow] = useState<'more' | 'anew'>('more');
  const [asking, setAsking] = useState(false);
  const [sent, setSent] = useState<{ parts: number; of: number } | null>(null);
  const [account, setAccount] = useState<Account | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const people = file !== null && looksLikePeople(file.text);
  const busy = sent !== null;
  const send = async () => {
    if (!file) return;
    setAsking(false);
    setTrouble(null);
    setAccount(null);
    const parts = partsOf(file.text);
    let sum = NOTHING;
    try {
      for (const [at, part] of parts.entries()) {
        setSent({ parts: at, of: parts.length });
        const body = { text: part.text, anew: how === 'anew' && at === 0 };
        const answer = await client.call('office-roll.import', {
          params: { municipality: municipality.id },
          body,
        });
        sum = {
          added: sum.added + answer.added,
          known: sum.known + answer.known,
          faults: [
            ...sum.faults,
            ...answer.faults.map(({ line, code }) => ({ line: line + part.from - 1, code })),
          ],
        };
      }
      setFile(null);
    } catch (error) {
      setTrouble(error);
    }
    // What was taken in before the line broke is taken in: the same file again counts it as known.
    setAccount(sum);
    setSent(null);
  };
  return (
    <div className="office__part">
      <p className="office__form">{t('roll.lead')}</p>
      <Details summary={t('roll.format')}>
        <p>{t('roll.format-text')}</p>
        <pre className="office__sample">{`${'9f86d081'.repeat(8)};${municipality.areas[0]?.id ?? ''}`}</pre>
        <p>{t('roll.format-how')}</p>
        <pre className="office__sample">{'npm run --silent talka -- roll hash residents.csv > roll.csv'}</pre>
      </Details>
      <Section title={t('roll.read')}>
        <div className="office__form">
          <ChooseFiles
            one
            accept=".csv,.txt,text/csv,text/plain"
            onFiles={([chosen]) => {
              setFile(chosen ?? null);
              setAccount(null);
              setTrouble(null);
            }}
          >
            {t('roll.choose')}
          </ChooseFiles>
          <div role="status">
            {file ? (
              <p>
                {t('roll.chosen', {
                  name: file.name,
                  count: file.text.split(/\r?\n/).filter((line) => line.trim() !== '').length,
                })}
              </p>
            ) : null}
          </div>
          {people ? (
            <Notice tone="danger" live="assertive" title={t('roll.people')}>
              {t('roll.people-text')}
            </Notice>
          ) : null}
          <RadioGroup
            legend={t('roll.how')}
            options={(['more', 'anew'] as const).map((value) => ({
              value,
              label: t(`roll.how-${value}`),
              hint: t(`roll.how-${value}-text`),
            }))}
            value={how}
            onChange={setHow}
          />
          <div className="office__send">
            <Button
              busy={busy}
              whyNot={!file ? t('roll.choose-first') : people ? t('roll.people') : undefined}
              onClick={() => setAsking(true)}
            >
              {sent ? t('roll.reading', { part: sent.parts + 1, of: sent.of }) : t('roll.do')}
            </Button>
          </div>
        </div>
      </Section>
      {trouble ? <Trouble error={trouble} retry={() => void send()} /> : null}
      {account ? (
        <Section title={t('roll.account')}>
          <div className="office__numbers" role="status">
            <StatNumber value={number(account.added)} label={t('roll.added')} />
            <StatNumber value={number(account.known)} label={t('roll.known')} />
            <StatNumber value={number(account.faults.length)} label={t('roll.faults')} />
          </div>
          {account.faults.length > 0 ? (
            <Table
              caption={t('roll.faults-caption', { shown: Math.min(SHOWN, account.faults.length) })}
              rows={account.faults.slice(0, SHOWN)}
              rowKey={({ line }) => String(line)}
              columns={[
                { id: 'line', header: t('roll.line'), cell: ({ line }) => number(line) },
                {
                  ...{ id: 'why', header: t('roll.why') },
                  cell: ({ code }) => sayRefusal(refusal, code as RefusalCode),
                },
              ]}
            />
          ) : null}
        </Section>
      ) : null}
      <ConfirmDialog
        open={asking}
        title={t('roll.sure')}
        confirmLabel={t('roll.do')}
        cancelLabel={t('office.cancel')}
        tone={how === 'anew' ? 'danger' : 'primary'}
        onCancel={() => setAsking(false)}
        onConfirm={() => void send()}
      >
        {t(how === 'anew' ? 'roll.sure-anew' : 'roll.sure-more')}
      </ConfirmDialog>
    </div>
  );
}
