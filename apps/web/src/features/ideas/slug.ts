import { fold } from '@talka/ui';

const LONGEST = 60;

/** Words of a title for the address: for people to read, never to find the idea by. */
export function slugOf(title: string): string {
  const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length > LONGEST) break;
    slug += slug ? `-${word}` : word;
  }
  return slug;
}

export const pathOf = (idea: { readonly number: number; readonly title: string }): string => {
  const slug = slugOf(idea.title);
  return `/ideas/${idea.number}${slug ? `/${slug}` : ''}`;
};
