import { expect, it } from '@jest/globals';
import type { SlotQuestion } from '@talka/registration';
import { decideQuestions } from './decide-questions.js';

const note: SlotQuestion = {
  ...{ id: 'piezime', kind: 'text', required: false, options: [] },
  words: { lv: 'Vēl kas?', en: '', ru: '' },
};
const role = { id: 'soli', name: 'Soli', about: '', minimumAge: 16, needs: [], questions: [note] };
const draft = {
  ...{ title: 'Svētki', about: '', place: '', area: null, contact: '', repaid: '', closesBefore: 0 },
  ...{ askedFirst: 'everyone' as const, roles: [role], shifts: [] },
};

it('questions belong to a task there is, of an event that takes place, and stay of their kind', () => {
  const code = (state: 'published' | 'cancelled', of: string, questions: readonly SlotQuestion[]) => {
    const decided = decideQuestions({ state, draft }, of, questions);
    return decided.ok ? 'ok' : decided.refusal.code;
  };
  expect(code('published', 'soli', [{ ...note, required: true }])).toBe('ok');
  expect(code('published', 'soli', [{ ...note, kind: 'yes-no' }])).toBe('questions.other-kind');
  expect(code('published', 'cits', [note])).toBe('event.role-unknown');
  expect(code('cancelled', 'soli', [])).toBe('event.cancelled');
});
