import type { OwnEventView } from '@talka/contracts';
import { Button, Notice } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { isRefusal, useAction } from '../../../site/api.js';
import { Reason } from '../../../site/reason.js';
import { useText } from '../../../site/text.js';
import { NOTHING_WRONG, useWrong } from '../../../site/wrong.js';
import { shown } from '../use-editing.js';
import { EventWords, type Words } from './event-words.js';

interface Props {
  readonly view: OwnEventView;
  readonly reload: () => unknown;
  readonly onTold: (words: string) => void;
}

const wordsOf = ({ title, about, place, area, contact, repaid, closesBefore }: Words): Words => ({
  ...{ title, about, place, area, contact, repaid, closesBefore },
});

/** What a published event says of itself, and a way to mend it. */
export function RewordEvent(props: Props) {
  const t = useText('organise');
  const [open, setOpen] = useState(false);
  const { draft, state } = props.view;
  return (
    <>
      <p className="organise__said">{draft.about}</p>
      <dl className="organise__facts">
        <dt>{t('edit.place')}</dt>
        <dd>{draft.place}</dd>
        <dt>{t('edit.contact')}</dt>
        <dd>{draft.contact}</dd>
        {draft.repaid ? (
          <>
            <dt>{t('edit.repaid-is')}</dt>
            <dd>{draft.repaid}</dd>
          </>
        ) : null}
      </dl>
      {state === 'published' ? (
        <Button tone="quiet" size="small" onClick={() => setOpen(true)}>
          {t('reword.open')}
        </Button>
      ) : null}
      {open ? <Reword {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Another place is told to everybody who has signed up, with the reason; all else is simply mended. */
function Reword({ view, reload, onTold, onClose }: Props & { readonly onClose: () => void }) {
  const t = useText('organise');
  const say = useWrong();
  const [words, setWords] = useState(() => wordsOf(view.draft));
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(NOTHING_WRONG);
  const { number, revision } = view;
  const moved = words.place.trim() !== view.draft.place;
  const reword = useAction('my-events.reword', (event) => {
    shown(event);
    onTold(t(moved ? 'reword.moved' : 'reword.done'));
    onClose();
  });
  const onError = (error: unknown) => {
    if (isRefusal(error, 'event.changed')) void reload();
    setWrong(say(error));
  };
  const save = () => {
    if (!reword.isPending)
      reword.mutate({ params: { number }, body: { revision, words, reason } }, { onError });
  };
  return (
    <Dialog
      open
      title={t('reword.title')}
      closeLabel={t('edit.close')}
      onClose={onClose}
      actions={
        <Button busy={reword.isPending} onClick={save}>
          {t(moved ? 'change.save' : 'edit.save')}
        </Button>
      }
    >
      {wrong.general ? <Notice tone="warning" live="assertive" title={wrong.general} /> : null}
      <EventWords
        municipality={view.municipality}
        editing={{ draft: words, wrong, change: (part) => setWords({ ...words, ...part }) }}
      />
      {moved ? (
        <>
          <p>{t('reword.told')}</p>
          <Reason value={reason} error={wrong.fields['reason']} onChange={setReason} />
        </>
      ) : null}
    </Dialog>
  );
}
