/** Scenes of town life. Each takes a seeded random and returns the inside of an SVG. */
import {
  WIDTH,
  band,
  colour as c,
  dots,
  ellipse,
  glow,
  group,
  line,
  path,
  poly,
  rect,
  stroke,
  strokes,
  times,
} from './kit.mjs';
import { tree, treeline } from './plants.mjs';
import { cloud, house, person } from './things.mjs';

export const bandstand = (r) =>
  band(0, 560, c.dusk, c.claySoft) +
  glow(640, 500, 460, c.ochreSoft, 0.55) +
  treeline(r, 560, 210, '#2a4650') +
  rect(0, 556, WIDTH, 300, '#3b5a43') +
  path('M-10 700Q640 600 1290 700V870H-10Z', c.moss) +
  path('M470 870Q560 720 640 690Q740 720 850 870Z', c.sand) +
  rect(430, 610, 430, 70, c.linen) +
  rect(410, 604, 470, 18, c.woodPale) +
  times(6, (i) => rect(448 + i * 75, 390, 14, 216, c.paper)) +
  glow(645, 470, 230, c.ochreTint, 0.95) +
  poly(
    [
      [390, 396],
      [900, 396],
      [760, 290],
      [530, 290],
    ],
    c.brick,
  ) +
  poly(
    [
      [530, 290],
      [760, 290],
      [645, 226],
    ],
    c.clayDark,
  ) +
  line(645, 228, 645, 190, c.ink, 5) +
  rect(390, 392, 510, 14, c.paper) +
  times(17, (i) => ellipse(402 + i * 30.5, 410, 11, 11, c.paper)) +
  times(17, (i) => line(470 + i * 22, 560, 470 + i * 22, 604, c.paper, 4)) +
  line(450, 560, 850, 560, c.paper, 7) +
  person(560, 606, 1.15, c.lakeDeep, { arm: 24 }) +
  person(640, 606, 1.2, c.ochreDark, { arm: 22, flip: -1 }) +
  person(730, 606, 1.12, c.brick, { skirt: true, arm: 26 }) +
  path('M588 540q26 -8 28 14q-12 22 -28 4z', c.wood) +
  stroke('M60 250Q300 420 430 330M860 330Q1000 420 1230 240', c.ink, 3) +
  times(
    6,
    (i) =>
      ellipse(100 + i * 58, 282 + Math.sin(i / 1.9) * 72, 8, 10, c.ochreSoft) +
      ellipse(910 + i * 56, 348 + Math.sin(i / 1.7) * 20 - i * 14, 8, 10, c.ochreSoft),
  ) +
  times(9, (i) =>
    person(
      180 + i * 120 + r() * 30,
      820 + r() * 20,
      1.5,
      [c.lake, c.clay, c.mossDark, c.ochre, c.dusk][i % 5],
      { step: 5, arm: 6, back: true, skirt: i % 2 === 0, hair: [c.ink, c.woodDark, c.stone][i % 3] },
    ),
  ) +
  tree(r, 70, 700, 520, '#1e3a2b', '#2c5138') +
  tree(r, 1220, 700, 540, '#1e3a2b', '#2c5138');

