/** Scenes of the village street. Each takes a seeded random and returns the inside of an SVG. */
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
  poly,
  rect,
  strokes,
  times,
  tufts,
} from './kit.mjs';
import { birch, spruce, tree, treeline } from './plants.mjs';
import { bicycle, birds, cloud, house, lamp, person } from './things.mjs';

export const villageStreet = (r) =>
  band(0, 520, c.lakeTint, c.ochreTint) +
  cloud(r, 640, 110, 1.3, c.paper) +
  hills(r, 480, 60, c.mossTint) +
  treeline(r, 500, 90, c.mossSoft) +
  rect(0, 500, WIDTH, 360, c.mossMid) +
  hills(r, 540, 24, c.mossSoft, 5) +
  path('M560 505Q600 640 330 870H900Q760 640 640 505Z', c.sand) +
  strokes(r, [430, 560, 380, 280], c.woodPale, 40, 60, 4) +
  tree(r, 760, 560, 250, c.moss, c.mossMid) +
  house(420, 560, 130, 60, { wall: c.ochreSoft, shade: c.ochre, roof: c.clayDark, windows: 2 }) +
  house(60, 690, 330, 150, { wall: c.lakeMid, shade: c.lake, roof: c.woodDark, windows: 3, pane: c.night }) +
  house(830, 660, 380, 160, { wall: c.ochre, shade: c.ochreDark, roof: c.brick, windows: 4 }) +
  times(
    13,
    (i) =>
      rect(820 + i * 36, 678 + i * 2, 13, 84, c.linen) +
      poly(
        [
          [820 + i * 36, 678 + i * 2],
          [833 + i * 36, 678 + i * 2],
          [826 + i * 36, 664 + i * 2],
        ],
        c.linen,
      ),
  ) +
  line(806, 706, 1300, 732, c.linen, 9) +
  line(806, 742, 1300, 768, c.linen, 9) +
  person(560, 720, 1.4, c.moss, { skirt: true, hair: c.paper }) +
  ellipse(606, 704, 26, 14, c.ink) +
  line(592, 712, 590, 730, c.ink, 5) +
  line(616, 712, 618, 730, c.ink, 5) +
  ellipse(630, 692, 11, 10, c.ink) +
  line(582, 700, 572, 684, c.ink, 5) +
  tufts(r, [0, 740, 330, 100], c.moss, 34, 40) +
  tufts(r, [860, 790, 420, 50], c.moss, 26, 40) +
  dots(r, [20, 720, 280, 120], [c.brick, c.paper, c.claySoft], 34, 8);

export const busStop = (r) =>
  band(0, 520, c.lakePale, c.paper) +
  cloud(r, 250, 130, 1.3, c.paper) +
  cloud(r, 1030, 180, 1, c.paper) +
  hills(r, 500, 90, c.mossTint) +
  hills(r, 530, 50, c.mossSoft, 5) +
  strokes(r, [0, 530, WIDTH, 90], c.ochreSoft, 60, 90, 5) +
  treeline(r, 512, 54, c.mossMid, 820) +
  path('M-10 700L1290 660V870H-10Z', '#7d8389') +
  path('M-10 690L1290 650V672L-10 714Z', c.sand) +
  times(6, (i) =>
    poly(
      [
        [40 + i * 240, 795 - i * 7],
        [160 + i * 240, 791 - i * 7],
        [166 + i * 240, 802 - i * 7],
        [44 + i * 240, 806 - i * 7],
      ],
      c.paper,
    ),
  ) +
  rect(390, 400, 16, 290, c.woodDark) +
  rect(806, 400, 16, 280, c.woodDark) +
  rect(406, 420, 400, 240, c.woodPale) +
  times(9, (i) => line(406 + i * 48, 420, 406 + i * 48, 660, c.wood, 3)) +
  poly(
    [
      [356, 408],
      [856, 400],
      [830, 352],
      [390, 356],
    ],
    c.brick,
  ) +
  rect(600, 446, 176, 128, c.woodDark) +
  times(
    2,
    (row) =>
      rect(608, 454 + row * 60, 160, 52, c.night) +
      times(11, (i) =>
        rect(
          612 + i * 14,
          462 + row * 60 + (i % 3) * 5,
          11,
          44 - (i % 3) * 5,
          [c.lakeMid, c.clay, c.ochreSoft, c.mossSoft, c.linen][(i + row) % 5],
        ),
      ),
  ) +
  rect(430, 600, 350, 14, c.wood) +
  line(460, 612, 460, 676, c.woodDark, 9) +
  line(750, 612, 750, 670, c.woodDark, 9) +
  person(490, 650, 1.3, c.lake, { step: 3, skirt: true, hair: c.stone }) +
  person(690, 690, 1.15, c.ochre, { arm: 24, flip: -1 }) +
  line(920, 680, 920, 400, c.stoneDark, 9) +
  rect(884, 380, 74, 74, c.lake, 'rx="8"') +
  path('M898 398h46v30h-46z', c.paper) +
  ellipse(908, 434, 6, 6, c.paper) +
  ellipse(934, 434, 6, 6, c.paper) +
  birch(r, 180, 700, 480, c.mossMid, c.mossSoft) +
  birch(r, 1110, 670, 430, c.mossMid, c.mossSoft) +
  tufts(r, [0, 690, 380, 20], c.moss, 20, 36);

