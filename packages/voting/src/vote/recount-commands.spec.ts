import { expect, it } from '@jest/globals';
import { commandsFor } from './recount-commands.js';

it('the commands are for the files as they are handed over, with options a shell leaves alone', () => {
  const rules = {
    count: { rule: 'mes', options: { completion: 'add1u', drawnOrder: ["o'hara"] } },
  } as const;
  const {
    commands,
    bundle,
    pot: named,
  } = commandsFor({ number: 7, rules }, { bundle: true, pots: ['visi'] });
  expect([bundle, named('visi')]).toEqual(['talka-7.json', 'talka-7-visi.pb']);
  expect(commands).toEqual([
    'npm run talka -- recount talka-7.json',
    `npm run talka -- count talka-7-visi.pb --rule mes --options '{"completion":"add1u","drawnOrder":["o'\\''hara"]}'`,
  ]);
});
