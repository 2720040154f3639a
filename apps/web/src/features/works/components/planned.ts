/** Whose plan, and of which idea. */
export interface Planned {
  readonly municipality: string;
  readonly number: number;
}
