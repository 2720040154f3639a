/** What our own pages are made of: nothing that runs by itself, nothing that brings in somebody else's document. */
const FOREIGN =
  /^(?:iframe|frame|frameset|object|embed|applet|base|form|marquee|math|template|xmp|plaintext|image)$/i;
const ADDRESS = /^(?:href|src|action|formaction|data|xlink:href|poster|background|srcdoc)$/i;
/** A parser leaves out what stands before and within a scheme. */
const asScheme = (address: string): string => address.replace(/[\s\p{Cc}]/gu, '').toLowerCase();
const IS_CODE = /^(?:javascript|data|vbscript):/;

const TAG = /<(?:!--[^]*?(?:-->|$)|\/?([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)(?:>|$))/gi;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]*))?/g;

const decoded = (text: string): string =>
  text
    .replace(/&#(?:x([\da-f]+)|(\d+));?/gi, (_, hex: string, ten: string) =>
      String.fromCodePoint(hex ? parseInt(hex, 16) : Number(ten)),
    )
    .replace(/&(colon|tab|newline|amp|quot);/gi, (_, name: string) => NAMED[name.toLowerCase()] ?? '');
const NAMED: Readonly<Record<string, string>> = { colon: ':', tab: '\t', newline: '\n', amp: '&', quot: '"' };

/** Scripts of our own stand by their address or as data; data cannot end its element, so what is in it is no markup. */
const OWN_SCRIPT =
  /<script (?:type="application\/(?:json|ld\+json)"(?: id="[\w-]+")?>[^<]*|(?:type="module" )?(?:crossorigin )?src="\/[^"<>]*"[^<>]*>)<\/script>/g;

/**
 * What a page would run, or have somebody run by a press, that is not the site's own: foreign elements, handlers in
 * attributes, addresses that are scripts. Read tag by tag, as a parser does outside of elements of raw text.
 */
export function codeIn(html: string): string[] {
  const found: string[] = [];
  for (const [whole, tag = '', attributes = ''] of html.replace(OWN_SCRIPT, '').matchAll(TAG)) {
    if (FOREIGN.test(tag) || /^script/i.test(tag) || (whole.includes('__xss') && whole.startsWith('<!--')))
      found.push(whole);
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      const plain = decoded(value.replace(/^["']|["']$/g, ''));
      if (/^http-equiv$/i.test(name)) found.push(whole);
      if (/^on/i.test(name) || (ADDRESS.test(name) && IS_CODE.test(asScheme(plain)))) found.push(whole);
      if (/^style$/i.test(name) && /javascript:|expression\(|animation-name/i.test(plain)) found.push(whole);
    }
  }
  return found;
}
