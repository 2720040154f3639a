/** Scenes of gardens and play. Each takes a seeded random and returns the inside of an SVG. */
import {
  WIDTH,
  band,
  colour as c,
  dots,
  ellipse,
  group,
  hills,
  line,
  path,
  rect,
  stroke,
  strokes,
  times,
  tufts,
} from './kit.mjs';
import { tree, treeline } from './plants.mjs';
import { bench, birds, cloud, house, person } from './things.mjs';

export const easterSwing = (r) =>
  band(0, 540, c.lakeTint, c.paper) +
  cloud(r, 300, 120, 1.2, c.paper) +
  cloud(r, 990, 170, 1.1, c.paper) +
  hills(r, 500, 80, c.mossTint) +
  treeline(r, 520, 80, c.mossSoft) +
  rect(0, 516, WIDTH, 340, c.mossSoft) +
  hills(r, 620, 60, c.mossMid, 4) +
  house(60, 610, 220, 100, { wall: c.claySoft, shade: c.clay, roof: c.woodDark, windows: 3 }) +
  line(390, 780, 500, 170, c.woodPale, 24) +
  line(590, 780, 500, 170, c.wood, 24) +
  line(800, 770, 900, 160, c.woodPale, 24) +
  line(1000, 770, 900, 160, c.wood, 24) +
  line(470, 186, 930, 176, c.woodDark, 28) +
  line(438, 520, 545, 520, c.wood, 12) +
  line(850, 512, 950, 512, c.wood, 12) +
  line(640, 184, 590, 560, c.woodDark, 7) +
  line(770, 182, 720, 556, c.woodDark, 7) +
  group(rect(-92, -10, 184, 18, c.clayDark, 'rx="6"'), 'translate(655 566) rotate(-7)') +
  person(618, 560, 1.35, c.brick, { skirt: true, arm: -6, hair: c.ochreDark }) +
  person(694, 554, 1.3, c.lake, { flip: -1, arm: -4 }) +
  person(300, 770, 1.4, c.ochre, { skirt: true, arm: 28 }) +
  person(1090, 770, 1.4, c.moss, { flip: -1, arm: 30 }) +
  person(1150, 776, 0.9, c.claySoft, { flip: -1, arm: 22 }) +
  times(2, (i) =>
    group(
      times(
        9,
        (k) =>
          stroke(`M0 0Q${(k - 4) * 9} -70 ${(k - 4) * 20} -150`, c.woodDark, 4) +
          ellipse((k - 4) * 18, -128 - (k % 3) * 10, 6, 10, c.linen) +
          ellipse((k - 4) * 12, -90 - (k % 2) * 12, 6, 10, c.linen),
      ),
      `translate(${i ? 1220 : 120} 840)`,
    ),
  ) +
  dots(r, [30, 700, 1220, 140], [c.ochreSoft, c.paper, c.lakeSoft], 90, 7) +
  tufts(r, [0, 730, WIDTH, 110], c.moss, 60, 32);

export const orchard = (r) =>
  band(0, 480, c.lakePale, c.ochreTint) +
  cloud(r, 860, 110, 1.3, c.paper) +
  hills(r, 450, 70, c.mossTint) +
  treeline(r, 470, 70, c.mossSoft) +
  rect(0, 466, WIDTH, 390, c.mossSoft) +
  hills(r, 540, 30, c.mossMid, 4) +
  strokes(r, [0, 540, WIDTH, 300], c.moss, 50, 60, 4) +
  times(3, (i) => tree(r, 250 + i * 390, 580, 230, c.moss, c.mossMid)) +
  times(30, (i) =>
    ellipse(200 + (i % 3) * 390 + r() * 110, 400 + r() * 60, 6, 6, i % 2 ? c.brick : c.ochreSoft),
  ) +
  tree(r, 210, 790, 560, c.moss, c.mossMid) +
  tree(r, 1010, 800, 600, c.moss, c.mossMid) +
  times(34, (i) => {
    const left = i % 2;
    return ellipse(
      (left ? 70 : 880) + r() * 260,
      (left ? 320 : 300) + r() * 190,
      13,
      13,
      [c.brick, c.clay, c.ochreSoft][i % 3],
    );
  }) +
  line(520, 800, 640, 330, c.woodPale, 12) +
  line(590, 810, 690, 340, c.woodPale, 12) +
  times(8, (i) => line(536 + i * 13.5, 738 - i * 54, 602 + i * 11.5, 746 - i * 54, c.wood, 9)) +
  person(634, 640, 1.5, c.lake, { arm: 26, step: 6 }) +
  person(790, 800, 1.65, c.ochre, { skirt: true, flip: -1, hair: c.stone }) +
  person(400, 812, 1.1, c.brick, { arm: 26 }) +
  path('M690 780H800L786 838H704Z', c.wood) +
  stroke('M698 782Q745 700 792 782', c.woodDark, 7) +
  times(7, (i) => ellipse(708 + i * 13, 774 - (i % 3) * 7, 12, 12, [c.brick, c.ochreSoft, c.clay][i % 3])) +
  path('M900 790H1010L996 844H914Z', c.woodPale) +
  times(7, (i) => ellipse(918 + i * 13, 786 - (i % 3) * 7, 12, 12, [c.clay, c.brick, c.ochreSoft][i % 3])) +
  dots(r, [300, 780, 700, 60], [c.brick, c.ochreSoft], 16, 11) +
  tufts(r, [0, 790, WIDTH, 50], c.mossDark, 36, 32);

