import type { OrganisationRole } from '@talka/identity';
import type { RosterEntry, RosterShift } from '@talka/contracts';
import { Button, Tag } from '@talka/ui';
import { Menu } from '@talka/ui/forms';
import { ABILITY_KINDS, may, type Training } from '@talka/volunteering';
import { useState } from 'react';
import { client } from '../../../site/api.js';
import { Needs } from '../../../site/needs.js';
import { AnswersGiven } from '../../../site/asked-questions.js';
import { useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { saveDocument } from '../../../site/take-document.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { BarPerson } from './bar-person.js';
import { CameLate } from './came-late.js';
import { Load } from './load.js';
import { NotePaper } from './note-paper.js';
import { Papers, usePapers } from './papers.js';
import { TakeBack } from './take-back.js';
import type { Tell } from './told.js';
import { receives } from '../found.js';
import { useAttend } from './use-attend.js';

interface Props {
  readonly number: number;
  readonly shift: RosterShift;
  readonly one: RosterEntry;
  /** As what the reader acts for the organiser. */
  readonly reader: OrganisationRole;
  readonly onTold: Tell;
}

/** Somebody on the roster: one press when they come, one when they leave, and the rest behind a third. */
export function RosterPerson({ number, shift, one, reader, onTold }: Props) {
  const t = useText('roster');
  const bars = useText('bars');
  const { note, busy } = useAttend(number, shift.shift, onTold);
  const [asked, setAsked] = useState<'late' | 'undo' | 'take-back' | 'bar' | null>(null);
  const [paper, setPaper] = useState<Training | null>(null);
  const language = useLanguage();
  const refusals = useRefusals();
  const { person, attendance } = one;
  const name = one.name || t('roster.erased');
  const state = attendance?.state;
  const next = state === 'here' ? 'left' : state === 'left' || !receives(shift) ? null : 'came';
  const begun = Date.parse(shift.from) <= serverNow().getTime();
  const papers = usePapers(number, shift, one, onTold);
  const choices = [
    ...(next === 'came' && begun ? [{ id: 'late', label: t('act.late') }] : []),
    ...(state === undefined && begun ? [{ id: 'no-show', label: t('act.no-show') }] : []),
    ...(one.name ? [{ id: 'agreement', label: t('act.agreement') }] : []),
    ...(may(reader, 'papers') ? papers.choices : []),
    ...(state === undefined && !begun && may(reader, 'places')
      ? [{ id: 'take-back', label: t('act.take-back'), danger: true }]
      : []),
    ...(state === undefined ? [] : [{ id: 'undo', label: t('act.undo'), danger: true }]),
    ...(one.name && may(reader, 'bar') ? [{ id: 'bar', label: bars('bar.act'), danger: true }] : []),
  ];
  const take = () =>
    client
      .call('my-events.agreement', { params: { number, shift: shift.shift, person }, query: { language } })
      .then(saveDocument)
      .catch((error: unknown) => onTold('warning', refusals.ofError(error).general ?? ''));
  const onPaper = (id: string, training: Training) => {
    if (id === `see-${training}`) setPaper(training);
    if (id === `back-${training}`) papers.takeBack(training);
  };
  const choose = (id: string) => {
    if (id === 'no-show') note(person, id);
    else if (id === 'agreement') void take();
    else if (id === 'late' || id === 'undo' || id === 'take-back' || id === 'bar') setAsked(id);
    else for (const training of ABILITY_KINDS.trainings) onPaper(id, training);
  };
  return (
    <li className="roster__person" data-state={state ?? 'expected'}>
      <div className="roster__who">
        <p className="roster__name">
          {name} {one.age === null ? null : <Tag tone="new">{t('roster.age', { age: one.age })}</Tag>}
        </p>
        {one.email ? (
          <p className="roster__contact">
            <a href={`mailto:${one.email}`}>{one.email}</a>
          </p>
        ) : null}
        <ComesWith one={one} shift={shift} />
        {one.tooYoung ? <p className="t-muted">{t('roster.too-young')}</p> : null}
        <Needs needs={one.missing} missing />
        {may(reader, 'papers') ? <Papers shift={shift} one={one} /> : null}
        <Load load={one.load} />
        {one.looking ? (
          <p>
            <Tag tone="new">{t(`roster.looking-${one.looking}`)}</Tag>
          </p>
        ) : null}
        {one.state === 'confirmed' ? (
          <AnswersGiven questions={shift.questions} answers={one.answers} />
        ) : null}
        <Noted one={one} />
      </div>
      {one.state === 'confirmed' && !shift.cancelled ? (
        <div className="roster__acts">
          {next ? (
            <Button
              tone={next === 'came' ? 'primary' : 'quiet'}
              busy={busy === person}
              onClick={() => note(person, next)}
            >
              {t(`act.${next}`)}
              <span className="t-hidden"> {name}</span>
            </Button>
          ) : null}
          {choices.length > 0 ? (
            <Menu
              label={
                <>
                  {t('act.more')}
                  <span className="t-hidden"> {name}</span>
                </>
              }
              choices={choices}
              onChoose={choose}
            />
          ) : null}
        </div>
      ) : null}
      <CameLate
        open={asked === 'late'}
        shift={shift}
        onClose={() => setAsked(null)}
        onSaid={(minutes) => note(person, 'came', minutes)}
      />
      <TakeBack
        what="place"
        open={asked === 'take-back'}
        onClose={() => setAsked(null)}
        of={{ number, shift: shift.shift, person }}
        name={name}
        onTold={onTold}
      />
      <NotePaper
        number={number}
        of={{ person, name }}
        training={paper}
        onClose={() => setPaper(null)}
        onTold={onTold}
      />
      <BarPerson
        open={asked === 'bar'}
        onClose={() => setAsked(null)}
        of={{ number, person }}
        name={name}
        onTold={onTold}
      />
      <TakeBack
        what="note"
        open={asked === 'undo'}
        onClose={() => setAsked(null)}
        of={{ number, shift: shift.shift, person }}
        name={name}
        onTold={onTold}
      />
    </li>
  );
}

/** Who comes together with them, so that nobody is sent to the other end of the park. */
function ComesWith({ one, shift }: Pick<Props, 'one' | 'shift'>) {
  const t = useText('roster');
  const { list } = useFormats();
  if (one.together === null) return null;
  const others = shift.people.filter(
    ({ person, together }) => together === one.together && person !== one.person,
  );
  const names = list(others.map(({ name }) => name || t('roster.erased')));
  return <p className="t-small">{t('roster.together', { names })}</p>;
}

function Noted({ one: { state, attendance } }: { one: RosterEntry }) {
  const t = useText('roster');
  const { time } = useFormats();
  if (state === 'held') return <p className="t-muted">{t('roster.held')}</p>;
  if (!attendance) return null;
  const { cameAt, leftAt, how } = attendance;
  if (attendance.state === 'no-show') return <Tag tone="danger">{t('roster.no-show')}</Tag>;
  return (
    <p className="roster__noted">
      <b>
        {leftAt
          ? t('roster.left', { from: time(cameAt ?? leftAt), until: time(leftAt) })
          : t('roster.here', { time: time(cameAt ?? serverNow()) })}
      </b>
      , {t(`roster.way-${how}`)}
    </p>
  );
}