export const nightStreet = (r) =>
  band(0, 624, c.night, '#3b5872') +
  dots(r, [0, 10, WIDTH, 280], [c.lakePale, c.paper], 60, 2.4) +
  path('M1076 88A46 46 0 1 0 1106 146A38 38 0 1 1 1076 88Z', c.ochreTint) +
  treeline(r, 560, 130, '#15303c') +
  house(60, 620, 260, 150, {
    wall: '#3d5a69',
    shade: '#2c4654',
    roof: '#16262f',
    windows: 3,
    pane: c.ochreSoft,
    frame: c.linen,
  }) +
  house(930, 620, 290, 160, {
    wall: '#6b4b3a',
    shade: '#553a2d',
    roof: '#1c2228',
    windows: 3,
    pane: c.ochreSoft,
    frame: c.linen,
  }) +
  rect(0, 616, WIDTH, 240, '#233d38') +
  path('M500 616Q520 700 300 870H1000Q780 700 740 616Z', '#46535d') +
  times(6, (i) =>
    poly(
      [
        [430 - i * 6 + i * 76, 770],
        [466 - i * 4 + i * 76, 770],
        [452 - i * 3 + i * 84, 826],
        [406 - i * 6 + i * 84, 826],
      ],
      c.linen,
    ),
  ) +
  glow(410, 420, 260, c.ochreSoft, 0.75) +
  glow(840, 420, 260, c.ochreSoft, 0.75) +
  path('M410 420L230 790H590Z', c.ochreTint, 'opacity="0.16"') +
  path('M840 420L660 790H1020Z', c.ochreTint, 'opacity="0.16"') +
  lamp(410, 760, 320, '#0c161d', c.ochreTint) +
  lamp(840, 760, 320, '#0c161d', c.ochreTint) +
  lamp(570, 650, 150, '#0c161d', c.ochreTint) +
  lamp(690, 650, 150, '#0c161d', c.ochreTint) +
  person(560, 800, 1.5, c.clay, { step: 16 }) +
  person(636, 802, 1, c.ochre, { step: 12 }) +
  line(580, 742, 622, 748, c.clay, 7) +
  spruce(r, 20, 700, 300, '#142c25') +
  spruce(r, 1256, 700, 320, '#142c25');

export const bicycles = (r) =>
  band(0, 560, c.ochreTint, c.paper) +
  hills(r, 470, 90, c.mossTint) +
  treeline(r, 500, 80, c.mossSoft) +
  rect(0, 496, WIDTH, 360, c.mossMid) +
  hills(r, 560, 30, c.mossSoft, 4) +
  path('M-10 720Q600 650 1290 720V870H-10Z', c.sand) +
  strokes(r, [0, 730, WIDTH, 110], c.woodPale, 40, 90, 5) +
  times(24, (i) => rect(20 + i * 54, 520 + (r() - 0.5) * 12, 36, 190, i % 3 ? c.woodPale : c.wood)) +
  line(0, 560, WIDTH, 556, c.woodDark, 14) +
  line(0, 660, WIDTH, 656, c.woodDark, 14) +
  bicycle(170, 770, 1.75, c.lake) +
  bicycle(520, 780, 1.75, c.brick) +
  bicycle(880, 772, 1.75, c.moss) +
  rect(560, 566, 96, 62, c.woodPale) +
  times(7, (i) => line(560 + i * 16, 566, 560 + i * 16, 628, c.wood, 4)) +
  dots(r, [560, 534, 96, 40], [c.ochreSoft, c.claySoft, c.paper, c.brick], 26, 11) +
  tree(r, 1150, 640, 560, c.moss, c.mossMid) +
  tufts(r, [0, 700, WIDTH, 20], c.moss, 40, 30) +
  birds(300, 180, 0.9, c.dusk);
