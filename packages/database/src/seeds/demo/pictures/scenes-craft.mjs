/** Scenes of craft. Each takes a seeded random and returns the inside of an SVG. */
import {
  WIDTH,
  band,
  blob,
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
  stroke,
  strokes,
  times,
} from './kit.mjs';
import { birch, treeline } from './plants.mjs';
import { person } from './things.mjs';

const pot = (x, y, s, fill, rim = c.clayDark) =>
  group(
    path('M-22 -92Q-60 -60 -52 -26Q-46 0 -26 0H26Q46 0 52 -26Q60 -60 22 -92Z', fill) +
      ellipse(0, -92, 26, 7, rim) +
      stroke('M-50 -44Q0 -30 50 -44', c.ochreSoft, 4) +
      stroke('M-49 -34Q0 -20 49 -34', rim, 3),
    `translate(${x} ${y}) scale(${s})`,
  );

const jug = (x, y, s, fill, rim = c.clayDark) =>
  group(
    path('M-16 -120Q-14 -98 -30 -76Q-54 -40 -34 0H34Q54 -40 30 -76Q14 -98 16 -120Z', fill) +
      stroke('M26 -84Q66 -92 58 -52Q54 -30 38 -28', fill, 11) +
      ellipse(0, -120, 18, 5, rim) +
      stroke('M-38 -40Q0 -28 38 -40', c.ochreTint, 4),
    `translate(${x} ${y}) scale(${s})`,
  );

export const kiln = (r) =>
  band(0, 560, c.dusk, c.claySoft) +
  dots(r, [0, 10, WIDTH, 220], [c.lakePale], 34, 2.2) +
  hills(r, 520, 80, '#46606b') +
  treeline(r, 540, 110, '#2a4650') +
  rect(0, 536, WIDTH, 320, '#40583f') +
  hills(r, 600, 30, '#4d6a49', 4) +
  times(6, (i) =>
    blob(
      r,
      520 + i * 22 + r() * 20,
      300 - i * 52,
      40 + i * 14,
      30 + i * 8,
      c.linen,
      0.2,
      `opacity="${0.5 - i * 0.07}"`,
    ),
  ) +
  rect(482, 330, 70, 130, c.clayDark) +
  path('M300 740Q290 420 520 410Q760 420 760 740Z', c.clay) +
  times(
    9,
    (row) =>
      times(10, (i) => {
        const y = 440 + row * 34;
        const half = Math.sqrt(Math.max(0, 1 - ((740 - y) / 335) ** 2)) * 226;
        const x = 530 - half + ((i + (row % 2) * 0.5) / 10) * half * 2;
        return line(x, y, x, y + 26, c.clayDark, 3, 'opacity="0.5"');
      }) +
      stroke(
        `M${530 - Math.sqrt(Math.max(0, 1 - ((740 - 440 - row * 34) / 335) ** 2)) * 226} ${440 + row * 34}H${530 + Math.sqrt(Math.max(0, 1 - ((740 - 440 - row * 34) / 335) ** 2)) * 226}`,
        c.clayDark,
        3,
        'opacity="0.5"',
      ),
  ) +
  glow(530, 680, 330, c.ochreSoft, 0.9) +
  path('M440 742V640Q440 570 530 570Q620 570 620 640V742Z', c.night) +
  path('M462 742Q450 670 500 640Q506 600 540 590Q540 640 580 660Q612 690 596 742Z', c.clay) +
  path('M490 742Q486 690 526 660Q560 690 568 742Z', c.ochreSoft) +
  path('M-10 740Q600 710 1290 740V870H-10Z', '#5b4634') +
  rect(800, 690, 400, 18, c.wood) +
  line(830, 700, 830, 800, c.woodDark, 14) +
  line(1170, 700, 1170, 800, c.woodDark, 14) +
  pot(860, 690, 0.9, c.claySoft) +
  jug(960, 690, 0.95, c.clay) +
  pot(1050, 690, 0.7, c.ink, c.stoneDark) +
  jug(1140, 690, 0.85, c.ochre) +
  pot(900, 806, 1, c.ink, c.stoneDark) +
  pot(1030, 812, 0.9, c.clay) +
  person(340, 800, 1.75, c.lake, { arm: 34 }) +
  line(392, 706, 462, 700, c.woodDark, 7) +
  person(214, 806, 1.6, c.ochre, { skirt: true }) +
  birch(r, 90, 780, 620, '#4b6b4a', '#6b8b5f');

