import { operations } from '@talka/composition';
import { isRefusalCode } from '@talka/contracts';
import { sayRefusal, translator } from '@talka/i18n';
import type { Env } from '@talka/platform';

type Say = (line: string) => void;

/** Gives the first platform administrator their role. @returns whether it was given. */
export async function appoint(
  env: Env,
  wish: { readonly email: string; readonly another: boolean },
  say: Say,
): Promise<boolean> {
  const given = await operations(env).appointPlatformAdministrator(wish);
  if (given.ok) {
    say(
      `${wish.email} is a platform administrator now. It stands in the official log, without a person’s name.`,
    );
    return true;
  }
  const { code, params } = given.refusal;
  const known = isRefusalCode(code) ? code : 'server.unexpected';
  say(`✗ ${sayRefusal(translator('en', 'refusals'), known, { ...params })}`);
  if (code === 'roles.not-the-first') say('If none of them can be reached, say --another.');
  return false;
}
