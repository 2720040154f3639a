/** A pass that was read while there was no network: ids under a signature, and nobody's name. */
export interface KeptPass {
  readonly event: number;
  /** Who read it: it is sent in their name alone. */
  readonly reader: string;
  readonly code: string;
  /** By the server's clock as far as this device knows it: an ISO 8601 instant. */
  readonly read: string;
}

const PLACE = 'talka:kept-passes';

const all = (): readonly KeptPass[] => {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? '[]') as readonly KeptPass[];
  } catch {
    return [];
  }
};

/** What somebody keeps on this device for an event, in the order in which it was read. */
export const keptPasses = (event: number, reader: string): readonly KeptPass[] =>
  all().filter((one) => one.event === event && one.reader === reader);

/** Keeps a pass until it can be sent. @returns `full` when this device has no room, and nothing was kept */
export function keepPass(pass: KeptPass): 'kept' | 'already' | 'full' {
  if (keptPasses(pass.event, pass.reader).some(({ code }) => code === pass.code)) return 'already';
  try {
    localStorage.setItem(PLACE, JSON.stringify([...all(), pass]));
    return 'kept';
  } catch {
    return 'full';
  }
}

/** It has been answered. */
export function dropPass({ event, reader, code }: KeptPass): void {
  const rest = all().filter((one) => one.event !== event || one.reader !== reader || one.code !== code);
  if (rest.length > 0) localStorage.setItem(PLACE, JSON.stringify(rest));
  else localStorage.removeItem(PLACE);
}
