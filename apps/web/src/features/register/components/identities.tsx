import { Button, Notice, Section } from '@talka/ui';
import type { ParticipantId, WalkIn } from '@talka/workshops';
import { useText } from '../../../site/text.js';
import { desk } from '../desk.js';
import type { RegisterFacts } from '../kept.js';
import type { Someone } from './person-row.js';

interface Props {
  readonly register: RegisterFacts;
  readonly walkIns: readonly WalkIn[];
}

/** Leaders take a walk-in for different people: whom each took them for, and one press that settles it. */
export function Identities({ register, walkIns }: Props) {
  const t = useText('register');
  return walkIns
    .filter(({ conflict }) => conflict.length > 0)
    .map(({ id, name, conflict }) => {
      const called = name || t('newcomer.nameless');
      const whoIs = (enrolment: ParticipantId) =>
        enrolment === id ? t('newcomer.nobody') : nameIn(register.participants, enrolment);
      const choose = (enrolment: ParticipantId) =>
        void desk
          .putDown(register.session, { kind: 'identity', about: id, enrolment })
          .catch(() => undefined);
      return (
        <div key={id} className="register__conflict">
          <Notice
            tone="warning"
            live="polite"
            title={t('newcomer.differ', { name: called })}
            actions={[...new Set(conflict.map(({ enrolment }) => enrolment))].map((enrolment) => (
              <Button key={enrolment} tone="quiet" onClick={() => choose(enrolment)}>
                {t('newcomer.choose-who', { who: whoIs(enrolment) })}
                <span className="t-hidden">: {called}</span>
              </Button>
            ))}
          >
            <ul className="register__plain">
              {conflict.map((one) => (
                <li key={one.id}>
                  {t('differ.by', { who: nameIn(register.leaders, one.by), said: whoIs(one.enrolment) })}
                </li>
              ))}
            </ul>
            <p>{t('newcomer.differ-text')}</p>
          </Notice>
        </div>
      );
    });
}

interface RecognisedProps {
  readonly all: readonly Someone[];
  readonly register: RegisterFacts;
  readonly onWho: (one: Someone) => void;
}

/** Walk-ins who turned out to be somebody enrolled: whoever was taken for the wrong one is put right. */
export function Recognised({ all, register, onWho }: RecognisedProps) {
  const t = useText('register');
  if (all.length === 0) return null;
  return (
    <Section title={t('newcomer.recognised')}>
      <ul className="register__list">
        {all.map((one) => (
          <li key={one.id} className="register__session">
            <p className="register__name">
              {t('newcomer.recognised-as', {
                name: one.name,
                who: nameIn(register.participants, one.enrolment ?? ''),
              })}
            </p>
            <Button tone="quiet" size="small" onClick={() => onWho(one)}>
              {t('newcomer.who')}
              <span className="t-hidden">: {one.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const nameIn = (all: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  all.find((one) => one.id === id)?.name ?? '';
