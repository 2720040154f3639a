import type { MunicipalityView, ResidentView } from '@talka/contracts';
import type { ReactNode } from 'react';

/** Forms of the office that this desk borrows. */
export interface OfficeForms {
  readonly prove: (of: {
    municipality: MunicipalityView;
    resident: ResidentView;
    onDone: () => void;
    onCancel: () => void;
  }) => ReactNode;
  readonly register: (of: {
    municipality: MunicipalityView;
    onDone: (resident: ResidentView) => void;
    onCancel: () => void;
  }) => ReactNode;
}
