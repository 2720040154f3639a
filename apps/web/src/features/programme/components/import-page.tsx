import type { ImportRow, ImportRowView } from '@talka/contracts';
import { IMPORT_ROWS } from '@talka/programme';
import { announce, Button, ButtonLink, Notice, PageHead, Section } from '@talka/ui';
import { useState } from 'react';
import { client, forget } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { Link } from '../../../site/link.js';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { rowOf, type Unsaid } from '../import/rows-of-found.js';
import { ImportFile, type ChosenFile } from './import-file.js';
import { ImportRows } from './import-rows.js';
import { ImportUnsaid } from './import-unsaid.js';
import { PlannersOnly } from './planners-only.js';
import '../programme.css';

/** Takes events over from a calendar or a table. Nothing is written before somebody has seen what would be. */
export function ImportPage({ municipality }: { municipality: string }) {
  const t = useText('imports', 'programme');
  return (
    <PlannersOnly municipality={municipality}>
      {() => (
        <Page title={t('imports.title')}>
          <PageHead
            above={
              <OfficeCrumbs
                municipality={municipality}
                list={{ words: t('planning.title'), to: `/office/${municipality}/programme` }}
                here={t('imports.title')}
              />
            }
            title={t('imports.title')}
            lead={t('imports.lead')}
          />
          <Import municipality={municipality} />
        </Page>
      )}
    </PlannersOnly>
  );
}

const NOTHING: Unsaid = { about: '', place: '', genre: 'other', languages: ['lv'], price: '' };

interface Seen {
  /** What was sent, to be named in the account. */
  readonly sent: readonly ImportRow[];
  readonly rows: readonly ImportRowView[];
  readonly applied: boolean;
}

function Import({ municipality }: { municipality: string }) {
  const t = useText('imports');
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [unsaid, setUnsaid] = useKept<Unsaid>(`own:programme-import:${municipality}`, NOTHING);
  const [seen, setSeen] = useState<Seen | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const events = chosen?.reading?.events ?? [];

  const send = async (apply: boolean): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    const sent = apply && seen ? seen.sent : events.map((event) => rowOf(event, unsaid, municipality));
    const rows: ImportRowView[] = [];
    try {
      for (let at = 0; at < sent.length; at += IMPORT_ROWS) {
        const body = { apply, rows: sent.slice(at, at + IMPORT_ROWS) };
        rows.push(...(await client.call('office-programme.import', { params: { municipality }, body })).rows);
      }
      setSeen({ sent, rows, applied: apply });
      if (apply) announce(t('imports.taken', { count: rows.filter(isTaken).length }));
    } catch (error) {
      // Pieces that went before are taken over: the same file again finds them.
      setTrouble(error);
    }
    if (apply) void forget('office-programme.list');
    setBusy(false);
  };

  const ready = seen?.rows.filter(isTaken).length ?? 0;
  return (
    <div className="planning">
      <ImportFile
        chosen={chosen}
        onChosen={(file) => {
          setChosen(file);
          setSeen(null);
          setTrouble(null);
        }}
      />
      <ImportUnsaid
        unsaid={unsaid}
        change={(part) => {
          setUnsaid({ ...unsaid, ...part });
          setSeen(null);
        }}
      />
      {trouble ? <Trouble error={trouble} retry={() => void send(false)} /> : null}
      <div className="t-actions">
        <Button
          tone={seen ? 'quiet' : 'primary'}
          busy={busy}
          whyNot={events.length === 0 ? t('imports.choose-first') : undefined}
          onClick={() => void send(false)}
        >
          {t('imports.preview')}
        </Button>
      </div>
      {seen ? (
        <Section title={t(seen.applied ? 'imports.rows-done' : 'imports.rows')}>
          {seen.applied ? (
            <Notice
              tone="success"
              title={t('imports.taken', { count: ready })}
              actions={
                <ButtonLink as={Link} to={`/office/${municipality}/programme`} size="small">
                  {t('imports.to-plans')}
                </ButtonLink>
              }
            >
              {t('imports.taken-text')}
            </Notice>
          ) : ready > 0 ? (
            <div className="t-actions">
              <Button busy={busy} onClick={() => void send(true)}>
                {t('imports.take', { count: ready })}
              </Button>
            </div>
          ) : (
            <p>{t('imports.nothing')}</p>
          )}
          <ImportRows {...seen} municipality={municipality} file={chosen?.name ?? ''} />
        </Section>
      ) : null}
    </div>
  );
}

const isTaken = ({ outcome }: ImportRowView): boolean => outcome === 'new' || outcome === 'changed';
