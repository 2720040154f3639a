/** Scenes by the river and in the seasons. Each takes a seeded random and returns the inside of an SVG. */
import {
  WIDTH,
  band,
  colour as c,
  dots,
  ellipse,
  glow,
  hills,
  line,
  path,
  rect,
  stroke,
  strokes,
  times,
  tufts,
} from './kit.mjs';
import { birch, spruce, tree, treeline } from './plants.mjs';
import { bench, birds, cloud, lamp, person } from './things.mjs';

export const footbridge = (r) =>
  band(0, 420, c.lakeTint, c.ochreTint) +
  cloud(r, 930, 120, 1.2, c.paper) +
  hills(r, 400, 110, c.mossTint) +
  treeline(r, 424, 110, c.mossSoft) +
  hills(r, 450, 30, c.mossMid, 4) +
  path('M420 440Q560 520 500 640T640 870H1290V700Q900 640 840 560T760 440Z', c.lakeSoft) +
  path('M560 440Q640 520 600 620T860 870H1190Q840 660 760 560T690 440Z', c.lakeMid, 'opacity="0.6"') +
  strokes(r, [560, 520, 360, 320], c.lakeTint, 34, 80, 4) +
  path('M-10 560Q260 520 430 640T520 870H-10Z', c.moss) +
  path('M1290 500Q1010 520 990 620T1290 760Z', c.moss) +
  stroke('M190 470Q600 690 1120 440', c.woodDark, 6) +
  stroke('M190 600Q620 690 1120 560', c.woodDark, 26) +
  stroke('M190 592Q620 682 1120 552', c.woodPale, 16) +
  stroke('M190 500Q620 640 1120 462', c.wood, 5) +
  times(17, (i) => {
    const t = (i + 0.5) / 17;
    const deckY = (1 - t) ** 2 * 596 + 2 * t * (1 - t) * 688 + t * t * 556;
    return line(
      190 + 930 * t,
      deckY,
      190 + 930 * t,
      (1 - t) ** 2 * 500 + 2 * t * (1 - t) * 640 + t * t * 462,
      c.wood,
      4,
    );
  }) +
  line(190, 640, 190, 420, c.woodDark, 22) +
  line(1120, 600, 1120, 396, c.woodDark, 20) +
  person(560, 640, 1.25, c.brick, { skirt: true }) +
  person(630, 640, 0.85, c.ochre) +
  tree(r, 90, 640, 420, c.mossDark, c.moss) +
  spruce(r, 1210, 560, 330, c.mossDark) +
  spruce(r, 1262, 590, 270, c.moss) +
  tufts(r, [0, 640, 420, 200], c.mossSoft, 40, 38) +
  dots(r, [0, 660, 430, 180], [c.paper, c.ochreSoft, c.claySoft], 40, 6);

export const riverBench = (r) =>
  band(0, 430, c.ochreTint, c.clayTint) +
  glow(990, 300, 280, c.ochreSoft, 0.8) +
  ellipse(990, 300, 44, 44, c.paper) +
  hills(r, 420, 80, c.mossSoft) +
  treeline(r, 432, 60, c.mossMid) +
  band(432, 230, c.clayTint, c.lakeMid) +
  strokes(r, [0, 445, WIDTH, 200], c.lakePale, 60, 140, 4) +
  strokes(r, [860, 450, 260, 170], c.ochreTint, 24, 100, 5) +
  path('M-10 640Q340 590 700 640T1290 620V870H-10Z', c.mossMid) +
  path('M-10 730Q400 670 760 728T1290 700V870H-10Z', c.moss) +
  path('M560 870Q640 760 900 720T1290 690V716Q980 740 880 780T780 870Z', c.sand) +
  tree(r, 250, 720, 640, c.mossDark, c.moss) +
  person(524, 716, 1.35, c.lake, { step: 2, arm: 4, back: true }) +
  person(602, 712, 1.3, c.clay, { flip: -1, hair: c.stone, arm: 4, back: true }) +
  bench(560, 716, 1.6, c.woodPale) +
  lamp(1080, 740, 260) +
  tufts(r, [0, 740, 560, 100], c.mossSoft, 34, 40) +
  birds(640, 180, 0.9, c.dusk);

