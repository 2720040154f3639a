import type { ReactNode } from 'react';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { useText } from '../../../site/text.js';

/** The frame of the pages on which a municipality plans. */
export function PlannersOnly({
  municipality,
  children,
}: {
  municipality: string;
  children: () => ReactNode;
}) {
  const t = useText('programme');
  return (
    <OfficialsOnly
      municipality={municipality}
      roles={['administrator']}
      title={t('planning.title')}
      others={{ title: t('planning.administrators'), text: t('planning.administrators-text') }}
    >
      {children}
    </OfficialsOnly>
  );
}
