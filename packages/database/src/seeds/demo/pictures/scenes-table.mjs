/** Scenes of bread and glass. Each takes a seeded random and returns the inside of an SVG. */
import {
  WIDTH,
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
import { cloud } from './things.mjs';

export const bread = (r) =>
  rect(0, 0, WIDTH, 853, c.clayTint) +
  strokes(r, [0, 20, WIDTH, 480], c.claySoft, 36, 140, 3) +
  rect(0, 520, WIDTH, 340, c.wood) +
  times(6, (i) => line(0, 560 + i * 54, WIDTH, 556 + i * 56, c.woodDark, 3)) +
  strokes(r, [0, 530, WIDTH, 310], c.woodPale, 40, 200, 3) +
  path('M820 170h330v300h-330z', c.clayDark) +
  path('M850 470V330Q850 210 985 210T1120 330V470Z', c.night) +
  glow(985, 440, 220, c.ochreSoft, 0.8) +
  path('M900 470Q900 400 950 380Q970 330 1000 310Q1010 370 1050 400Q1080 430 1070 470Z', c.clay) +
  path('M940 470Q950 420 990 390Q1030 430 1030 470Z', c.ochreSoft) +
  rect(800, 462, 370, 26, c.stone) +
  path('M60 560Q420 480 780 548L820 760Q420 860 40 770Z', c.paper) +
  times(18, (i) =>
    poly(
      [
        [56 + i * 42, 764 + Math.sin(i / 5.6) * 52],
        [68 + i * 42, 752 + Math.sin(i / 5.6) * 54],
        [80 + i * 42, 764 + Math.sin(i / 5.6) * 52],
        [68 + i * 42, 778 + Math.sin(i / 5.6) * 52],
      ],
      i % 2 ? c.brick : c.lake,
    ),
  ) +
  times(5, (i) =>
    group(
      path(
        'M0 0L-16 -36L-44 -30L-38 -58L-70 -70L-44 -88L-54 -116L-22 -104L0 -140L22 -104L54 -116L44 -88L70 -70L38 -58L44 -30L16 -36Z',
        [c.ochre, c.mossMid, c.clay, c.ochreSoft, c.moss][i],
      ) + line(0, 20, 0, -110, c.ochreDark, 3),
      `translate(${[170, 320, 560, 700, 440][i]} ${[720, 790, 770, 690, 610][i]}) rotate(${[-40, 12, 30, 64, -10][i]})`,
    ),
  ) +
  times(2, (i) => {
    const [x, y, rx, ry] = [
      [310, 640, 190, 84],
      [580, 676, 170, 76],
    ][i];
    return (
      ellipse(x, y + 20, rx, ry, c.woodDark, 'opacity="0.35"') +
      ellipse(x, y, rx, ry, '#6a3f22') +
      ellipse(x - 6, y - 14, rx * 0.93, ry * 0.8, '#875530') +
      times(4, (k) => stroke(`M${x - rx * 0.55 + k * rx * 0.34} ${y - 44}q26 34 10 64`, '#d9b48a', 7)) +
      dots(r, [x - rx * 0.6, y - 60, rx * 1.2, 70], ['#d9b48a', c.ochreTint], 26, 3.4)
    );
  }) +
  stroke(
    'M250 500q-16 -34 4 -64t0 -66M360 486q-16 -34 4 -64t0 -66M590 530q-16 -34 4 -64t0 -66',
    c.paper,
    7,
    'opacity="0.75"',
  ) +
  path('M930 760Q930 700 990 690H1110Q1168 700 1168 760Q1160 830 1050 834Q940 830 930 760Z', c.lake) +
  ellipse(1050, 696, 72, 16, c.lakeDeep) +
  ellipse(1050, 696, 60, 11, c.ochreTint) +
  times(4, (i) =>
    group(
      stroke('M0 0V-190', c.ochre, 4) +
        times(7, (k) => ellipse(k % 2 ? 9 : -9, -120 - k * 13, 6, 11, c.ochre)),
      `translate(${1190 + i * 18} ${700 - i * 6}) rotate(${i * 7 - 4})`,
    ),
  );

export const glassWindow = (r) =>
  rect(0, 0, WIDTH, 853, c.linen) +
  rect(110, 50, 1060, 590, c.paper) +
  rect(140, 80, 1000, 530, c.lakePale) +
  path('M140 460Q400 360 640 430T1140 400V610H140Z', c.mossTint) +
  path('M140 520Q420 440 760 510T1140 480V610H140Z', c.mossSoft) +
  path('M140 570Q460 520 1140 560V610H140Z', c.lakeSoft) +
  cloud(r, 400, 190, 1.1, c.paper) +
  cloud(r, 900, 150, 0.9, c.paper) +
  line(640, 80, 640, 610, c.paper, 22) +
  line(140, 260, 1140, 260, c.paper, 16) +
  rect(70, 630, 1140, 40, c.woodPale) +
  rect(90, 668, 1100, 190, c.sand) +
  strokes(r, [100, 680, 1080, 160], c.line, 34, 120, 3) +
  times(7, (i) => {
    const x = 210 + i * 146;
    const fill = [c.lake, c.ochre, c.moss, c.clay, c.lakeMid, c.mossMid, c.brick][i];
    const shape = [
      'M-20 -210H20V-150Q62 -110 58 -50Q54 0 34 0H-34Q-54 0 -58 -50Q-62 -110 -20 -150Z',
      'M-50 -130Q-64 -60 -30 0H30Q64 -60 50 -130Z',
      'M-14 -290H14V-180Q44 -150 44 -90V-12Q44 0 30 0H-30Q-44 0 -44 -12V-90Q-44 -150 -14 -180Z',
      'M-60 -90Q-70 0 0 0T60 -90Q40 -104 0 -104T-60 -90Z',
      'M-16 -240H16V-170Q74 -120 60 -40Q50 0 0 0T-60 -40Q-74 -120 -16 -170Z',
      'M-44 -160L-30 0H30L44 -160Z',
      'M-12 -260H12V-140Q50 -110 46 -50Q42 0 0 0T-46 -50Q-50 -110 -12 -140Z',
    ][i];
    return group(
      path(shape, fill, 'opacity="0.82"') +
        stroke('M-26 -76Q-34 -44 -22 -18', c.paper, 7, 'opacity="0.75"') +
        path(shape, fill, 'opacity="0.22" transform="translate(24 40) scale(1 -0.5) skewX(24)"'),
      `translate(${x} 634)`,
    );
  }) +
  path('M110 50V520Q190 400 160 50Z', c.ochreTint) +
  path('M1170 50V520Q1090 400 1120 50Z', c.ochreTint) +
  rect(80, 38, 1120, 16, c.woodDark, 'rx="8"');
