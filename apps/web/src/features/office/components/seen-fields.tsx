import { DOCUMENT_KINDS } from '@talka/identity';
import { Card, Checkbox, RadioGroup } from '@talka/ui';
import { useText } from '../../../site/text.js';
import type { Seen } from '../help-draft.js';

const LOOK_AT = ['there', 'face', 'valid', 'wish'] as const;

/** What the clerk looks at before doing anything for someone else, and the kind of document they saw. */
export function SeenFields({
  prefix,
  value,
  onChange,
  errorOf,
}: {
  prefix: string;
  value: Seen;
  onChange: (seen: Seen) => void;
  errorOf: (field: string) => string | undefined;
}) {
  const t = useText('office');
  return (
    <>
      <Card tone="sunk">
        <p>
          <strong>{t('office.check')}</strong>
        </p>
        <ul className="office__check">
          {LOOK_AT.map((what) => (
            <li key={what}>{t(`office.check-${what}`)}</li>
          ))}
        </ul>
        <Checkbox
          id={`${prefix}-checked`}
          label={t('office.checked')}
          error={errorOf('checked')}
          checked={value.checked}
          onChange={(event) => onChange({ ...value, checked: event.target.checked })}
        />
      </Card>
      <RadioGroup
        id={`${prefix}-document`}
        legend={t('office.document')}
        hint={t('office.document-hint')}
        error={errorOf('document')}
        options={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t(`office.document-${kind}`) }))}
        name={`${prefix}-document-kind`}
        onChange={(document) => onChange({ ...value, document })}
      />
    </>
  );
}