export const schoolYard = (r) =>
  band(0, 520, c.lakeTint, c.paper) +
  cloud(r, 1010, 110, 1.2, c.paper) +
  treeline(r, 470, 80, c.mossSoft) +
  rect(0, 466, WIDTH, 390, c.mossSoft) +
  rect(120, 210, 720, 300, c.clayTint) +
  rect(100, 190, 760, 26, c.clayDark) +
  poly(
    [
      [380, 192],
      [580, 192],
      [480, 120],
    ],
    c.claySoft,
  ) +
  ellipse(480, 166, 20, 20, c.paper) +
  line(480, 166, 480, 154, c.ink, 3) +
  line(480, 166, 489, 170, c.ink, 3) +
  times(
    7,
    (i) =>
      (i === 3
        ? rect(452, 366, 58, 144, c.lakeDeep) + rect(448, 360, 66, 8, c.paper)
        : rect(152 + i * 98, 366, 58, 86, c.lakeMid, `stroke="${c.paper}" stroke-width="7"`)) +
      rect(152 + i * 98, 248, 58, 78, c.lakeMid, `stroke="${c.paper}" stroke-width="7"`),
  ) +
  path('M-10 560Q500 500 1290 560V870H-10Z', c.sand) +
  group(
    times(7, (i) =>
      rect(
        i === 2 || i === 5 ? -60 : -30,
        -i * 52,
        i === 2 || i === 5 ? 120 : 60,
        50,
        [c.paper, c.ochreTint, c.lakePale][i % 3],
        `stroke="${c.lake}" stroke-width="4"`,
      ),
    ),
    'translate(380 800) skewX(-12) scale(1 0.72)',
  ) +
  line(930, 770, 930, 480, c.wood, 14) +
  line(1010, 770, 1010, 480, c.wood, 14) +
  poly(
    [
      [912, 484],
      [1028, 484],
      [970, 420],
    ],
    c.brick,
  ) +
  rect(926, 560, 90, 12, c.woodDark) +
  times(4, (i) => line(930, 610 + i * 42, 1010, 610 + i * 42, c.woodPale, 8)) +
  path(
    'M1010 560Q1080 570 1120 700Q1140 770 1210 774L1206 792Q1120 790 1096 720Q1070 610 1010 590Z',
    c.lake,
  ) +
  person(560, 720, 1.1, c.clay, { step: 18, arm: 26, skirt: true }) +
  person(440, 660, 1.05, c.moss, { step: 4, arm: 28 }) +
  person(740, 780, 1.2, c.ochre, { flip: -1, step: 16, arm: 22 }) +
  person(970, 562, 0.8, c.brick, { step: 5 }) +
  ellipse(650, 786, 20, 20, c.claySoft) +
  tree(r, 1160, 580, 420, c.moss, c.mossMid) +
  dots(r, [0, 520, 100, 320], [c.paper, c.ochreSoft], 16, 7);

export const market = (r) =>
  band(0, 560, c.lakeTint, c.paper) +
  cloud(r, 260, 100, 1.1, c.paper) +
  house(20, 560, 330, 190, { wall: c.clayTint, shade: c.claySoft, roof: c.clayDark, windows: 4 }) +
  house(900, 560, 360, 210, { wall: c.ochreTint, shade: c.ochreSoft, roof: c.dusk, windows: 4 }) +
  treeline(r, 560, 130, c.mossSoft, 380, 860) +
  rect(0, 556, WIDTH, 300, c.linen) +
  strokes(r, [0, 570, WIDTH, 280], c.sand, 80, 60, 6) +
  times(3, (k) => {
    const x = 110 + k * 380;
    const stripe = [c.lake, c.brick, c.moss][k];
    return (
      line(x + 12, 740, x + 12, 440, c.woodDark, 10) +
      line(x + 288, 740, x + 288, 440, c.woodDark, 10) +
      rect(x, 650, 300, 96, c.woodPale) +
      times(6, (i) => line(x + 50 * i, 650, x + 50 * i, 746, c.wood, 3)) +
      rect(x - 8, 640, 316, 16, c.wood) +
      times(10, (i) =>
        path(
          `M${x - 10 + i * 32} 440L${x + 8 + i * 28.5} 372H${x + 36.5 + i * 28.5}L${x + 22 + i * 32} 440V466Q${x + 6 + i * 32} 486 ${x - 10 + i * 32} 466Z`,
          i % 2 ? c.paper : stripe,
        ),
      ) +
      person(x + 150, 700, 1.3, [c.ochre, c.mossDark, c.clay][k], {
        skirt: k !== 1,
        arm: 12,
        hair: [c.stone, c.ink, c.ochreDark][k],
      }) +
      rect(x, 652, 300, 94, c.woodPale) +
      times(6, (i) => line(x + 50 * i, 652, x + 50 * i, 746, c.wood, 3)) +
      (k === 1
        ? times(6, (i) =>
            path(
              `M${x + 22 + i * 46} 640q-16 -22 0 -42h14q16 20 0 42z`,
              [c.clay, c.clayDark, c.claySoft][i % 3],
            ),
          )
        : times(k === 0 ? 5 : 8, (i) =>
            k === 0
              ? ellipse(x + 36 + i * 56, 630, 26, 15, c.woodDark) +
                line(x + 24 + i * 56, 624, x + 46 + i * 56, 622, c.woodPale, 3)
              : ellipse(x + 26 + i * 35, 628, 16, 15, [c.brick, c.ochre, c.mossMid][i % 3]),
          ))
    );
  }) +
  person(420, 810, 1.6, c.lakeDeep, { step: 14, hair: c.stone }) +
  person(800, 820, 1.65, c.brick, { flip: -1, skirt: true, step: 10 }) +
  person(868, 822, 1, c.ochreSoft, { flip: -1, step: 10 });

