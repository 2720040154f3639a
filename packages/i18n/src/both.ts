import { filled, type Area, type Messages } from './areas.js';

/** Latgalian with its gaps filled from Latvian; both are fetched at once. */
export const both = async <A extends Area>(
  lv: Promise<{ readonly lv: Messages<A> }>,
  ltg: Promise<{ readonly ltg: Partial<Messages<A>> }>,
): Promise<Messages<A>> => filled<A>((await lv).lv, (await ltg).ltg);
