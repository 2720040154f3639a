import { Details, Notice, Section } from '@talka/ui';
import { useState } from 'react';
import { ChooseRaw } from '../../../site/choose-file.js';
import { useFormats, useText } from '../../../site/text.js';
import type { Reading } from '../import/found.js';
import { readInWorker, type Outcome } from '../import/read-in-worker.js';

export interface ChosenFile {
  readonly name: string;
  readonly outcome: Outcome;
  /** Null where it could not be read. */
  readonly reading: Reading | null;
}

const COLUMNS =
  'uid; title; about; title_en; about_en; title_ru; about_ru; place; place_municipality; latitude; longitude; from; until; genre; languages; youngest; oldest; step_free; sign_language; free; price; link';
/** As many as somebody will mend by hand. */
const SHOWN = 20;

/** Chooses a file and tells what is in it. It is read on this device, and what is sent is what the next step shows. */
export function ImportFile({
  chosen,
  onChosen,
}: {
  chosen: ChosenFile | null;
  onChosen: (file: ChosenFile) => void;
}) {
  const t = useText('imports');
  const [reading, setReading] = useState(false);
  const read = async (file: File): Promise<void> => {
    setReading(true);
    const outcome = await readInWorker(file);
    setReading(false);
    onChosen({ name: file.name, outcome, reading: outcome.as === 'events' ? outcome.reading : null });
  };
  return (
    <Section title={t('imports.file')}>
      <div className="planning__part">
        <p className="t-muted">{t('imports.file-hint')}</p>
        <ChooseRaw
          one
          accept=".ics,.csv,.txt,text/calendar,text/csv,text/plain"
          onFiles={([file]) => (file ? void read(file) : undefined)}
        >
          {t('imports.choose')}
        </ChooseRaw>
        <Details summary={t('imports.columns')}>
          <p>{t('imports.columns-text')}</p>
          <p className="planning__columns">
            <code>{COLUMNS}</code>
          </p>
        </Details>
        <div role="status">
          {reading ? <p>{t('imports.reading')}</p> : chosen ? <Told {...chosen} /> : null}
        </div>
      </div>
    </Section>
  );
}

function Told({ name, outcome, reading }: ChosenFile) {
  const t = useText('imports');
  const { list } = useFormats();
  if (outcome.as !== 'events' || !reading) {
    const { as } = outcome;
    if (as === 'events') return null;
    return (
      <Notice tone="warning" title={t(`imports.${as}`)}>
        {t(`imports.${as}-text`)}
      </Notice>
    );
  }
  const { events, over, cut, passedOver } = reading;
  return (
    <>
      <p>
        <b>{t('imports.found', { name, count: events.length })}</b>
      </p>
      {over > 0 ? <p>{t('imports.over', { count: over })}</p> : null}
      {outcome.encoding === 'windows-1257' ? <p>{t('imports.encoding')}</p> : null}
      {cut.length > 0 ? <p>{t('imports.cut', { names: list(cut.slice(0, SHOWN)) })}</p> : null}
      {passedOver.length > 0 ? (
        <>
          <p>{t('imports.passed')}</p>
          <ul>
            {passedOver.slice(0, SHOWN).map(({ why, name: called }, index) => (
              <li key={index}>{t(`imports.why-${why}`, { name: called })}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
