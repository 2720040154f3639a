import type { DiscussionPerson } from '@talka/contracts';
import { COMMENT_LENGTH, tidyComment, type Stance } from '@talka/discussion';
import { LANGUAGE_NAMES, LANGUAGE_ORDER, type Language } from '@talka/i18n/browser';
import { Actions, Button, Chip, ChipGroup, Notice, Select, TextArea } from '@talka/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { asKept, nameBegun, withName } from '../words.js';
import { Suggestions } from './suggestions.js';

/** What stands in the form. */
export interface Typed {
  readonly words: string;
  readonly language: Language;
  readonly stance: Stance | null;
  /** Whose names were chosen from the list: these are people, other names are words. */
  readonly chosen: readonly DiscussionPerson[];
}

interface Props {
  /** Of the idea; where it is left out, nobody else is called upon. */
  readonly number?: number;
  readonly label: string;
  readonly sendLabel: string;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  readonly onSend: () => Promise<void>;
  readonly onCancel?: () => void;
  /** Left out for answers, which take no stance. */
  readonly stances?: readonly Stance[];
  /** It was opened by a press: what is typed goes here. */
  readonly focused?: boolean;
}

/** A comment being written. Small until somebody begins to. */
export function CommentForm(props: Props) {
  const { number, label, sendLabel, typed, onType, onSend, onCancel, stances = [], focused = false } = props;
  const t = useText('discussion');
  const refusals = useRefusals();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [begun, setBegun] = useState<string>();
  const [isTouched, setTouched] = useState(focused);
  // Open as soon as there is anything to send: nothing moves away under the press that sends it.
  const isOpen = isTouched || typed.words !== '';
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState(nothingSaid);
  useEffect(() => {
    if (focused) area.current?.focus();
  }, [focused]);
  const look = () => setBegun(nameBegun(area.current?.value ?? '', area.current?.selectionStart ?? 0));
  const send = async () => {
    if (busy) return;
    const wrong = tidyComment({ ...typed, body: asKept(typed.words, typed.chosen) }, stances.length === 0);
    if (!wrong.ok) {
      area.current?.focus();
      return setSaid({ fields: { body: refusals.ofRule(wrong.refusal) }, general: null });
    }
    setSaid(nothingSaid);
    setBusy(true);
    await onSend().catch((error: unknown) => setSaid(refusals.ofError(error)));
    setBusy(false);
  };
  const choose = (person: DiscussionPerson) => {
    const put = withName(typed.words, area.current?.selectionStart ?? 0, person.name ?? '');
    onType({ ...typed, words: put.typed, chosen: [...typed.chosen, person] });
    setBegun(undefined);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(put.caret, put.caret);
    });
  };
  return (
    <form
      className="comment-form"
      noValidate
      onFocus={() => setTouched(true)}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        ref={area}
        id={id}
        label={label}
        hint={isOpen && number !== undefined ? t('say.new-hint') : undefined}
        rows={isOpen ? 4 : 2}
        lang={typed.language}
        error={said.fields['body']}
        counter={(length) =>
          isOpen
            ? {
                words: t('say.length', { length, max: COMMENT_LENGTH.max }),
                over: length > COMMENT_LENGTH.max,
              }
            : { words: '' }
        }
        value={typed.words}
        onChange={({ currentTarget }) => {
          onType({ ...typed, words: currentTarget.value });
          look();
        }}
        onSelect={look}
      />
      {number !== undefined && begun ? <Suggestions number={number} begun={begun} onChoose={choose} /> : null}
      {isOpen ? (
        <>
          {stances.length > 0 ? (
            <ChipGroup label={t('stance.legend')}>
              {stances.map((stance) => (
                <Chip
                  key={stance}
                  pressed={typed.stance === stance}
                  onClick={() => onType({ ...typed, stance: typed.stance === stance ? null : stance })}
                >
                  {t(`stance.${stance}`)}
                </Chip>
              ))}
            </ChipGroup>
          ) : null}
          <Select
            label={t('say.language')}
            value={typed.language}
            onChange={({ target }) => onType({ ...typed, language: target.value as Language })}
          >
            {LANGUAGE_ORDER.map((one) => (
              <option key={one} value={one} lang={one}>
                {LANGUAGE_NAMES[one]}
              </option>
            ))}
          </Select>
          {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
          <Actions>
            <Button type="submit" size="small" busy={busy}>
              {sendLabel}
            </Button>
            {onCancel ? (
              <Button tone="quiet" size="small" onClick={onCancel}>
                {t('say.cancel')}
              </Button>
            ) : null}
          </Actions>
        </>
      ) : null}
    </form>
  );
}