export const libraryTable = (r) =>
  rect(0, 0, WIDTH, 853, c.ochreTint) +
  strokes(r, [0, 20, WIDTH, 560], c.sand, 30, 120, 3) +
  rect(420, 90, 440, 360, c.lakePale) +
  path('M420 380Q560 300 700 350T860 330V450H420Z', c.mossTint) +
  path('M420 420Q540 370 680 400T860 390V450H420Z', c.mossSoft) +
  tree(r, 760, 430, 180, c.moss, c.mossMid) +
  cloud(r, 540, 180, 0.7, c.paper) +
  rect(412, 82, 456, 376, 'none', `stroke="${c.paper}" stroke-width="18"`) +
  line(640, 90, 640, 450, c.paper, 12) +
  rect(390, 456, 500, 18, c.linen) +
  path('M470 456h44l-6 -38h-32z', c.clay) +
  times(5, (i) => ellipse(476 + i * 8, 408 - (i % 2) * 14, 12, 12, [c.moss, c.mossMid][i % 2])) +
  rect(0, 640, WIDTH, 220, c.woodPale) +
  strokes(r, [0, 650, WIDTH, 190], c.wood, 34, 220, 4) +
  times(
    2,
    (side) =>
      rect(side ? 930 : 40, 80, 310, 580, c.wood) +
      times(
        4,
        (row) =>
          rect(side ? 946 : 56, 96 + row * 138, 278, 122, c.woodDark) +
          times(13, (i) => {
            const h = 72 + r() * 40;
            return rect(
              (side ? 950 : 60) + i * 21,
              218 + row * 138 - h,
              18,
              h,
              [c.lake, c.clay, c.ochre, c.moss, c.linen, c.lakeSoft, c.brick][Math.floor(r() * 7)],
            );
          }),
      ),
  ) +
  person(560, 740, 1.9, c.clay, { skirt: true, hair: c.ink }) +
  person(700, 740, 1.5, c.ochre, { flip: -1 }) +
  ellipse(640, 770, 420, 62, c.woodDark) +
  ellipse(640, 752, 420, 62, c.wood) +
  path('M560 740Q600 722 640 738Q680 722 720 740L730 772Q680 756 640 770Q600 756 550 772Z', c.paper) +
  line(640, 738, 640, 770, c.line, 3) +
  path('M800 736h44v26q-22 12 -44 0z', c.paper) +
  stroke('M844 742q18 4 0 16', c.paper, 5) +
  stroke('M814 724q-6 -10 2 -18M830 724q-6 -10 2 -18', c.stone, 3) +
  rect(400, 746, 84, 14, c.brick) +
  rect(406, 732, 76, 14, c.lakeMid) +
  person(330, 850, 2.1, c.lake, { hair: c.stone, skirt: true, arm: 30, back: true }) +
  person(950, 850, 2.1, c.moss, { flip: -1, arm: 30, back: true });
