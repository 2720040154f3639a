import { one, sql } from '@talka/database';
import type { CommentId, Stance } from '@talka/discussion';
import type { Language } from '@talka/territory';
import type { DataSource } from 'typeorm';
import { discussing } from '../discussion/discussion.module.js';
import { somebody } from './somebody.js';
import { valueOf } from './value-of.js';

/** Something one of the invented people says; `@{2}` is the second who spoke. */
interface Said {
  readonly by: string;
  readonly language: Language;
  readonly stance?: Stance;
  readonly body: string;
  readonly supportedBy?: readonly string[];
  readonly answers?: readonly Said[];
}

const TITLE = 'Stāstu vakari pilsdrupās: piecas naktis, pieci stāstnieki';

const SAID: readonly Said[] = [
  {
    by: 'lelde',
    language: 'lv',
    stance: 'for',
    body: 'Mēs ar klasi nāktu katru vakaru. Ja vajag nest sēdpaklājus, varam nest mēs: mūsu ir divdesmit divi.',
    supportedBy: ['anna', 'tekla', 'oskars', 'pjotrs'],
    answers: [
      {
        by: 'anna',
        language: 'lv',
        body: 'Lelde, tas ir zelta piedāvājums. Pierakstu: divdesmit divi cilvēki, piecdesmit sēdpaklāji.',
        supportedBy: ['lelde'],
      },
    ],
  },
  {
    by: 'pjotrs',
    language: 'ru',
    stance: 'question',
    body: 'Хорошая мысль. А как пожилым подняться на холм, когда стемнеет? Там последние двадцать метров без перил.',
    supportedBy: ['veneranda', 'ausma'],
    answers: [
      {
        by: 'tekla',
        language: 'lv',
        body: '@{3}, tieši tāpēc lejā būs krēsli un atstāstītājs. Un augšup iesim lēnajā grupā, ar atpūtu pie otrā līkuma.',
      },
      {
        by: 'pjotrs',
        language: 'ru',
        body: 'Тогда приду. И перескажу по-русски тем, кто внизу.',
        supportedBy: ['anna', 'tekla'],
      },
    ],
  },
  {
    by: 'antons',
    language: 'lv',
    stance: 'against',
    body: 'Naktī pie drupām kliedz putni un guļ kaimiņi. Divi vakari būtu labi, pieci ir par daudz.\n\nUn laternas lūdzu pret zemi, ne pret debesīm.',
    supportedBy: ['ausma'],
    answers: [
      {
        by: 'oskars',
        language: 'lv',
        body: 'Par laternām piekrītu. Varbūt sākt ar trim vakariem un tad skatīties?',
        supportedBy: ['antons', 'anna'],
      },
    ],
  },
  {
    by: 'veneranda',
    language: 'ltg',
    body: 'Maņ ir vīns stuosts par tū zyrgu. Tik na vysu varu saceit skaļai.',
    supportedBy: ['anna', 'tekla', 'lelde'],
  },
];

/** A discussion among the invented people, through the use cases everybody goes through. */
export async function seedDemoComments(source: DataSource): Promise<void> {
  const { id } = await one<{ id: string }>(source, sql`select id from idea where title = ${TITLE}`);
  const say = async (said: Said, answers: CommentId | null): Promise<void> => {
    const { by, language, stance = null, body } = said;
    const topic = { kind: 'idea', id } as const;
    const spoken = { topic, answers, body, language, stance };
    const comment = valueOf(await discussing(source).write(await somebody(source, by), spoken));
    for (const key of said.supportedBy ?? [])
      valueOf(await discussing(source).support(await somebody(source, key), comment.id));
    for (const answer of said.answers ?? []) await say(answer, comment.id);
  };
  for (const said of SAID) await say(said, null);
}
