import { accept, plainText, Refused, type Refusal, type Result, type TextLimits } from '@talka/kernel';
import type { IdeaContent } from '../idea.js';

export const TITLE: TextLimits = { min: 0, max: 120 };
export const SUMMARY: TextLimits = { min: 0, max: 400 };
export const WHY: TextLimits = { min: 0, max: 6000, lines: true };
/** Ten million euros: beyond it, a slip of the finger is likelier than an idea. */
export const COST_LIMIT = 1_000_000_000;
const OUTLINE_POINTS = 60;

/** Latgale with a margin, WGS 84: a place outside is a slip, not a place. */
export const BOUNDS = { south: 55.5, north: 57.7, west: 25.7, east: 28.5 } as const;

/** The content with its texts tidied, or which field cannot be kept and why. */
export function tidyContent(content: IdeaContent): Result<IdeaContent> {
  try {
    return {
      ok: true,
      value: {
        ...content,
        title: text('title', content.title, TITLE),
        summary: text('summary', content.summary, SUMMARY),
        why: text('why', content.why, WHY),
        cost: cost(content.cost),
        place: place(content.place),
      },
    };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function text(field: string, value: string, limits: TextLimits): string {
  const tidied = plainText(value, limits);
  return accept(tidied.ok ? tidied : at(field, tidied.refusal));
}

function cost(amount: IdeaContent['cost']): IdeaContent['cost'] {
  if (amount !== null && (amount < 0 || amount > COST_LIMIT)) {
    throw new Refused({ code: 'idea.cost-unreal', params: { max: COST_LIMIT / 100 }, field: 'cost' });
  }
  return amount;
}

function place(where: IdeaContent['place']): IdeaContent['place'] {
  if (where === null) return null;
  const points = where.kind === 'point' ? [where] : where.points;
  const inside = points.every(
    ({ lat, lon }) => lat >= BOUNDS.south && lat <= BOUNDS.north && lon >= BOUNDS.west && lon <= BOUNDS.east,
  );
  const drawn = where.kind === 'point' || (points.length >= 3 && points.length <= OUTLINE_POINTS);
  if (!inside || !drawn) throw new Refused({ code: 'idea.place-outside', field: 'place' });
  return where;
}

const at = (field: string, refusal: Refusal): Result<never> => ({
  ok: false,
  refusal: { ...refusal, field },
});
