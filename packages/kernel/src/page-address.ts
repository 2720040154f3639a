/** Only what a browser opens as a page: no script, no mail, no password in it. */
const PAGE = /^https?:\/\/(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#][^\s<>"'`\\]*)?$/iu;
const LONGEST = 300;

/** @returns the address of a page as somebody typed it, with a protocol where they left that away; undefined where it is none */
export function pageAddress(typed: string): string | undefined {
  const words = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(words) ? words : `https://${words}`;
  return address.length <= LONGEST && PAGE.test(address) ? address : undefined;
}
