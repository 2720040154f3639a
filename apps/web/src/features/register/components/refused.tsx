import { Button, Notice } from '@talka/ui';
import type { Fact } from '@talka/workshops';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { desk } from '../desk.js';
import type { RegisterStore } from '../register-store.js';

/** Marks the server did not take, each with why. */
export function Refused({ store }: { store: RegisterStore }) {
  const t = useText('register');
  const { ofRule } = useRefusals();
  const refused = store.refused();
  if (refused.length === 0) return null;
  return (
    <Notice
      tone="warning"
      live="polite"
      title={t('refused.title', { count: refused.length })}
      actions={
        <Button tone="quiet" size="small" onClick={() => void desk.dropRefused()}>
          {t('refused.read')}
        </Button>
      }
    >
      <ul className="register__plain">
        {refused.map(({ fact, refusal }) => (
          <li key={fact.id}>{t('refused.one', { name: nameOf(store, fact), why: ofRule(refusal) })}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Whom a fact is about, by name; the workshop's, where it is about nobody. */
function nameOf(store: RegisterStore, fact: Fact): string {
  const register = store.register(fact.session);
  if (fact.kind === 'walk-in') return fact.name;
  const about = fact.kind === 'head-count' ? undefined : fact.about;
  return register?.participants.find(({ id }) => id === about)?.name ?? register?.workshop.title ?? '';
}
