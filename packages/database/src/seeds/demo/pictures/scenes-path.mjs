/** Scenes of paths. Each takes a seeded random and returns the inside of an SVG. */
import {
  WIDTH,
  band,
  colour as c,
  dots,
  ellipse,
  glow,
  group,
  hills,
  line,
  path,
  poly,
  rect,
  strokes,
  times,
  tufts,
} from './kit.mjs';
import { birch, pine, tree, treeline } from './plants.mjs';
import { bench, person } from './things.mjs';

/** The winding boardwalk: centre and half width at t, from far (0) to near (1). */
const boardwalkAt = (t) => {
  const near = t ** 1.5;
  return {
    x: 690 - Math.sin(t * 4.4) * 60 * (0.4 + t) - near * 90,
    y: 516 + near * 360,
    half: 12 + near * 130,
  };
};

const boardwalk = () => {
  const steps = Array.from({ length: 41 }, (_, i) => boardwalkAt(i / 40));
  return (
    poly(
      [
        ...steps.map(({ x, y, half }) => [x - half, y + 8]),
        ...steps.toReversed().map(({ x, y, half }) => [x + half, y + 8]),
      ],
      c.woodDark,
    ) +
    poly(
      [
        ...steps.map(({ x, y, half }) => [x - half, y]),
        ...steps.toReversed().map(({ x, y, half }) => [x + half, y]),
      ],
      c.woodPale,
    ) +
    times(30, (i) => {
      const { x, y, half } = boardwalkAt(i / 30);
      return line(x - half, y, x + half, y, c.wood, 1.5 + (i / 30) * 3.5);
    })
  );
};

export const forestBoardwalk = (r) =>
  band(0, 853, c.ochreTint, c.mossTint) +
  glow(700, 260, 360, c.paper, 1) +
  treeline(r, 470, 210, '#bccfb4') +
  treeline(r, 490, 160, c.mossSoft) +
  rect(0, 486, WIDTH, 370, c.mossSoft) +
  hills(r, 560, 36, '#b3b877', 5) +
  strokes(r, [0, 560, WIDTH, 270], c.ochre, 60, 50, 4) +
  times(5, (i) => pine(r, 90 + i * 90 + r() * 40, 580 + i * 4, 300 - i * 26, c.mossMid)) +
  times(4, (i) => pine(r, 900 + i * 100 + r() * 30, 590, 280 + i * 40, c.mossMid)) +
  ellipse(250, 680, 180, 30, c.lakeSoft) +
  ellipse(1060, 720, 190, 34, c.lakeSoft) +
  strokes(r, [130, 664, 240, 30], c.lakeTint, 9, 70, 4) +
  strokes(r, [920, 700, 240, 34], c.lakeTint, 9, 70, 4) +
  boardwalk() +
  person(boardwalkAt(0.52).x - 16, boardwalkAt(0.52).y + 6, 1.05, c.brick, { step: 12, back: true }) +
  person(boardwalkAt(0.52).x + 26, boardwalkAt(0.52).y, 0.8, c.lake, {
    skirt: true,
    back: true,
    hair: c.ochreDark,
  }) +
  pine(r, 60, 800, 700, c.mossDark) +
  pine(r, 1180, 830, 760, c.mossDark) +
  pine(r, 980, 700, 440, c.moss) +
  tufts(r, [0, 740, 340, 110], c.moss, 44, 46) +
  tufts(r, [820, 760, 460, 90], c.moss, 44, 46) +
  dots(r, [20, 720, 330, 130], [c.brick, c.paper], 34, 7);

export const birchAlley = (r) =>
  band(0, 560, c.ochreTint, c.paper) +
  glow(640, 460, 340, c.paper, 1) +
  treeline(r, 520, 60, '#e0b878', 420, 880) +
  rect(0, 516, WIDTH, 340, '#d8c48a') +
  path('M610 520Q560 680 220 870H1060Q730 680 668 520Z', c.sand) +
  strokes(r, [400, 600, 480, 250], c.woodPale, 40, 60, 4) +
  times(5, (i) => {
    const t = 1 - i / 5;
    const h = 240 + (1 - t) * 480;
    const y = 550 + (1 - t) ** 1.3 * 300;
    return (
      birch(r, 560 - (1 - t) ** 1.15 * 560, y, h, c.ochre, c.ochreSoft) +
      birch(r, 720 + (1 - t) ** 1.15 * 560, y, h, i % 2 ? c.claySoft : c.ochre, c.ochreSoft)
    );
  }) +
  dots(r, [60, 600, 1160, 250], [c.ochre, c.ochreSoft, c.claySoft, c.clay], 210, 8) +
  person(600, 660, 1, c.lake, { step: 10 }) +
  person(660, 664, 1, c.brick, { skirt: true, step: 8 }) +
  ellipse(720, 652, 20, 10, c.ink) +
  line(708, 656, 706, 668, c.ink, 4) +
  line(732, 656, 733, 668, c.ink, 4) +
  ellipse(742, 642, 8, 8, c.ink);

export const balanceTrail = (r) =>
  band(0, 520, c.mossTint, c.ochreTint) +
  treeline(r, 500, 180, c.mossSoft) +
  rect(0, 496, WIDTH, 360, c.mossMid) +
  hills(r, 580, 36, c.mossSoft, 4) +
  path('M-10 760Q400 640 640 690T1290 640V700Q900 740 660 760T-10 860Z', c.sand) +
  tree(r, 140, 650, 520, c.moss, c.mossMid) +
  tree(r, 1110, 620, 520, c.moss, c.mossMid) +
  tree(r, 640, 560, 320, c.moss, c.mossSoft) +
  times(7, (i) => {
    const x = 200 + i * 84;
    const h = 40 + (i % 3) * 24;
    return (
      rect(x, 760 - h - i * 6, 48, h, c.wood) +
      ellipse(x + 24, 760 - h - i * 6, 24, 9, c.woodPale) +
      ellipse(x + 24, 760 - h - i * 6, 12, 4, 'none', `stroke="${c.wood}" stroke-width="2"`) +
      ellipse(x + 24, 760 - i * 6, 24, 8, c.wood)
    );
  }) +
  group(
    rect(0, 0, 380, 26, c.woodPale, 'rx="13"') +
      rect(0, 12, 380, 14, c.wood, 'rx="7"') +
      line(40, 24, 40, 70, c.woodDark, 16) +
      line(340, 24, 340, 70, c.woodDark, 16),
    'translate(820 640) rotate(-3)',
  ) +
  person(322, 680, 1.05, c.brick, { arm: 34, step: 14 }) +
  person(490, 660, 1, c.ochre, { arm: 34, step: 12, skirt: true }) +
  person(1000, 634, 1.5, c.lake, { arm: 36, step: 14, hair: c.stone }) +
  person(860, 800, 1.6, c.moss, { flip: -1, skirt: true, arm: 20 }) +
  bench(1150, 780, 1, c.woodPale) +
  tufts(r, [0, 780, WIDTH, 60], c.moss, 60, 34) +
  dots(r, [0, 780, WIDTH, 60], [c.paper, c.ochreSoft, c.claySoft], 50, 7);