export const bonfire = (r) =>
  band(0, 500, c.night, c.dusk) +
  dots(r, [0, 20, WIDTH, 300], [c.lakePale, c.paper], 70, 2.6) +
  glow(1010, 430, 320, c.claySoft, 0.55) +
  hills(r, 452, 60, '#1f3a4c') +
  treeline(r, 470, 70, '#122733') +
  band(470, 200, c.dusk, '#1b3b52') +
  strokes(r, [520, 480, 260, 170], c.ochre, 34, 110, 5) +
  path('M-10 640Q340 590 700 630T1290 610V870H-10Z', '#1d3626') +
  path('M-10 730Q500 650 1290 720V870H-10Z', '#16291d') +
  glow(650, 610, 420, c.ochreSoft, 0.75) +
  times(5, (i) => line(570 + i * 22, 730 - (i % 2) * 14, 740 - i * 22, 700 + (i % 2) * 22, c.woodDark, 18)) +
  path('M560 710Q520 600 610 560Q600 480 660 400Q670 490 720 530Q780 610 740 710Q650 740 560 710Z', c.clay) +
  path('M592 708Q572 620 640 590Q636 530 664 480Q676 550 704 590Q736 640 712 708Q650 728 592 708Z', c.ochre) +
  path('M622 708Q616 650 652 610Q690 650 682 708Q650 720 622 708Z', c.ochreTint) +
  dots(r, [560, 240, 220, 220], [c.ochreSoft, c.claySoft], 26, 4) +
  person(330, 760, 1.6, c.brick, { skirt: true, arm: 30 }) +
  person(430, 740, 1.4, c.linen, { arm: 26 }) +
  person(880, 744, 1.5, c.ochreDark, { flip: -1, skirt: true, arm: 30 }) +
  person(990, 766, 1.65, c.lakeMid, { flip: -1 }) +
  person(1080, 760, 1.05, c.mossSoft, { flip: -1, arm: 26 }) +
  birch(r, 120, 800, 640, '#2e5338', '#47704a') +
  tufts(r, [0, 790, WIDTH, 60], '#2c4a33', 50, 36);

export const skating = (r) =>
  band(0, 430, '#dfe9f0', c.paper) +
  glow(260, 230, 230, c.ochreTint, 1) +
  hills(r, 410, 70, '#d4e1e9') +
  treeline(r, 430, 90, '#7f9b94') +
  rect(0, 424, WIDTH, 430, c.paper) +
  hills(r, 520, 30, '#eef3f6', 4) +
  path('M120 640Q260 500 660 510T1180 610Q1240 760 760 800T120 640Z', c.lakePale) +
  path('M160 640Q300 530 660 536T1130 616Q1160 730 760 764T160 640Z', c.lakeTint) +
  times(9, () =>
    stroke(
      `M${300 + r() * 500} ${580 + r() * 120}q70 ${20 - r() * 60} ${130 + r() * 80} ${10 - r() * 20}`,
      c.paper,
      4,
    ),
  ) +
  person(420, 650, 1.25, c.brick, { step: 22, arm: 26 }) +
  person(560, 690, 0.9, c.ochre, { step: 16, arm: 24 }) +
  person(760, 620, 1.15, c.lake, { flip: -1, step: 24, arm: 28 }) +
  person(950, 680, 1.3, c.moss, { flip: -1, step: 20, skirt: true }) +
  person(1010, 684, 0.8, c.claySoft, { step: 12, arm: 22 }) +
  lamp(230, 620, 250, c.ink, c.ochreSoft) +
  glow(230, 352, 120, c.ochreSoft, 0.7) +
  lamp(1120, 600, 240, c.ink, c.ochreSoft) +
  glow(1120, 342, 120, c.ochreSoft, 0.7) +
  stroke('M230 320Q660 470 1120 310', c.ink, 3) +
  times(13, (i) =>
    ellipse(
      276 + i * 64,
      340 + Math.sin(((i + 0.8) / 14) * Math.PI) * 66,
      8,
      11,
      [c.ochre, c.clay, c.lakeMid][i % 3],
    ),
  ) +
  spruce(r, 70, 760, 380, '#5d7f70') +
  spruce(r, 1225, 780, 400, '#5d7f70') +
  dots(r, [0, 0, WIDTH, 820], [c.paper], 130, 6);
