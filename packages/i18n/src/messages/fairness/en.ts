import type { lv } from './lv.js';

export const en: Record<keyof typeof lv, string> = {
  'fairness.reasons': 'Templates of reasons',
  'fairness.reasons-lead':
    'What the municipality usually writes when something is hidden or refused. A moderator takes it and amends it; everyone reads it in their own language.',
  'fairness.loading': 'Reading…',
  'fairness.law': 'The law',
  'fairness.terms': 'The terms of Talka',
  'fairness.own': 'own words',
  'fairness.shipped': 'words of Talka',
  'fairness.words-in': '{reason}: {language}',
  'fairness.keep': 'Keep: {reason}',
  'fairness.drop': 'Back to the words of Talka: {reason}',
  'fairness.kept': 'Kept: {reason}.',
  'fairness.not-yours': 'Templates are an administrator’s',
  'fairness.not-yours-text': 'This page is for an administrator of that municipality.',
  'fairness.aside': 'For whom you stand aside',
  'fairness.aside-lead': 'Colleagues look at what these people write. Only you see this list.',
  'fairness.aside-none': 'You stand aside for nobody. You can say so while looking at a case.',
  'fairness.aside-back': 'Decide again: {name}',
  'fairness.aside-gone': 'No name',
  'fairness.aside-since': 'since {when}',
};
