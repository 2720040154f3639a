import type { lv } from './lv.js';

/** What is missing here is said in Latvian. */
export const ltg: Partial<Record<keyof typeof lv, string>> = {
  'desk.language': 'Volūda',
  'desk.municipality': 'Pošvaļdeiba',
  'desk.search': 'Meklēt ryndā',
  'desk.back': 'Iz ryndu',
  'desk.new': 'Jauna',
  'desk.case.written-in': 'Teksta volūda',
  'desk.statement.publish': 'Ideja ir publicāta.',
  'desk.phrase.return-where': 'Paļdis par ideju! Kurā vītā taišni tys byutu?',
  'desk.phrase.publish-thanks': 'Paļdis par ideju! Pastuosti par jū kaimiņim.',
};
