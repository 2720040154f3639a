import type { Answers, SlotQuestion } from '@talka/contracts';
import { Actions, Button, Fieldset, Notice } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useAction } from '../../../site/api.js';
import { QuestionFields } from '../../../site/asked-questions.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { useAnswering, type Answering } from '../../../site/use-answering.js';
import { forgetWorkshops } from '../api.js';
import { answersAt } from './place-answers.js';
import { Means, Whom, type WhomProps } from './whom.js';

interface Props extends WhomProps {
  readonly number: number;
  readonly title: string;
  readonly act: 'enrol' | 'queue';
  readonly free: number;
  readonly questions: readonly SlotQuestion[];
  readonly setNobody: (nobody: boolean) => void;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onEnrolled: () => void;
}

/** Enrolling where something is asked: it is answered for each who comes, and sent before the place is taken. */
export function EnrolAnswering(props: Props) {
  const t = useText('workshops', 'asked');
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('asked.title')} closeLabel={t('asked.close')}>
      {props.open ? <Form {...props} /> : null}
    </Dialog>
  );
}

function Form(props: Props) {
  const t = useText('workshops', 'asked');
  const refusals = useRefusals();
  const { number, title, slot, candidates, act, free, questions, people, nobody, choose } = props;
  const [trouble, setTrouble] = useState<string | null>(null);
  const asked = useRef(new Map<string, Answering>());
  const say = useAction('my-workshops.say-answers');
  const enrol = useAction('my-workshops.enrol', forgetWorkshops);
  const busy = say.isPending || enrol.isPending;
  const params = { number, slot };
  const coming = candidates.filter(({ person }) => people.includes(person));

  const send = async (all: readonly (readonly [string, Answers])[]): Promise<void> => {
    setTrouble(null);
    for (const [person, answers] of all) {
      try {
        await say.mutateAsync({ params, query: { person }, body: { answers } });
      } catch (error) {
        asked.current.get(person)?.failed(error);
        return;
      }
    }
    try {
      await enrol.mutateAsync({ params, body: { people: all.map(([person]) => person) } });
    } catch (error) {
      setTrouble(refusals.ofError(error).general);
      void forgetWorkshops();
      return;
    }
    for (const [person] of all) asked.current.get(person)?.drop();
    props.onEnrolled();
    props.onClose();
  };

  const press = () => {
    if (busy) return;
    if (coming.length === 0) return props.setNobody(true);
    const all: (readonly [string, Answers])[] = [];
    for (const { person } of coming) {
      const answers = asked.current.get(person)?.checked();
      // What is missing of one is shown, and taken up first.
      if (!answers) return;
      all.push([person, answers]);
    }
    void send(all);
  };

  return (
    <form
      className="enrol-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        press();
      }}
    >
      <p>
        <b>{title}</b>
      </p>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <Whom {...{ slot, candidates, people, nobody, choose }} />
      {coming.map(({ person, name }, at) => (
        <AskedOf
          key={person}
          {...{ slot, person, questions, asked }}
          name={candidates.length > 1 ? name : null}
          isLast={at === coming.length - 1}
        />
      ))}
      <Means {...{ act, people, free }} />
      <Actions>
        <Button type="submit" busy={busy}>
          {t(candidates.length > 1 ? 'workshop.enrol-them' : 'workshop.enrol-do')}
        </Button>
      </Actions>
    </form>
  );
}

interface AskedProps {
  readonly slot: string;
  readonly person: string;
  /** Null where there is one alone who may come. */
  readonly name: string | null;
  readonly questions: readonly SlotQuestion[];
  readonly isLast: boolean;
  readonly asked: RefObject<Map<string, Answering>>;
}

/** What is asked of one who comes. */
function AskedOf({ slot, person, name, questions, isLast, asked }: AskedProps) {
  const answering = useAnswering(answersAt(slot, person), questions);
  useEffect(() => {
    asked.current.set(person, answering);
  });
  const fields = (
    <QuestionFields id={`answer-${slot}-${person}`} answering={answering} where="workshop" isLast={isLast} />
  );
  if (name === null) return fields;
  return (
    <div className="enrol-form__one">
      <Fieldset legend={name}>{fields}</Fieldset>
    </div>
  );
}
