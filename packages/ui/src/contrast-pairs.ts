/**
 * Every pair of tokens that meets on screen, with the ratio WCAG 2.2 asks: 4.5 for text (1.4.3), 3 for controls, focus
 * and the parts of pictures that carry meaning (1.4.11). Proved in each theme by contrast.spec.ts; a component that
 * brings a new pair adds it here.
 */
export interface ContrastPair {
  front: string;
  back: string;
  least: 4.5 | 3;
}

const pairs = (fronts: string[], backs: string[], least: 4.5 | 3): ContrastPair[] =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, least })));

const sheets = ['paper', 'surface', 'sunk'];
const tints = ['lake-tint', 'ochre-tint', 'moss-tint', 'brick-tint'];

export const contrastPairs: readonly ContrastPair[] = [
  ...pairs(['ink', 'ink-2'], [...sheets, ...tints], 4.5),
  ...pairs(['lake', 'lake-strong', 'brick'], [...sheets, ...tints], 4.5),
  ...pairs(['moss', 'ochre'], sheets, 4.5),
  ...pairs(['ochre'], ['ochre-tint'], 4.5),
  ...pairs(['moss'], ['moss-tint'], 4.5),
  ...pairs(['on-lake'], ['lake', 'lake-strong'], 4.5),
  ...pairs(['on-brick'], ['brick'], 4.5),
  // The tooltip is the page turned inside out.
  ...pairs(['paper'], ['ink'], 4.5),
  // Borders of controls, marks of the current place, bars.
  ...pairs(['line-strong', 'clay', 'lake', 'moss', 'ochre', 'brick'], sheets, 3),
  ...pairs(['line-strong'], ['lake-tint'], 3),
];
