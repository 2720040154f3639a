/** How one hears of an idea, and what becomes of what was chosen. */
export const lv = {
  'follow.add': 'Sekot idejai',
  'follow.remove': 'Vairs nesekot',
  'follow.on': 'Tu seko šai idejai.',
  'follow.hint': 'Pastāstīsim, kas ar to notiek.',
  'follow.author': 'Pastāstīsim tev, kas ar ideju notiek, jo esi tās autors.',
  'follow.supporter': 'Pastāstīsim tev, kas ar ideju notiek, jo tu to atbalsti.',
  'follow.sign-in': 'Ienāc, lai sekotu',
  'follow.failed': 'Tas vēl nav saglabāts.',
} as const;
