/** Scenes by the lake. Each takes a seeded random and returns the inside of an SVG. */
import {
  WIDTH,
  band,
  blob,
  colour as c,
  ellipse,
  glow,
  hills,
  line,
  path,
  poly,
  rect,
  stroke,
  strokes,
  times,
  tufts,
} from './kit.mjs';
import { pine, reeds, treeline } from './plants.mjs';
import { birds, boat, cloud, person } from './things.mjs';

const deck = (points, from, to) =>
  poly(points, c.woodPale) +
  times(12, (i) => {
    const t = (i / 12) ** 1.5;
    const y = from + (to - from) * t;
    const left = points[0][0] + (points[3][0] - points[0][0]) * ((y - from) / (to - from));
    const right = points[1][0] + (points[2][0] - points[1][0]) * ((y - from) / (to - from));
    return line(left, y, right, y, c.wood, 2 + t * 4);
  });

export const lakeJetty = (r) =>
  band(0, 470, c.ochreTint, c.clayTint) +
  glow(860, 330, 330, c.ochreSoft, 0.85) +
  ellipse(860, 336, 52, 52, c.paper) +
  cloud(r, 300, 150, 1.3, c.paper) +
  cloud(r, 1080, 110, 0.9, c.paper) +
  hills(r, 430, 70, c.lakeSoft) +
  hills(r, 455, 45, c.lakeMid, 5) +
  treeline(r, 462, 46, c.moss) +
  band(462, 391, c.lakeSoft, c.lake) +
  strokes(r, [640, 480, 420, 200], c.ochreTint, 34, 120, 5) +
  strokes(r, [0, 490, WIDTH, 350], c.lakeTint, 46, 130, 4) +
  times(
    4,
    (i) =>
      line(470 + i * 26, 560 + i * 84, 470 + i * 26, 620 + i * 92, c.woodDark, 10 + i * 3) +
      line(640 + i * 92, 560 + i * 84, 640 + i * 92, 620 + i * 92, c.woodDark, 10 + i * 3),
  ) +
  deck(
    [
      [480, 545],
      [616, 545],
      [1010, 870],
      [520, 870],
    ],
    545,
    870,
  ) +
  boat(280, 640, 1.25, c.brick) +
  stroke('M396 612Q440 640 484 610', c.linen, 4) +
  person(560, 600, 0.95, c.clay, { skirt: true }) +
  person(600, 612, 0.62, c.ochre, { flip: -1 }) +
  reeds(r, 0, 860, 190, 210, c.moss, 26) +
  birds(980, 190, 0.8, c.dusk);

export const mistBoat = (r) =>
  band(0, 480, c.lakeTint, c.paper) +
  glow(380, 300, 300, c.paper, 1) +
  hills(r, 410, 90, '#d3e0e6') +
  hills(r, 445, 60, '#b3c9d4') +
  treeline(r, 470, 70, '#8aa9b6', 620) +
  band(470, 383, '#dbe8ee', c.lakeSoft) +
  rect(0, 452, WIDTH, 26, c.paper, 'opacity="0.7"') +
  strokes(r, [0, 500, WIDTH, 330], c.paper, 50, 170, 5) +
  person(650, 616, 1.15, c.ochreDark, { arm: 34 }) +
  boat(690, 610, 1.5, c.lakeDeep, c.ink) +
  stroke('M700 570L930 470', c.woodDark, 6) +
  stroke('M930 470Q948 560 950 650', c.dusk, 2) +
  ellipse(700, 634, 170, 12, c.lakeMid, 'opacity="0.45"') +
  ellipse(950, 652, 24, 5, c.paper) +
  reeds(r, 960, 880, 330, 320, c.mossMid, 30) +
  reeds(r, 1080, 880, 220, 260, c.moss, 24) +
  reeds(r, -20, 880, 150, 180, c.mossMid, 18);

