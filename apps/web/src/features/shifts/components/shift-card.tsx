import { PlaceIcon, Tag } from '@talka/ui';
import { Suspense } from 'react';
import { Link } from '../../../site/link.js';
import { useServerNow } from '../../../site/server-time.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import type { ShownShift } from '../what-next.js';
import { Needs } from '../../../site/needs.js';
import { QuestionsAhead } from '../../../site/asked-questions.js';
import { JoinShift } from './join-shift.js';
import { Places } from './places.js';
import { useHours } from './when.js';

const STANDINGS = {
  confirmed: ['done', 'shift.confirmed'],
  held: ['new', 'shift.held-offer'],
  guardian: ['info', 'shift.held-guardian'],
  waiting: ['info', 'shift.waits'],
} as const;

/** One shift: when, as what, where, how many places are left, and what to do. On its event's page the event goes unsaid. */
export function ShiftCard({ shift, inEvent }: { shift: ShownShift; inEvent?: boolean }) {
  const t = useText('shifts');
  const hours = useHours();
  const at = useAt();
  const { nameOf } = useTerritory();
  const { role } = shift;
  const begun = Date.parse(shift.from) <= useServerNow().getTime();
  const Title = inEvent ? 'h4' : 'h3';
  const asked = shift.standing === 'held' && shift.guardian;
  const own = shift.standing ? STANDINGS[asked ? 'guardian' : shift.standing] : undefined;
  return (
    <li className="shift" id={`shift-${shift.id}-card`}>
      <p className="shift__time">{hours(shift)}</p>
      <div className="shift__body">
        <Title className="shift__role" id={`shift-${shift.id}`}>
          <span className="t-hidden">{hours(shift)} </span>
          {role.name}
        </Title>
        {inEvent ? null : (
          <p className="shift__where">
            <Link to={`/events/${shift.event}`}>{shift.title}</Link>
            <span className="shift__place">
              <PlaceIcon size={1} /> {shift.place}, {nameOf(shift.municipality)}
            </span>
          </p>
        )}
        {role.about ? <p className="shift__about">{role.about}</p> : null}
        <Needs needs={role.needs} proof={role.proof} />
        {role.questions.length > 0 && !own ? (
          <Suspense fallback={null}>
            <QuestionsAhead questions={role.questions} />
          </Suspense>
        ) : null}
        <div className="t-row t-gap-2">
          {own ? <Tag tone={own[0]}>{t(own[1])}</Tag> : null}
          {begun && !shift.cancelled ? <Tag tone="neutral">{t('shift.begun')}</Tag> : null}
          {shift.cancelled ? <Tag tone="danger">{t('shift.cancelled')}</Tag> : null}
          {role.minimumAge > 13 ? <Tag tone="neutral">{t('shift.age', { age: role.minimumAge })}</Tag> : null}
        </div>
        <Places shift={shift} />
        {shift.closesAt < shift.from && !own && !shift.cancelled ? (
          <p className="t-muted">{t('shift.closes', { at: at(shift.closesAt) })}</p>
        ) : null}
        <JoinShift shift={shift} />
      </div>
    </li>
  );
}
