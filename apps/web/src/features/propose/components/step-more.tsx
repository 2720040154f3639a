import type { MyIdeaView } from '@talka/contracts';
import { ButtonLink, Notice, TextField } from '@talka/ui';
import { Link, useSignInPath } from '../../../site/link.js';
import { useFormats, useText } from '../../../site/text.js';
import type { DraftSaver } from '../draft-saver.js';
import { withCost } from '../draft.js';
import { fieldId, type StepProps } from '../step-props.js';
import { CoAuthors } from './co-authors.js';
import { Pictures } from './pictures.js';

/** What it might cost, pictures and papers, and with whom: all of it may stay empty. */
export function StepMore({
  draft,
  change,
  errors,
  saver,
  view,
  signedIn,
}: StepProps & { saver: DraftSaver; view: MyIdeaView | null; signedIn: boolean }) {
  const t = useText('propose', 'account', 'shell');
  const { euros } = useFormats();
  const signIn = useSignInPath();
  const read = draft.content.cost;
  return (
    <div className="propose-form">
      <TextField
        id={fieldId('cost')}
        label={t('field.cost')}
        hint={t('field.cost-hint')}
        optional={t('form.optional')}
        error={errors.cost}
        short
        after="€"
        inputMode="decimal"
        autoComplete="off"
        value={draft.cost}
        counter={() => ({ words: read === null ? '' : t('field.cost-read', { sum: euros(read) }) })}
        onChange={(event) => {
          const cost = event.currentTarget.value;
          change((before) => withCost(before, cost));
        }}
      />
      {signedIn ? (
        <>
          <Pictures saver={saver} files={view?.files ?? []} />
          {view === null || view.role === 'author' ? (
            <CoAuthors saver={saver} invitations={view?.invitations ?? []} />
          ) : null}
        </>
      ) : (
        <Notice
          title={t('pictures.sign-in')}
          actions={
            <ButtonLink as={Link} to={signIn} tone="quiet" size="small">
              {t('nav.sign-in')}
            </ButtonLink>
          }
        >
          {t('pictures.sign-in-text')}
        </Notice>
      )}
    </div>
  );
}