export const lakeSwim = (r) =>
  band(0, 380, c.lakeSoft, c.lakeTint) +
  cloud(r, 420, 110, 1.6, c.paper) +
  cloud(r, 1090, 170, 1, c.paper) +
  treeline(r, 384, 84, c.moss) +
  treeline(r, 390, 50, c.mossDark, 700) +
  band(384, 470, c.lakeMid, c.lake) +
  strokes(r, [0, 400, WIDTH, 360], c.lakePale, 70, 130, 4) +
  poly(
    [
      [700, 560],
      [1000, 545],
      [1060, 600],
      [740, 620],
    ],
    c.woodPale,
  ) +
  poly(
    [
      [740, 620],
      [1060, 600],
      [1060, 622],
      [740, 644],
    ],
    c.wood,
  ) +
  times(7, (i) => line(745 + i * 43, 556 - i * 2, 790 + i * 43, 616 - i * 3, c.wood, 3)) +
  person(830, 590, 1.2, c.ochre, { arm: 30, legs: '#d9a47f' }) +
  person(940, 585, 1, c.brick, { flip: -1, legs: '#d9a47f' }) +
  times(5, (i) => ellipse(180 + i * 110, 520 + (i % 2) * 8, 13, 10, i % 2 ? c.paper : c.brick)) +
  stroke('M180 522Q400 540 640 522', c.linen, 3) +
  ellipse(420, 640, 15, 16, '#e2b492') +
  path('M404 640Q404 620 420 622Q436 622 436 640Q420 632 404 640Z', c.woodDark) +
  ellipse(420, 660, 52, 8, c.lakeTint) +
  ellipse(560, 600, 12, 13, '#e2b492') +
  path('M547 600Q547 584 560 586Q573 586 573 600Q560 594 547 600Z', c.ochreDark) +
  ellipse(560, 616, 42, 7, c.lakeTint) +
  path('M-10 760Q300 690 640 770T1290 740V870H-10Z', '#ecd9b4') +
  strokes(r, [0, 790, WIDTH, 60], '#d9c091', 30, 60, 4) +
  pine(r, 110, 820, 620, c.mossDark) +
  pine(r, 1210, 830, 560, c.moss) +
  blob(r, 640, 800, 54, 18, c.stone);

export const beachVolleyball = (r) =>
  band(0, 400, c.lakePale, c.paper) +
  cloud(r, 250, 130, 1.2, c.paper) +
  cloud(r, 820, 90, 1.5, c.paper) +
  hills(r, 372, 40, c.mossSoft) +
  treeline(r, 372, 52, c.moss) +
  band(368, 120, c.lakeMid, c.lakeSoft) +
  strokes(r, [0, 385, WIDTH, 90], c.lakeTint, 34, 120, 4) +
  path('M-10 470Q400 440 760 476T1290 462V870H-10Z', '#ecd9b4') +
  strokes(r, [0, 500, WIDTH, 340], '#d9c091', 70, 60, 4) +
  line(250, 760, 250, 360, c.woodDark, 15) +
  line(1010, 690, 1010, 330, c.woodDark, 13) +
  times(8, (i) => line(252, 392 + i * 20, 1008, 358 + i * 17, c.paper, 2.5)) +
  times(27, (i) => line(266 + i * 28, 391 - i * 1.2, 266 + i * 28, 530 - i * 1.9, c.paper, 2)) +
  line(250, 388, 1010, 354, c.brick, 8) +
  line(250, 534, 1010, 480, c.brick, 5) +
  person(450, 780, 1.75, c.lake, { arm: 30, step: 22, legs: '#d9a47f' }) +
  person(800, 640, 1.3, c.ochre, { flip: -1, arm: 30, step: 18, legs: '#d9a47f' }) +
  person(1120, 740, 1.55, c.moss, { flip: -1, step: 16, legs: '#d9a47f', hair: c.ochreDark }) +
  ellipse(610, 250, 30, 30, c.ochreSoft) +
  stroke('M584 238Q612 250 630 226M590 268Q606 244 604 222M638 262Q618 252 608 280', c.lakeMid, 4) +
  tufts(r, [0, 780, 210, 70], c.mossMid, 22, 50);
