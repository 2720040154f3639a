import type { BarHereRow, OwnBarRow } from '@talka/composition';
import type { BarView, OwnBarView } from '@talka/contracts';
import { lastMoment } from '@talka/volunteering';

export const ownBarView = ({ id, municipality, organiser, reason, ...row }: OwnBarRow): OwnBarView => ({
  ...{ id, municipality, organiser, reason, objection: row.objection, kept: row.kept },
  at: row.at.toISOString(),
  until: row.until && lastMoment(row.until).toISOString(),
});

export const barView = (row: BarHereRow): BarView => ({
  ...ownBarView(row),
  ...{ name: row.name, setBy: row.set_by },
});
