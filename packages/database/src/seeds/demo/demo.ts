import type { DemoIdea } from './demo.types.js';
import { augsdaugavaIdeas } from './ideas/augsdaugava.js';
import { balviIdeas } from './ideas/balvi.js';
import { daugavpilsTownLifeIdeas } from './ideas/daugavpils-town-life.js';
import { daugavpilsIdeas } from './ideas/daugavpils.js';
import { kraslavaIdeas } from './ideas/kraslava.js';
import { livaniIdeas } from './ideas/livani.js';
import { ludzaIdeas } from './ideas/ludza.js';
import { preiliIdeas } from './ideas/preili.js';
import { rezekneIdeas } from './ideas/rezekne.js';
import { rezeknesNovadsIdeas } from './ideas/rezeknes-novads.js';

export type * from './demo.types.js';
export { demoPeople } from './people.js';
export { demoPictures } from './pictures.js';

/** The ideas of a demonstration region, 72 of them, in every status and in four languages. */
export const demoIdeas: readonly DemoIdea[] = [
  ...daugavpilsIdeas,
  ...daugavpilsTownLifeIdeas,
  ...rezekneIdeas,
  ...augsdaugavaIdeas,
  ...balviIdeas,
  ...kraslavaIdeas,
  ...livaniIdeas,
  ...ludzaIdeas,
  ...preiliIdeas,
  ...rezeknesNovadsIdeas,
];
