/** Scenes of heritage places. Each takes a seeded random and returns the inside of an SVG. */
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
  tufts,
} from './kit.mjs';
import { birch, tree, treeline } from './plants.mjs';
import { birds, cloud, house, person } from './things.mjs';

export const whiteChurch = (r) =>
  band(0, 520, c.lakeSoft, c.ochreTint) +
  glow(1020, 200, 300, c.paper, 0.9) +
  cloud(r, 330, 130, 1.3, c.paper) +
  cloud(r, 1010, 200, 1, c.paper) +
  hills(r, 480, 50, c.mossTint) +
  path('M160 540Q420 430 660 430T1180 540Z', c.mossMid) +
  treeline(r, 520, 70, c.moss, -20, 470) +
  treeline(r, 524, 80, c.moss, 860) +
  rect(540, 290, 240, 170, c.paper) +
  poly(
    [
      [524, 292],
      [796, 292],
      [660, 216],
    ],
    c.clayDark,
  ) +
  times(
    2,
    (i) =>
      rect(520 + i * 220, 170, 60, 290, c.paper) +
      rect(514 + i * 220, 238, 72, 8, c.sand) +
      path(
        `M${516 + i * 220} 172Q${522 + i * 220} 130 ${550 + i * 220} 118Q${578 + i * 220} 130 ${584 + i * 220} 172Z`,
        c.lake,
      ) +
      line(550 + i * 220, 120, 550 + i * 220, 74, c.ochreDark, 5) +
      line(538 + i * 220, 90, 562 + i * 220, 90, c.ochreDark, 5) +
      rect(538 + i * 220, 190, 24, 38, c.dusk, 'rx="12"') +
      rect(538 + i * 220, 280, 24, 50, c.lakeSoft, 'rx="12"'),
  ) +
  rect(632, 384, 56, 76, c.woodDark, 'rx="26"') +
  rect(632, 420, 56, 42, c.woodDark) +
  ellipse(660, 330, 22, 22, c.lakeSoft) +
  path('M300 500Q460 452 660 456T1020 500Q760 480 660 480T300 500Z', c.mossSoft) +
  path('M640 460Q650 500 620 540H700Q690 500 682 460Z', c.sand) +
  band(536, 320, c.lakeMid, c.lake) +
  group(
    poly(
      [
        [540, 540],
        [780, 540],
        [780, 680],
        [660, 750],
        [540, 680],
      ],
      c.paper,
    ) +
      rect(520, 540, 60, 230, c.paper) +
      rect(740, 540, 60, 230, c.paper),
    '',
    'opacity="0.32"',
  ) +
  strokes(r, [0, 550, WIDTH, 290], c.lakePale, 90, 150, 4) +
  blob(r, 60, 860, 260, 90, c.mossDark) +
  tree(r, 130, 850, 520, c.mossDark, c.moss) +
  blob(r, 1230, 870, 240, 80, c.mossDark) +
  birch(r, 1170, 850, 560, c.mossMid, c.mossSoft) +
  tufts(r, [0, 810, 330, 40], c.mossMid, 24, 46) +
  birds(860, 120, 0.8, c.dusk);

export const castleRuin = (r) =>
  band(0, 560, c.ochreTint, c.clayTint) +
  glow(300, 330, 330, c.ochreSoft, 0.7) +
  ellipse(300, 330, 46, 46, c.paper) +
  cloud(r, 930, 120, 1.3, c.paper) +
  hills(r, 510, 90, c.lakeSoft) +
  path('M-10 560Q180 530 420 440Q640 340 900 370Q1120 410 1290 520V870H-10Z', c.mossMid) +
  path('M470 430V190L500 176L512 210L560 160L620 150L640 190L650 400Z', c.brick) +
  path('M650 400L652 250L690 244L700 290L760 282L772 300L850 296L862 330L920 336V400Z', '#b04c34') +
  times(34, () => {
    const x = 482 + r() * 150;
    const y = 220 + r() * 190;
    return rect(x, y, 18, 8, c.claySoft, 'opacity="0.55"');
  }) +
  times(30, () => rect(660 + r() * 240, 310 + r() * 80, 18, 8, c.claySoft, 'opacity="0.5"')) +
  path('M546 300V260Q560 238 576 260V300Z', c.clayTint) +
  path('M546 226V204Q558 190 570 204V226Z', c.clayTint) +
  path('M760 398V352Q784 322 808 352V398Z', c.clayTint) +
  path('M440 440Q640 380 940 402Q900 440 640 440Z', c.stone) +
  path('M-10 600Q300 520 640 470Q960 440 1290 560V870H-10Z', c.moss) +
  band(0, 0, c.moss, c.moss) +
  path('M-10 700Q400 640 760 700T1290 680V870H-10Z', c.lakeMid) +
  strokes(r, [0, 710, WIDTH, 130], c.lakePale, 60, 140, 4) +
  stroke('M1010 690Q880 600 960 540T820 440', c.sand, 20) +
  person(960, 590, 0.8, c.lake, { step: 14 }) +
  person(1000, 606, 0.82, c.ochre, { skirt: true }) +
  tree(r, 200, 690, 330, c.mossDark, c.mossMid) +
  tree(r, 1160, 690, 380, c.mossDark, c.mossMid) +
  house(330, 690, 150, 66, { wall: c.ochreSoft, shade: c.ochre, roof: c.woodDark, windows: 3 }) +
  birds(980, 220, 0.9, c.dusk);

