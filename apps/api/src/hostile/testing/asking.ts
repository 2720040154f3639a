import type { Endpoint } from '@talka/contracts';
import type { Actor } from '@talka/testing';
import type { Scene } from '../../access/testing/scene.js';
import type { Ids } from '../../access/testing/who.js';

/** Ids for every parameter of every path: what is asked for exists. */
export async function knownIds(scene: Scene): Promise<Ids> {
  const { visitor, author } = scene.actors;
  return {
    ...(await scene.ids('resident here', visitor)),
    ...(await scene.ids('grant here', visitor)),
    ...(await scene.ids('open case here', visitor)),
    ...(await scene.ids('own session', author)),
    ...(await scene.ids('own invitation', author)),
    ...(await scene.ids('own child', author)),
    ...(await scene.ids('own comment', author)),
    ...(await scene.ids('report here', visitor)),
    ...(await scene.ids('announced vote here', visitor)),
    ...(await scene.ids('published workshop here', visitor)),
    ...(await scene.ids('published event here', visitor)),
    ...(await scene.ids('bar here', visitor)),
    ...(await scene.ids('letter here', visitor)),
    ...(await scene.ids('register here', visitor)),
    ...(await scene.ids('asked partner', visitor)),
    ...(await scene.ids('asked organisation here', visitor)),
    ...(await scene.ids('certificate here', visitor)),
    ...(await scene.ids('published idea here', visitor)),
    ...(await scene.ids('draft idea here', visitor)),
    number: 1,
    group: 'volunteers',
    application: 1,
    juror: 1,
    field: 'skice',
    place: 'rothko-museum',
    route: 'ludzas-vecpilseta',
    reason: 'hostile',
    measure: '0190a000-0000-4000-8000-000000000003',
  };
}

/** Someone who may ask for an operation: what is refused then is what was sent, or from where, not who asks. */
export function whoMay({ actors }: Scene, { access, session }: Endpoint): Actor {
  if (session === 'refused') return actors.visitor;
  if (access.who === 'newcomer') return actors.newcomer;
  if (access.who === 'role-somewhere') return actors['moderator here'];
  if (access.who === 'role-here') return actors['administrator here'];
  if (access.who === 'federation-role')
    return access.roles.includes('platform-administrator')
      ? actors['platform administrator']
      : access.roles.includes('coordinator')
        ? actors.coordinator
        : actors.auditor;
  return actors.author;
}
