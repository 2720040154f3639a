import type { Coordinates, EventLanguage, EventTexts, Genre, Strand } from '@talka/programme';
import type { Speaking } from './demo-partners.js';

/** An invented event of the programme. */
export interface DemoHappening {
  readonly from: Speaking;
  readonly texts: EventTexts;
  readonly genre: Genre;
  readonly strand: Strand;
  readonly place: string;
  /** Null is beyond the municipalities. */
  readonly in: Speaking | null;
  readonly coordinates?: Coordinates;
  readonly languages: readonly EventLanguage[];
  readonly ages?: readonly [number | null, number | null];
  readonly stepFree?: boolean;
  readonly signLanguage?: boolean;
  readonly price?: string;
  /** Days from today on, or the coming Saturday or Sunday; and from when until when. */
  readonly on: number | 'saturday' | 'sunday';
  readonly times: readonly [string, string];
  /** Lasts so many days more. */
  readonly days?: number;
  readonly with?: readonly Speaking[];
  /** Of those asked, who has agreed. */
  readonly agreed?: readonly Speaking[];
  readonly cancelled?: string;
  readonly draft?: boolean;
}
