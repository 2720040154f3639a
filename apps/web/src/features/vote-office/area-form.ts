/** An area whose residents vote: on a pot of their own, or on that of a union. */
export interface AreaTyped {
  readonly area: string;
  readonly name: string;
  readonly residents: string;
  /** Empty: a pot of its own. */
  readonly union: string;
}

/** Areas that vote together on one pot. */
export interface UnionTyped {
  readonly id: string;
  /** Empty: it is called by the names of its areas. */
  readonly name: string;
}

/** Whose pots there are. */
export interface AreasTyped {
  readonly areas: readonly AreaTyped[];
  readonly unions: readonly UnionTyped[];
}
