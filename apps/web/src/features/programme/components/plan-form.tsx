import type { ProgrammeEventDraft } from '@talka/contracts';
import { Button, Notice } from '@talka/ui';
import { useState } from 'react';
import { useKept } from '../../../site/kept.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { draftOf, type Typed, type Unfit } from '../draft.js';
import { PlanClashes } from './plan-clashes.js';
import { PlanAudience, PlanPlace, PlanTime, PlanWhat, PlanWith, PlanWords } from './plan-fields.js';

interface Props {
  /** Under which what is typed waits on this device until it is sent. */
  readonly name: string;
  readonly municipality: string;
  readonly initial: Typed;
  /** What the button says. */
  readonly send: string;
  readonly busy: boolean;
  readonly onSend: (
    draft: ProgrammeEventDraft,
    then: { readonly onSuccess: () => void; readonly onError: (error: unknown) => void },
  ) => void;
}

/** Everything that is said of an event. */
export function PlanForm({ name, municipality, initial, send, busy, onSend }: Props) {
  const t = useText('programme', 'refusals');
  const refusals = useRefusals();
  const [first] = useState(initial);
  const [typed, setTyped, forgetTyped] = useKept(`own:programme:${name}`, first);
  const [said, setSaid] = useState(nothingSaid);
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const wrong: Readonly<Record<Unfit, string>> = {
    ...{ from: t('time.missing'), until: t('time.missing') },
    ...{ coordinates: t('planning.coordinates-wrong'), languages: t('planning.languages-missing') },
  };
  const fields = { typed, change, errors: said.fields };
  return (
    <form
      noValidate
      className="planning"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        const made = draftOf(typed);
        if ('unfit' in made) {
          setSaid({ general: null, fields: { [made.unfit]: wrong[made.unfit] } });
          return;
        }
        onSend(made.draft, {
          onSuccess: () => {
            setSaid(nothingSaid);
            forgetTyped();
          },
          onError: (error) => setSaid(refusals.ofError(error)),
        });
      }}
    >
      <PlanWords {...fields} />
      <PlanWhat {...fields} />
      <PlanTime {...fields} />
      <PlanPlace {...fields} />
      <PlanAudience {...fields} />
      <PlanClashes {...{ typed, municipality }} />
      <PlanWith {...fields} municipality={municipality} />
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <div className="t-actions">
        <Button type="submit" busy={busy}>
          {send}
        </Button>
      </div>
    </form>
  );
}
