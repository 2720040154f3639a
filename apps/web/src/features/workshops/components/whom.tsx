import { Checkbox, FieldError, Fieldset } from '@talka/ui';
import { useText } from '../../../site/text.js';

/** Somebody who may be enrolled, or whom a rule refuses, and why. */
export interface Candidate {
  readonly person: string;
  /** A child's name; of the reader, what they call themselves. */
  readonly name: string;
  readonly refusal: string | null;
}

export interface WhomProps {
  readonly slot: string;
  /** The reader first, then the children they bring. */
  readonly candidates: readonly Candidate[];
  readonly people: readonly string[];
  /** They have pressed on without choosing anybody. */
  readonly nobody: boolean;
  readonly choose: (person: string, comes: boolean) => void;
}

/** Who is enrolled, where there is more than one who may be. */
export function Whom({ slot, candidates, people, nobody, choose }: WhomProps) {
  const t = useText('workshops');
  if (candidates.length < 2) return null;
  return (
    <Fieldset legend={t('workshop.whom')}>
      {nobody ? <FieldError id={`whom-${slot}`}>{t('workshop.whom-none')}</FieldError> : null}
      {candidates.map(({ person, name, refusal }) => (
        <Checkbox
          key={person}
          label={name}
          hint={refusal}
          disabled={refusal !== null}
          checked={people.includes(person)}
          onChange={(event) => choose(person, event.currentTarget.checked)}
        />
      ))}
    </Fieldset>
  );
}

interface MeansProps {
  readonly act: 'enrol' | 'queue';
  readonly people: readonly string[];
  /** How many places are left: said where there are some, and too few for all who are chosen. */
  readonly free: number;
}

/** What the press will mean for those chosen. All of them have places or none has, so that choosing one more may change it. */
export function Means({ act, people, free }: MeansProps) {
  const t = useText('workshops');
  return (
    <p role="status">
      {act === 'queue' && free > 0 ? <b>{t('workshop.places-free', { count: free })}. </b> : null}
      {t(people.length > 1 ? `workshop.${act}-all-text` : `workshop.${act}-text`)}
    </p>
  );
}
