import type { OwnBarView } from '@talka/contracts';
import { Button, Entries, Entry, Notice, Section, TextArea } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { cache, useAction, useCall } from '../../../site/api.js';
import { BarTimes, useBarScope } from '../../../site/bar-facts.js';
import { queryKey } from '../../../site/keys.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

type OnTold = (words: string) => void;

/** Where the reader may not sign up, why, and what they say to it. Nothing is said when there is nothing. */
export function OwnBars({ onTold }: { onTold: OnTold }) {
  const t = useText('bars');
  const { data } = useCall('my-bars.list', {}, { staleTime: 0 });
  if (!data || data.bars.length === 0) return null;
  return (
    <Section title={t('bars.own')}>
      <Entries label={t('bars.own')}>
        {data.bars.map((bar) => (
          <OwnBar key={bar.id} bar={bar} onTold={onTold} />
        ))}
      </Entries>
    </Section>
  );
}

function OwnBar({ bar, onTold }: { bar: OwnBarView; onTold: OnTold }) {
  const t = useText('bars');
  const scope = useBarScope();
  const { objection, kept } = bar;
  return (
    <Entry
      level={3}
      title={scope(bar)}
      meta={<BarTimes bar={bar} />}
      actions={objection === null ? <ObjectToBar bar={bar} onTold={onTold} /> : null}
    >
      <p>{t('bars.reason', { reason: bar.reason })}</p>
      {objection === null ? null : <p>{t('bars.objected', { words: objection })}</p>}
      {objection !== null && kept === null ? <p className="t-muted">{t('bars.object-waits')}</p> : null}
      {kept === null ? null : <p>{t('bars.kept', { words: kept })}</p>}
    </Entry>
  );
}

/** Said once: why the bar is not fair. */
function ObjectToBar({ bar, onTold }: { bar: OwnBarView; onTold: OnTold }) {
  const t = useText('bars');
  const refusals = useRefusals();
  const scope = useBarScope();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const object = useAction('my-bars.object', (answer) => {
    setOpen(false);
    cache.setQueryData(queryKey('my-bars.list', {}), answer);
    onTold(t('bars.object-done'));
  });
  const said = object.error ? refusals.ofError(object.error) : null;
  return (
    <>
      <Button size="small" tone="quiet" onClick={() => setOpen(true)}>
        {t('bars.object')}
        <span className="t-hidden"> {scope(bar)}</span>
      </Button>
      <Dialog
        open={open}
        title={t('bars.object')}
        closeLabel={t('bar.cancel')}
        onClose={() => {
          object.reset();
          setOpen(false);
        }}
        actions={
          <Button
            busy={object.isPending}
            onClick={() => {
              if (!object.isPending) object.mutate({ params: { bar: bar.id }, body: { words } });
            }}
          >
            {t('bars.object-send')}
          </Button>
        }
      >
        {said?.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <TextArea
          label={t('bars.object-label')}
          hint={t('bars.object-hint')}
          error={said?.fields['words']}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </Dialog>
    </>
  );
}
