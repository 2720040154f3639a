import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { RawText, Uuid } from '../values.js';

const person = { who: 'person' } as const;
const child = z.strictObject({ child: Uuid });

/** The children somebody brings, eldest first. */
export const ChildrenView = z.strictObject({
  children: z.array(z.strictObject({ person: Uuid, name: z.string(), birthDate: z.iso.date() })),
});
export type ChildrenView = z.output<typeof ChildrenView>;

export const listChildren = endpoint('my-children.list', { access: person, output: ChildrenView });
export const addChild = endpoint('my-children.add', {
  access: person,
  body: z.strictObject({ name: RawText, birthDate: z.string().max(10) }),
  output: ChildrenView,
  status: 201,
  refusals: [
    'registration.birth-date-unreal',
    'name.mixed-scripts',
    'child.of-age',
    'child.carer-minor',
    'child.too-many',
  ],
});
export const renameChild = endpoint('my-children.rename', {
  access: person,
  params: child,
  body: z.strictObject({ name: RawText }),
  output: ChildrenView,
  refusals: ['child.not-found', 'name.mixed-scripts'],
});
export const removeChild = endpoint('my-children.remove', {
  access: person,
  params: child,
  output: ChildrenView,
  refusals: ['child.not-found'],
});
