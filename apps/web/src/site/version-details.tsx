import type { DetailChange, TextPart } from '@talka/ideas';
import { VisuallyHidden } from '@talka/ui';
import { useFormats, useText } from './text.js';

/** What changed in a version beside its text: place, cost, pictures and the rest. */
export function VersionDetails({ details }: { details: readonly DetailChange[] }) {
  const t = useText('pages');
  return details.map((detail) => (
    <div key={detail.field} className="versions__field">
      <p className="t-small t-muted">{t(`history.field-${detail.field}`)}</p>
      <p>
        <Change of={detail} />
      </p>
    </div>
  ));
}

function Change({ of }: { of: DetailChange }) {
  const t = useText('pages', 'public');
  const { euros, list } = useFormats();
  switch (of.field) {
    case 'place':
      return t(`history.place-${of.before === null ? 'added' : of.after === null ? 'removed' : 'moved'}`);
    case 'files':
      return <Marked removed={list(of.removed)} added={list(of.added)} />;
    case 'cost':
      return <Marked removed={said(of.before, euros)} added={said(of.after, euros)} />;
    case 'task': {
      const name = (task: 1 | 2 | 3) => t(`task.${task}`);
      return <Marked removed={said(of.before, name)} added={said(of.after, name)} />;
    }
    case 'category': {
      const name = (category: NonNullable<typeof of.before>) => t(`category.${category}`);
      return <Marked removed={said(of.before, name)} added={said(of.after, name)} />;
    }
    case 'area':
      return <Marked removed={of.before ?? ''} added={of.after ?? ''} />;
  }
}

/** A text with what was added and removed in it. */
export function TextParts({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ kind, text }, index) =>
    // The parts of a sentence have no identity but their order.
    kind === 'same' ? (
      text
    ) : (
      <Marked key={index} removed={kind === 'removed' ? text : ''} added={kind === 'added' ? text : ''} />
    ),
  );
}

const said = <V,>(value: V | null, say: (value: V) => string): string => (value === null ? '' : say(value));

/** Struck through and underlined, and said in words for who hears the page. */
function Marked({ removed, added }: { removed: string; added: string }) {
  const t = useText('pages');
  return (
    <>
      {removed ? (
        <del>
          <VisuallyHidden>{t('history.removed')} </VisuallyHidden>
          {removed}
        </del>
      ) : null}
      {removed && added ? ' ' : null}
      {added ? (
        <ins>
          <VisuallyHidden>{t('history.added')} </VisuallyHidden>
          {added}
        </ins>
      ) : null}
    </>
  );
}
