import type { TogetherView } from '@talka/contracts';
import { Card, Notice, PlaceIcon } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { Needs } from '../../../site/needs.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { Step } from './join-shift.js';
import { useWhen } from './when.js';

/** The shift that people come to together. */
export function TogetherShift({ shift }: Pick<TogetherView, 'shift'>) {
  const t = useText('together');
  const when = useWhen();
  return (
    <Card>
      <h2 className="shift__role">{shift.role.name}</h2>
      <p className="shift__when">{when(shift)}</p>
      <p className="shift__where">
        <Link to={`/events/${shift.event}`}>{shift.title}</Link>
        <span className="shift__place">
          <PlaceIcon size={1} /> {shift.place}
        </span>
      </p>
      <Needs needs={shift.role.needs} proof={shift.role.proof} />
      <p className="t-small">{t('along.free', { free: shift.free })}</p>
    </Card>
  );
}

/** Why the reader cannot come, for their own eyes, and where the step that helps is taken. */
export function OwnRefusal({ refusal }: Pick<TogetherView, 'refusal'>) {
  const refusals = useRefusals();
  if (!refusal) return null;
  return (
    <Notice tone="warning" title={refusals.ofRule(refusal)}>
      <Step code={refusal.code} />
    </Notice>
  );
}
