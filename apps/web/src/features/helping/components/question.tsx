import type { Answers, HelpQuestionView } from '@talka/contracts';
import { Actions, Button, Card, Notice, PlaceIcon } from '@talka/ui';
import type { HelpAnswer } from '@talka/volunteering';
import { useEffect, useRef, useState } from 'react';
import { isRefusal } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { QuestionFields } from '../../../site/asked-questions.js';
import { useFormats, useText } from '../../../site/text.js';
import { useAnswering } from '../../../site/use-answering.js';
import { useAt } from '../../../site/use-at.js';
import { Outcome } from './outcome.js';
import './helping.css';

/** What is answered, and with a yes what the task asks of everybody. */
export interface HelpSaid {
  readonly answer: HelpAnswer;
  readonly said?: Answers;
}

interface Props {
  readonly view: HelpQuestionView;
  /** An answer is on its way; which, the button shows. */
  readonly pending: boolean;
  readonly said: HelpAnswer | undefined;
  /** It was answered just now: what came of it takes the focus, for the buttons are gone. */
  readonly fresh: boolean;
  readonly onSay: (said: HelpSaid, onError: (error: unknown) => void) => void;
}

/** One shift that lacks people: what, when and where, and the answers; or what was answered. */
export function Question({ view, pending, said, fresh, onSay }: Props) {
  const t = useText('helpneeded');
  const at = useAt();
  const { time } = useFormats();
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<{ words: string; full: boolean } | null>(null);
  const { shift, state, gone } = view;
  const answering = useAnswering(`shift:answers:${shift.id}`, shift.questions);
  const when = `${at(shift.from)}–${time(shift.until)}`;
  const open = gone === null && view.standing === null && (state === 'open' || state === 'lapsed');
  // A no may become a yes.
  const mayCome = gone === null && view.standing === null && state === 'no';
  const { drop } = answering;
  const comes = view.standing !== null;
  useEffect(() => {
    if (comes) drop();
    // Once they come, nothing waits on the device any more.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what drops it is made anew each time
  }, [comes]);
  const say = (answer: HelpAnswer) => {
    setTrouble(null);
    const needed = answer === 'yes' || answer === 'wait';
    const said = needed && shift.questions.length > 0 ? answering.checked() : undefined;
    if (said === null) return;
    onSay({ answer, ...(said && { said }) }, (error) => {
      const { general } = refusals.ofError(error);
      if (general === null) answering.failed(error);
      else setTrouble({ words: general, full: isRefusal(error, 'help.full') });
    });
  };
  return (
    <Card>
      <h2 className="help__role">{shift.role}</h2>
      <p className="help__when">{when}</p>
      <p className="help__where">
        <Link to={`/events/${shift.event}`}>{shift.title}</Link>
        <span className="t-muted">
          <PlaceIcon size={1} /> {shift.place}
        </span>
      </p>
      {shift.about ? <p className="help__about">{shift.about}</p> : null}
      {trouble ? (
        <Told key={trouble.words}>
          <Notice
            tone="warning"
            live="assertive"
            title={trouble.words}
            actions={
              trouble.full ? (
                <Button size="small" busy={pending && said === 'wait'} onClick={() => say('wait')}>
                  {t('asking.wait')}
                </Button>
              ) : undefined
            }
          />
        </Told>
      ) : null}
      {shift.questions.length > 0 && (open || mayCome) ? (
        <QuestionFields id={`answer-${shift.id}`} answering={answering} />
      ) : null}
      {open ? (
        <>
          <p className="t-muted">
            {t('asking.free', { count: shift.free })}.{' '}
            {state === 'open' ? t('asking.until', { until: at(view.until) }) : t('asking.late')}
          </p>
          <Actions>
            {(['yes', 'no', 'not-this-kind'] as const).map((answer) => (
              <Button
                key={answer}
                tone={answer === 'yes' ? 'primary' : answer === 'no' ? 'quiet' : 'plain'}
                busy={pending && said === answer}
                onClick={() => {
                  if (!pending) say(answer);
                }}
              >
                {t(`asking.${answer}`)}
              </Button>
            ))}
          </Actions>
        </>
      ) : (
        <Told key={`${state} ${view.standing}`} quiet={!fresh}>
          <Outcome view={view} when={when} pending={pending} said={said} onSay={say} />
        </Told>
      )}
    </Card>
  );
}

/** What came of a press takes the focus. */
function Told({ children, quiet = false }: { children: React.ReactNode; quiet?: boolean }) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!quiet) room.current?.focus();
  }, [quiet]);
  return (
    <div ref={room} tabIndex={-1} className="help__told">
      {children}
    </div>
  );
}
