import { cx } from '../cx.js';

/** Lines that hold the place of text on its way. `label` says what is being fetched; it is read once, politely. */
export function Skeleton({
  label,
  lines = 3,
  heading,
}: {
  label: string;
  lines?: number | undefined;
  heading?: boolean | undefined;
}) {
  return (
    <div className="t-skeleton" role="status">
      <span className="t-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          className={cx('t-skeleton__line', heading && line === 0 && 't-skeleton__line--head')}
        />
      ))}
    </div>
  );
}
