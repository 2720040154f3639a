import type { ReactNode } from 'react';

/** One number with what it counts. `note` says the date and method; numbers come already formatted. */
export function StatNumber({ value, label, note }: { value: ReactNode; label: ReactNode; note?: ReactNode }) {
  return (
    <div className="t-stat">
      <span className="t-stat__value">{value}</span> <span className="t-stat__label">{label}</span>
      {note ? <span className="t-stat__note">{note}</span> : null}
    </div>
  );
}
