/** Joins class names; undefined and false fall out. The design system's own is not for pages. */
export const cx = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ');
