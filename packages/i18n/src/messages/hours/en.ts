import type { Messages } from '../../areas.js';

export const en: Messages<'hours'> = {
  'pass.show': 'Show my pass',
  'pass.title': 'Your pass',
  'pass.text': 'When you arrive, show this code to whoever receives you. No name is needed.',
  'pass.code': 'If the code cannot be read, read out:',
  'pass.picture': 'A square code that the organiser scans',
  'pass.loading': 'Fetching your pass…',
  'pass.close': 'Close',
};
