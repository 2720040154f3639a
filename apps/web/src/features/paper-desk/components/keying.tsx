import type { BatchView, VoteView } from '@talka/contracts';
import type { BallotStyle } from '@talka/voting';
import { Actions, announce, Button, Notice } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useOwn } from '../../../site/use-own.js';
import { mend, numberNow, put, sheetOf, takeOut, type BatchSheet } from '../batch-sheet.js';
import { paperOf, writeLine, type Keyed } from '../marks.js';
import { placeOfBatch } from '../places.js';
import { KeyedList } from './keyed-list.js';
import { MarksLine } from './marks-line.js';

/** One clerk reads a batch, ballot by ballot, with the hands on the keyboard or a thumb on the buttons. */
export function Keying({
  vote,
  style,
  address,
  view,
  onHandedIn,
}: {
  vote: VoteView;
  style: BallotStyle;
  address: { readonly municipality: string; readonly number: number };
  view: BatchView;
  onHandedIn: (answer: BatchView) => void;
}) {
  const t = useText('paperdesk');
  const [kept, keep, drop] = useOwn<BatchSheet>(placeOfBatch(address, view));
  const sheet = kept ?? sheetOf(view.mine);
  const paper = paperOf(vote, style);
  const field = useRef<HTMLInputElement>(null);
  const [more, setMore] = useState(false);
  const key = useAction('paper.key', (answer) => {
    drop();
    setMore(false);
    onHandedIn(answer);
  });
  const { declared } = view;
  const count = sheet.ballots.length;
  const read = (keyed: Keyed) => {
    const number = numberNow(sheet);
    keep(put(sheet, keyed));
    announce(t('paperdesk.was-read', { number, marks: writeLine(keyed) }));
    field.current?.focus();
  };
  const all = count >= declared && sheet.at === null;
  const lineShown = !all || more;
  const handInButton = useRef<HTMLButtonElement>(null);
  const arrived = useRef(false);
  useEffect(() => {
    // What the hands were on is gone: with the last ballot the line, with a press on one above the button.
    if (arrived.current) (lineShown ? field : handInButton).current?.focus();
    arrived.current = true;
  }, [lineShown, sheet.at]);
  const handIn = () =>
    key.mutate({
      params: { ...address, batch: view.number },
      body: { id: view.id, ballots: [...sheet.ballots] },
    });
  return (
    <section className="paper-desk__keying" aria-label={t('paperdesk.keying')}>
      {!lineShown ? (
        <p>
          <strong>{t('paperdesk.all-read', { count })}</strong>
        </p>
      ) : (
        <MarksLine
          vote={vote}
          paper={paper}
          field={field}
          number={numberNow(sheet)}
          of={declared}
          mending={sheet.at !== null}
          typed={sheet.typed}
          onTyped={(typed) => keep({ ...sheet, typed })}
          onRead={read}
          onBack={() => keep(mend(sheet, (sheet.at ?? count) - 1))}
          onLeave={() => keep({ ...sheet, typed: '', at: null })}
        />
      )}
      {count > declared ? (
        <Notice tone="warning" live="polite" title={t('paperdesk.too-many', { keyed: count, declared })}>
          {t('paperdesk.too-many-text')}
        </Notice>
      ) : null}
      {key.error ? <Trouble error={key.error} retry={handIn} /> : null}
      <Actions>
        {kept !== null && count > 0 ? (
          <Button ref={handInButton} tone={all ? 'primary' : 'quiet'} busy={key.isPending} onClick={handIn}>
            {t(
              key.isPending ? 'paperdesk.handing-in' : all ? 'paperdesk.hand-in' : 'paperdesk.hand-in-part',
              {
                keyed: count,
                declared,
              },
            )}
          </Button>
        ) : null}
        {!lineShown ? (
          <Button tone="plain" onClick={() => setMore(true)}>
            {t('paperdesk.one-more')}
          </Button>
        ) : null}
      </Actions>
      <p className="t-small t-muted">{t('paperdesk.kept')}</p>
      <KeyedList
        vote={vote}
        style={style}
        sheet={sheet}
        differences={view.differences ?? []}
        onMend={(at) => keep(mend(sheet, at))}
        onTakeOut={(at) => keep(takeOut(sheet, at))}
      />
    </section>
  );
}
