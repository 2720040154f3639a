/**
 * Which colours stand on which in the page now: for each text its colour, size and weight, and all that is painted
 * behind it. Contrast is worked out of nothing else, and working it out is more than half of what a look costs: what
 * has passed once need not be asked again. Runs inside the page.
 */
export function coloursNow(): string[] {
  const behind = new Map<Element | null, string>([[null, '']]);
  const backdropOf = (element: Element | null): string => {
    const known = behind.get(element);
    if (known !== undefined || !element) return known ?? '';
    const { backgroundColor, backgroundImage, opacity, position, filter } = getComputedStyle(element);
    const own = [
      backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : backgroundColor,
      backgroundImage === 'none' ? '' : backgroundImage,
      opacity === '1' ? '' : opacity,
      position === 'static' || position === 'relative' ? '' : position,
      filter === 'none' ? '' : filter,
    ].join(' ');
    const all =
      own.trim() === '' ? backdropOf(element.parentElement) : `${backdropOf(element.parentElement)}<${own}`;
    behind.set(element, all);
    return all;
  };
  const isWritten = (element: Element) =>
    element.matches('input, textarea, select') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const found = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    if (!isWritten(element) || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    found.add([color, fontSize, fontWeight, textShadow, backdropOf(element)].join(' '));
  }
  return [...found];
}
