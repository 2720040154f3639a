import { ProblemError } from '@talka/api-client';
import type { PersonView } from '@talka/contracts';
import { Actions, Button, ButtonLink, Card, Notice, TextArea } from '@talka/ui';
import { useRef, useState } from 'react';
import { client } from '../../../site/api.js';
import { Link, useGo, useSignInPath } from '../../../site/link.js';
import { fieldName, useRefusals } from '../../../site/refusal.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import type { DraftSaver } from '../draft-saver.js';
import { gapsOf } from '../parts.js';
import { useGapWords } from '../text.js';
import { forgetDraft, useSnapshot } from '../use-draft.js';
import type { Preview } from '../preview.js';
import { ChooseCall, useOpenCalls } from './choose-call.js';
import { CONFLICT } from './conflict.js';

/** The page as everyone will see it, what it still lacks, and the one press that hands it in. */
export function StepLook({
  saver,
  name,
  person,
  newcomer,
  preview,
  mend,
}: {
  saver: DraftSaver;
  name: string;
  person: PersonView | null;
  newcomer: boolean;
  preview: Preview;
  mend: (field: string) => void;
}) {
  const t = useText('propose', 'account', 'shell');
  const go = useGo();
  const signIn = useSignInPath();
  const refusals = useRefusals();
  const sayGap = useGapWords();
  const { find, nameOf } = useTerritory();
  const { draft, view, state } = useSnapshot(saver);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const torn = state.kind === 'conflict';
  // What was in the way is said only as long as it is.
  const said = unsaved
    ? state.kind === 'saved'
      ? null
      : t(torn ? 'submit.first-choose' : 'submit.unsaved')
    : trouble;
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);
  const gaps = gapsOf(draft);
  const home = draft.content.municipality;
  const rules = home ? find(home)?.rules : undefined;
  const returned = view?.status === 'returned';
  const calls = useOpenCalls(returned ? null : home);
  const [chosen, setChosen] = useState('');
  const call = calls.find(({ id }) => id === chosen)?.id ?? null;
  const firstChoose = calls.length > 1 && call === null;

  async function submit(): Promise<void> {
    // A second press while the first is on its way is the same wish.
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setTrouble(null);
    setUnsaved(false);
    try {
      const saved = await saver.flush();
      const { idea, revision, answer } = saver.snapshot().draft;
      if (!saved || idea === null || revision === null) {
        document.getElementById(CONFLICT)?.focus();
        return setUnsaved(true);
      }
      const body = { revision, call, answer: returned && answer.trim() !== '' ? answer : null };
      await client.call('my-ideas.submit', { params: { idea }, body });
      saver.stop();
      forgetDraft(name);
      go(`/me/ideas/${idea}?sent=1`, { replace: true });
    } catch (error) {
      const field = error instanceof ProblemError ? error.problem.fields[0]?.field : undefined;
      const said = refusals.ofError(error);
      setTrouble(said.general ?? Object.values(said.fields)[0] ?? null);
      if (field && said.general === null && gaps.length > 0) mend(fieldName(field));
    } finally {
      sending.current = false;
      setBusy(false);
    }
  }

  const authors = view?.authors.length ? view.authors : person ? [person.name] : [];
  return (
    <div className="look">
      {gaps.length > 0 ? (
        <Notice tone="warning" title={t('look.gaps')}>
          <ul className="look__gaps">
            {gaps.map((gap) => (
              <li key={gap.field}>
                <button type="button" className="look__gap" onClick={() => mend(gap.field)}>
                  {sayGap(gap)}
                </button>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p>{t('look.ready')}</p>
      )}
      <Card as="article" className="look__page">
        <p className="look__label t-small">{t('look.preview')}</p>
        {preview(draft.content, { files: view?.files ?? [], authors })}
      </Card>
      {returned ? (
        <TextArea
          id="propose-answer"
          label={t('submit.answer')}
          hint={t('submit.answer-hint')}
          optional={t('form.optional')}
          rows={4}
          value={draft.answer}
          onChange={(event) => {
            const answer = event.currentTarget.value;
            saver.change((before) => ({ ...before, answer }));
          }}
        />
      ) : null}
      {calls.length > 1 ? <ChooseCall calls={calls} chosen={chosen} onChoose={setChosen} /> : null}
      {rules && home ? (
        <p className="t-muted">
          {t(rules.moderation === 'before' ? 'submit.before' : 'submit.after', {
            who: nameOf(home),
            days: rules.answerWithinDays,
          })}
        </p>
      ) : null}
      {said ? <Notice tone="danger" live="assertive" title={said} /> : null}
      <Actions className="propose-ways">
        {person ? (
          <Button
            busy={busy}
            whyNot={
              gaps.length > 0
                ? t('submit.first-gaps', { count: gaps.length })
                : firstChoose
                  ? t('submit.first-call')
                  : null
            }
            onClick={() => void submit()}
          >
            {busy ? t('submit.sending') : returned ? t('submit.again') : t('submit.send')}
          </Button>
        ) : (
          <ButtonLink as={Link} to={newcomer ? signIn.replace('/sign-in', '/welcome') : signIn}>
            {newcomer ? t('account.finish') : t('submit.sign-in')}
          </ButtonLink>
        )}
      </Actions>
      {person ? null : <p className="t-small t-muted">{t('submit.sign-in-text')}</p>}
    </div>
  );
}
