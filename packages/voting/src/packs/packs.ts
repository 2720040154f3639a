import { cesis } from './cesis.js';
import { daugavpils } from './daugavpils.js';
import { equalShares, quickPoll } from './federation.js';
import { rezeknesNovads } from './rezeknes-novads.js';
import { riga } from './riga.js';
import type { RulePack } from './rule-pack.js';
import { talsi } from './talsi.js';

export const RULE_PACKS: readonly RulePack[] = [
  rezeknesNovads,
  daugavpils,
  riga,
  cesis,
  talsi,
  equalShares,
  quickPoll,
];

export const packOf = (id: string): RulePack | undefined => RULE_PACKS.find((pack) => pack.id === id);