export const garden = (r) =>
  band(0, 500, c.lakeTint, c.paper) +
  cloud(r, 420, 120, 1.2, c.paper) +
  treeline(r, 470, 90, c.mossSoft) +
  rect(0, 476, WIDTH, 60, c.mossSoft) +
  house(820, 520, 330, 150, { wall: c.lakeSoft, shade: c.lakeMid, roof: c.clayDark, windows: 4 }) +
  rect(0, 512, WIDTH, 350, c.mossSoft) +
  path('M-10 620Q600 570 1290 620V870H-10Z', c.mossMid) +
  times(3, (row) => {
    const y = 610 + row * 86;
    const s = 1 + row * 0.22;
    return times(3, (k) => {
      const x = 60 + k * 300 * s - row * 60;
      const fill = [c.brick, c.ochreSoft, c.claySoft, c.lakeMid, c.paper][(row * 2 + k) % 5];
      return (
        rect(x, y, 230 * s, 46 * s, c.woodPale) +
        rect(x, y + 16 * s, 230 * s, 3, c.wood) +
        rect(x + 6, y - 8, 230 * s - 12, 14, c.woodDark) +
        times(9, (i) => {
          const px = x + 18 + i * 24 * s;
          const h = (30 + r() * 36) * s;
          return (
            stroke(`M${px} ${y}Q${px + 4} ${y - h * 0.5} ${px} ${y - h}`, c.mossDark, 4) +
            ellipse(px - 9, y - h * 0.45, 11, 5, c.moss) +
            ellipse(px + 9, y - h * 0.6, 11, 5, c.moss) +
            ellipse(px, y - h, 10 * s, 10 * s, fill) +
            ellipse(px, y - h, 4 * s, 4 * s, c.ochreDark)
          );
        })
      );
    });
  }) +
  person(690, 730, 1.4, c.lake, { skirt: true, hair: c.stone, arm: 28 }) +
  path('M726 670h44v34h-44z', c.stoneDark) +
  line(768, 680, 794, 662, c.stoneDark, 7) +
  person(1130, 760, 1.6, c.ochre, { flip: -1 }) +
  line(1096, 700, 1070, 800, c.woodDark, 8) +
  tree(r, 1220, 620, 420, c.moss, c.mossMid) +
  birds(620, 190, 0.8, c.dusk);

export const playground = (r) =>
  band(0, 500, c.lakePale, c.paper) +
  cloud(r, 980, 110, 1.3, c.paper) +
  treeline(r, 470, 110, c.mossSoft) +
  rect(0, 466, WIDTH, 390, c.mossMid) +
  hills(r, 560, 40, c.mossSoft, 4) +
  path('M90 700Q300 600 700 616T1220 700Q1180 850 640 850T90 700Z', '#ecd9b4') +
  strokes(r, [220, 660, 860, 160], '#d9c091', 50, 50, 4) +
  line(200, 730, 260, 380, c.lake, 13) +
  line(320, 740, 260, 380, c.lakeDeep, 13) +
  line(560, 730, 610, 380, c.lake, 13) +
  line(670, 740, 610, 380, c.lakeDeep, 13) +
  line(250, 384, 620, 384, c.lakeDeep, 14) +
  line(340, 388, 310, 640, c.ink, 4) +
  line(400, 388, 366, 644, c.ink, 4) +
  rect(296, 636, 84, 12, c.clayDark, 'rx="5"') +
  person(338, 636, 1.05, c.ochre, { step: 20, arm: -6 }) +
  line(480, 388, 490, 650, c.ink, 4) +
  line(540, 388, 550, 650, c.ink, 4) +
  ellipse(520, 660, 44, 12, c.brick) +
  path('M780 700Q790 590 870 560Q960 540 1010 620Q1040 670 1050 710Z', c.mossDark) +
  path(
    'M780 700Q790 590 870 560Q960 540 1010 620Q1040 670 1050 710Z',
    c.moss,
    'transform="translate(-8 6)"',
  ) +
  ellipse(900, 668, 40, 44, c.night) +
  path('M1000 620Q1080 640 1110 740L1150 742L1150 758L1096 758Q1060 660 990 640Z', c.ochreSoft) +
  person(880, 560, 0.9, c.clay, { arm: 26, skirt: true }) +
  person(700, 800, 1.1, c.lakeMid, { arm: 24, step: 14 }) +
  person(1190, 790, 1.6, c.brick, { flip: -1, skirt: true }) +
  bench(130, 800, 1.05, c.woodPale) +
  person(130, 786, 1.35, c.moss, { hair: c.stone, step: 4 }) +
  path('M560 790h70l-10 40h-50z', c.lake) +
  ellipse(470, 800, 24, 24, c.brick) +
  stroke('M450 792Q470 804 492 790', c.paper, 5) +
  tree(r, 60, 600, 440, c.moss, c.mossMid) +
  tree(r, 1220, 600, 430, c.moss, c.mossMid);
