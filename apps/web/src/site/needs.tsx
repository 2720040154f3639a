import { isTraining, type Ability, type Proof } from '@talka/volunteering';
import { useText } from './text.js';

interface Props {
  readonly needs: readonly Ability[];
  readonly missing?: boolean;
  readonly proof?: Proof;
}

/**
 * What a task asks for, and which papers its organiser must have seen; or, of what it asks for, what somebody has not said that they
 * have.
 */
export function Needs({ needs, missing, proof = 'said' }: Props) {
  const t = useText('abilities');
  if (needs.length === 0) return null;
  const list = (of: readonly Ability[]) => of.map((need) => t(`ability.${need}`)).join(', ');
  const papers = proof === 'seen' ? needs.filter(isTraining) : [];
  return (
    <p className="t-muted">
      {t(missing ? 'needs.missing' : 'needs.asks', { list: list(needs) })}
      {papers.length > 0 ? (
        <>
          <br />
          {t('needs.asks-seen', { list: list(papers) })}
        </>
      ) : null}
    </p>
  );
}
