import type { ReactNode } from 'react';
import './pass-card.css';

interface Props {
  /** A code of so many squares a side, drawn as a path. */
  readonly squares: { readonly size: number; readonly path: string };
  readonly label: string;
  readonly children?: ReactNode;
}

/** A pass as it is held out: a code for a camera, and what is said below it. */
export function PassCard({ squares: { size, path }, label, children }: Props) {
  return (
    <div className="pass">
      <svg
        className="pass__squares"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={label}
        shapeRendering="crispEdges"
      >
        <path d={path} />
      </svg>
      {children}
    </div>
  );
}