export const rampart = (r) =>
  band(0, 480, c.lakePale, c.paper) +
  cloud(r, 960, 120, 1.4, c.paper) +
  cloud(r, 300, 170, 0.9, c.paper) +
  treeline(r, 440, 110, c.mossSoft) +
  path('M-10 430Q200 380 440 392H840Q1080 380 1290 430V870H-10Z', c.moss) +
  path('M-10 470Q200 420 440 430H840Q1080 420 1290 470V870H-10Z', c.mossMid) +
  strokes(r, [0, 450, WIDTH, 180], c.mossSoft, 60, 40, 4, 0.3) +
  rect(440, 250, 400, 400, c.clay) +
  rect(420, 240, 440, 30, c.sand) +
  rect(420, 226, 440, 16, c.clayDark) +
  times(15, (row) =>
    times(12, (i) =>
      rect(446 + i * 31 + (row % 2) * 12, 280 + row * 24, 24, 3, c.clayDark, 'opacity="0.35"'),
    ),
  ) +
  poly(
    [
      [470, 226],
      [810, 226],
      [640, 150],
    ],
    c.clayDark,
  ) +
  ellipse(640, 196, 18, 18, c.sand) +
  path('M530 650V470Q530 360 640 360T750 470V650Z', c.sand) +
  path('M556 650V480Q556 388 640 388T724 480V650Z', c.dusk) +
  path('M556 650V480Q556 388 640 388T724 480V650Z', c.ochreTint, 'opacity="0.3"') +
  path('M600 650L620 470H664L690 650Z', c.sand) +
  times(2, (i) => rect(466 + i * 304, 330, 44, 70, c.dusk, `stroke="${c.sand}" stroke-width="8"`)) +
  path('M-10 640Q260 600 440 648H840Q1050 600 1290 640V870H-10Z', c.mossSoft) +
  path('M520 870Q580 720 560 648H726Q720 720 800 870Z', c.sand) +
  strokes(r, [560, 680, 180, 170], c.stone, 40, 40, 5) +
  person(610, 790, 1.45, c.lake, { step: 14 }) +
  person(690, 760, 1.3, c.brick, { skirt: true, step: 12 }) +
  tree(r, 150, 720, 440, c.moss, c.mossMid) +
  tree(r, 1130, 720, 470, c.moss, c.mossMid) +
  dots(r, [20, 700, 480, 140], [c.ochreSoft, c.paper], 40, 6) +
  dots(r, [820, 700, 440, 140], [c.ochreSoft, c.paper, c.claySoft], 40, 6);

export const roadsideCross = (r) =>
  band(0, 560, c.lakeTint, c.ochreTint) +
  glow(900, 380, 340, c.paper, 0.9) +
  hills(r, 500, 90, c.mossTint) +
  strokes(r, [0, 440, WIDTH, 80], c.mossSoft, 50, 100, 5) +
  treeline(r, 520, 60, c.mossSoft, 640) +
  rect(0, 516, WIDTH, 340, c.mossSoft) +
  hills(r, 580, 36, c.mossMid, 5) +
  house(960, 570, 200, 84, { wall: c.woodPale, shade: c.wood, roof: c.woodDark, windows: 3 }) +
  path('M1290 640Q900 640 700 720T520 870H860Q880 760 1290 700Z', c.sand) +
  strokes(r, [640, 680, 560, 150], c.woodPale, 30, 70, 5) +
  rect(404, 180, 40, 560, c.woodDark) +
  rect(300, 286, 248, 36, c.woodDark) +
  poly(
    [
      [270, 300],
      [424, 130],
      [578, 300],
      [556, 306],
      [424, 168],
      [292, 306],
    ],
    c.wood,
  ) +
  ellipse(424, 304, 30, 30, 'none', `stroke="${c.ochre}" stroke-width="9"`) +
  stroke('M304 330Q360 420 424 350Q490 420 546 330', c.moss, 15) +
  times(17, (i) =>
    ellipse(
      304 + i * 15.2,
      336 + Math.abs(Math.sin((i / 16) * Math.PI * 2)) * 46,
      10,
      10,
      [c.paper, c.claySoft, c.ochreSoft, c.brick][i % 4],
    ),
  ) +
  times(
    15,
    (i) =>
      rect(236 + i * 28, 680, 14, 96, c.paper) +
      poly(
        [
          [236 + i * 28, 682],
          [250 + i * 28, 682],
          [243 + i * 28, 668],
        ],
        c.paper,
      ),
  ) +
  line(228, 706, 644, 706, c.paper, 8) +
  line(228, 746, 644, 746, c.paper, 8) +
  dots(r, [250, 630, 370, 90], [c.brick, c.claySoft, c.ochreSoft, c.paper, c.lakeMid], 80, 11) +
  person(720, 790, 1.6, c.lake, { skirt: true, hair: c.paper, arm: 10 }) +
  person(810, 796, 1.55, c.clay, { skirt: true, hair: c.stone, arm: 8 }) +
  person(900, 780, 1.55, c.ochreDark, { arm: 8, hair: c.ink }) +
  birch(r, 150, 800, 660, c.mossMid, c.mossSoft) +
  tufts(r, [0, 780, 620, 60], c.moss, 46, 40);
