import { demoPeople } from '@talka/composition';

const GUIDE = [
  ['anna', 'resident'],
  ['boris', 'resident of Daugavpils, in Russian; can vote'],
  ['lelde', 'resident, 14 years old'],
  ['ludmila', 'volunteer, with a place in a shift'],
  ['oskars', 'organiser of that shift’s event'],
  ['tekla', 'organiser and leader of workshops; just after the first start a register is open'],
  ['marija', 'moderator of Ludza'],
  ['inta', 'moderator of Rēzeknes novads'],
  ['edvins', 'second moderator of Rēzeknes novads, for appeals'],
  ['irena', 'moderator of Daugavpils'],
  ['oksana', 'administrator of Daugavpils'],
  ['valdis', 'second administrator of Daugavpils, for what two people do'],
  ['kristine', 'partnership coordinator'],
  ['reinis', 'platform administrator'],
  ['skaidrite', 'auditor'],
] as const;

/** Who to sign in as, in a form people can follow without a manual. */
export function demoPeopleGuide(origin: string): string {
  const lines = GUIDE.flatMap(([key, role]) => {
    const person = demoPeople.find((it) => it.key === key);
    return person ? [`  ${person.email.padEnd(26)} ${person.name.padEnd(22)} ${role}`] : [];
  });
  return [
    'Invented people to sign in as:',
    ...lines,
    `Sign in at ${origin}/sign-in with one of these addresses; the code arrives at ${origin}/dev/mail`,
  ].join('\n');
}