export const loom = (r) =>
  rect(0, 0, WIDTH, 853, c.linen) +
  strokes(r, [0, 30, WIDTH, 560], c.sand, 60, 160, 3) +
  rect(0, 690, WIDTH, 170, c.wood) +
  strokes(r, [0, 700, WIDTH, 150], c.woodDark, 30, 260, 4) +
  rect(90, 90, 300, 360, c.paper) +
  rect(110, 110, 260, 320, c.lakePale) +
  path('M110 340Q200 280 370 330V430H110Z', c.mossSoft) +
  blob(r, 310, 260, 44, 52, c.mossMid) +
  line(310, 290, 310, 350, c.woodDark, 8) +
  line(240, 110, 240, 430, c.paper, 12) +
  line(110, 250, 370, 250, c.paper, 10) +
  rect(80, 446, 320, 20, c.woodPale) +
  path('M180 446h56l-8 -54h-40z', c.clay) +
  times(7, (i) =>
    ellipse(186 + i * 8, 380 - (i % 3) * 18, 14, 14, [c.brick, c.ochreSoft, c.mossMid][i % 3]),
  ) +
  times(2, (i) => rect(470 + i * 640, 180, 34, 560, c.woodDark)) +
  rect(440, 170, 740, 36, c.wood) +
  rect(450, 400, 720, 26, c.wood) +
  times(62, (i) =>
    line(
      520 + i * 9.4,
      206,
      520 + i * 9.4,
      420,
      [c.paper, c.paper, c.ochreSoft, c.paper, c.claySoft][i % 5],
      4,
    ),
  ) +
  rect(500, 300, 620, 46, c.woodPale) +
  times(62, (i) => line(520 + i * 9.4, 304, 520 + i * 9.4, 342, c.woodDark, 2)) +
  path('M512 426H1112V700Q812 740 512 700Z', c.paper) +
  times(6, (row) => {
    const y = 440 + row * 44;
    const fill = [c.brick, c.lake, c.moss, c.ochre, c.lake, c.brick][row];
    return (
      rect(514, y, 596, 6, fill) +
      times(
        15,
        (i) =>
          poly(
            [
              [534 + i * 39, y + 24],
              [552 + i * 39, y + 10],
              [570 + i * 39, y + 24],
              [552 + i * 39, y + 38],
            ],
            i % 2 ? fill : c.ochreSoft,
          ) +
          poly(
            [
              [546 + i * 39, y + 24],
              [552 + i * 39, y + 19],
              [558 + i * 39, y + 24],
              [552 + i * 39, y + 29],
            ],
            c.paper,
          ),
      )
    );
  }) +
  rect(450, 690, 720, 34, c.wood) +
  path('M700 742Q812 716 930 742Q812 770 700 742Z', c.woodPale) +
  path('M750 742Q812 730 880 742Q812 754 750 742Z', c.brick) +
  ellipse(300, 740, 54, 50, c.lake) +
  ellipse(196, 752, 44, 40, c.ochre) +
  ellipse(250, 790, 46, 42, c.brick) +
  times(4, (i) =>
    stroke(
      `M${258 + i * 5} ${706 + i * 18}Q300 ${720 + i * 12} ${344 - i * 3} ${712 + i * 16}`,
      c.lakeSoft,
      3,
    ),
  ) +
  stroke('M300 790Q420 840 560 800', c.brick, 4);
