import type { ComponentPropsWithoutRef, ElementType } from 'react';

/** Joins class names; false, null and undefined fall out, so a condition may stand in the list. */
export function cx(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/**
 * Props of a part that may be drawn as another element or router link (`as={Link} to="/ideas"`).
 * The design system knows no router, so the link component always comes from the page.
 */
export type AsProps<T extends ElementType, Own> = Own & { as?: T | undefined } & Omit<
    ComponentPropsWithoutRef<T>,
    keyof Own | 'as'
  >;
