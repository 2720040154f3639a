/** The idea that is answered, as an office names it. */
export interface Answering {
  readonly municipality: string;
  readonly number: number;
}
