import type { OrganisationRole } from '@talka/identity';
import type { RosterEntry, RosterShift as Shift } from '@talka/contracts';
import { Button, Details, Section } from '@talka/ui';
import { may } from '@talka/volunteering';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import { Needs } from '../../../site/needs.js';
import { forgetRoster } from '../api.js';
import { counted, named, opensAt, receives } from '../found.js';
import { AskForHelp } from './ask-for-help.js';
import { Load } from './load.js';
import { Gone } from './gone.js';
import { RosterPerson } from './roster-person.js';
import { Supervised } from './supervised.js';
import type { Tell } from './told.js';
import { useSayAttended } from './use-attend.js';
import { WalkIn } from './walk-in.js';

interface Props {
  readonly number: number;
  readonly shift: Shift;
  /** As what the reader acts for the organiser. */
  readonly reader: OrganisationRole;
  /** A name to look for. */
  readonly typed: string;
  readonly onTold: Tell;
  readonly onWrite: () => void;
}

/** One shift: who is expected, who waits, and whoever came without having signed up. */
export function RosterShift({ number, shift, reader, typed, onTold, onWrite }: Props) {
  const t = useText('roster', 'shiftmessages');
  const at = useAt();
  const { time } = useFormats();
  const { expected, here } = counted(shift);
  const found = named(shift.people, typed);
  const coming = found.filter(({ state }) => state !== 'waiting');
  const waiting = found.filter(({ state }) => state === 'waiting');
  if (typed.trim() !== '' && found.length === 0) return null;
  return (
    <Section title={shift.role}>
      <div className="roster__shift">
        <p className="roster__when">
          {at(shift.from)}–{time(shift.until)}
        </p>
        <p className="t-muted">
          {shift.cancelled
            ? t('roster.cancelled')
            : `${t('roster.count', { expected, here })}, ${t('roster.free', { count: shift.free })}`}
        </p>
        {shift.cancelled || receives(shift) ? null : (
          <p className="t-muted">{t('roster.opens', { at: at(opensAt(shift).toISOString()) })}</p>
        )}
        <Supervised number={number} shift={shift.shift} />
        <Needs needs={shift.needs} proof={shift.proof} />
        {coming.length === 0 ? (
          <p>{t('roster.nobody')}</p>
        ) : (
          <ul className="roster__people">
            {coming.map((one) => (
              <RosterPerson
                key={one.person}
                number={number}
                shift={shift}
                one={one}
                reader={reader}
                onTold={onTold}
              />
            ))}
          </ul>
        )}
        {waiting.length > 0 ? <Waiting {...{ number, shift, waiting, onTold }} /> : null}
        <Gone gone={shift.gone} />
        {may(reader, 'events') ? <AskForHelp number={number} shift={shift} /> : null}
        {shift.cancelled ? null : (
          <div className="roster__walk-in">
            {expected > 0 && may(reader, 'messages') ? (
              <Button tone="quiet" size="small" onClick={onWrite}>
                {t('write.to-this')}
              </Button>
            ) : null}
            <Details summary={t('walk-in.title')}>
              <WalkIn number={number} shift={shift.shift} onTold={onTold} />
            </Details>
          </div>
        )}
      </div>
    </Section>
  );
}

function Waiting({
  number,
  shift,
  waiting,
  onTold,
}: Omit<Props, 'typed' | 'onWrite' | 'reader'> & { readonly waiting: readonly RosterEntry[] }) {
  const t = useText('roster');
  const say = useSayAttended();
  const refusals = useRefusals();
  const letIn = useAction('my-events.let-in', async (attended) => {
    await forgetRoster();
    onTold(...say(attended));
  });
  const press = (person: string) => {
    if (letIn.isPending) return;
    letIn.mutate(
      { params: { number, shift: shift.shift }, body: { person } },
      { onError: (error) => onTold('warning', refusals.ofError(error).general ?? '') },
    );
  };
  return (
    <>
      <h3 className="roster__waiting">{t('roster.waiting')}</h3>
      <ol className="roster__people">
        {waiting.map(({ person, name, load }) => (
          <li key={person} className="roster__person">
            <div className="roster__who">
              <p className="roster__name">{name}</p>
              <Load load={load} />
            </div>
            {shift.cancelled ? null : (
              <Button
                tone="quiet"
                size="small"
                busy={letIn.isPending && letIn.variables.body?.person === person}
                onClick={() => press(person)}
              >
                {t('act.let-in')}
                <span className="t-hidden"> {name}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
