/** Where a vote being set up waits on this device: the office's new one, or one that the server has. Public things only. */
export const placeOfForm = (municipality: string, number: number | null): string =>
  `vote:${municipality}:${number ?? 'new'}`;

export const placeOfAct = (municipality: string, number: number): string =>
  `vote-act:${municipality}:${number}`;

export const placeOfIncident = (municipality: string, number: number): string =>
  `vote-incident:${municipality}:${number}`;

export const pathOfVote = (municipality: string, number: number): string =>
  `/office/${municipality}/votes/${number}`;
