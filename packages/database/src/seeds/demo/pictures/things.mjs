/** Houses, people and other things of the pictures. Built on the kit; s is a scale, y is where they stand. */
import { blob, colour as c, ellipse, group, line, path, poly, rect, stroke, times } from './kit.mjs';

/** A wooden house seen from its long side, with plank lines and framed windows. */
export function house(
  x,
  y,
  w,
  h,
  { wall, shade, roof, frame = c.paper, windows = 3, pane = c.lakeDeep, chimney = true },
) {
  const roofHeight = h * 0.75;
  const gap = w / (windows + 0.5);
  return (
    (chimney ? rect(x + w * 0.66, y - h - roofHeight * 1.08, w * 0.075, roofHeight * 0.6, c.clayDark) : '') +
    rect(x, y - h, w, h, wall) +
    times(7, (i) =>
      line(
        x + 2,
        y - h + (i + 1) * (h / 8),
        x + w - 2,
        y - h + (i + 1) * (h / 8),
        shade,
        2.5,
        'opacity="0.55"',
      ),
    ) +
    rect(x - 4, y - h * 0.08, w + 8, h * 0.09, c.stone) +
    poly(
      [
        [x - w * 0.06, y - h + 4],
        [x + w * 0.1, y - h - roofHeight],
        [x + w * 0.9, y - h - roofHeight],
        [x + w * 1.06, y - h + 4],
      ],
      roof,
    ) +
    rect(x - w * 0.06, y - h + 2, w * 1.12, 8, shade) +
    times(windows, (i) => {
      const wx = x + gap * (i + 0.5);
      const ww = gap * 0.5;
      const wh = h * 0.42;
      const wy = y - h * 0.8;
      return (
        poly(
          [
            [wx - 8, wy - 6],
            [wx + ww / 2, wy - 22],
            [wx + ww + 8, wy - 6],
          ],
          frame,
        ) +
        rect(wx - 6, wy - 6, ww + 12, wh + 12, frame) +
        rect(wx, wy, ww, wh, pane) +
        line(wx + ww / 2, wy, wx + ww / 2, wy + wh, frame, 4) +
        line(wx, wy + wh * 0.4, wx + ww, wy + wh * 0.4, frame, 4)
      );
    })
  );
}

/** A person as a calm flat figure about 100 units high times s; `back` turns the face away. */
export function person(
  x,
  y,
  s,
  coat,
  {
    legs = c.ink,
    skin = '#e2b492',
    hair = c.woodDark,
    step = 8,
    arm = 14,
    flip = 1,
    skirt = false,
    back = false,
  } = {},
) {
  const body = skirt
    ? path('M-13 -66Q0 -76 13 -66L21 -22Q0 -15 -21 -22Z', coat)
    : path('M-14 -66Q0 -76 14 -66L13 -32Q0 -28 -13 -32Z', coat);
  return group(
    line(-5, -32, -step, 0, legs, 9) +
      line(5, -32, step, 0, legs, 9) +
      line(-12, -62, -12 - arm * 0.6, -38, coat, 8) +
      body +
      line(12, -62, 12 + arm, -40, coat, 8) +
      ellipse(0, -84, 11, 12, skin) +
      (back ? ellipse(0, -87, 12.5, 12, hair) : '') +
      path('M-12 -84Q-13 -99 1 -98Q14 -97 11.500 -85Q6 -92 -4 -91Q-9 -90 -12 -84Z', hair),
    `translate(${x} ${y}) scale(${s * flip} ${s})`,
  );
}

export function bench(x, y, s, wood = c.wood, iron = c.ink) {
  return group(
    line(-70, 0, -64, -62, iron, 6) +
      line(70, 0, 64, -62, iron, 6) +
      line(-70, -26, -52, 0, iron, 6) +
      line(70, -26, 52, 0, iron, 6) +
      times(3, (i) => rect(-84, -64 + i * 13, 168, 9, wood, 'rx="3"')) +
      rect(-88, -26, 176, 11, wood, 'rx="4"'),
    `translate(${x} ${y}) scale(${s})`,
  );
}

export function lamp(x, y, h, iron = c.ink, light = c.ochreSoft) {
  return (
    line(x, y, x, y - h, iron, 7) +
    rect(x - 11, y - 12, 22, 12, iron) +
    line(x - 15, y - h * 0.86, x + 15, y - h * 0.86, iron, 4) +
    poly(
      [
        [x - 10, y - h],
        [x + 10, y - h],
        [x + 16, y - h - 36],
        [x - 16, y - h - 36],
      ],
      light,
    ) +
    poly(
      [
        [x - 22, y - h - 34],
        [x + 22, y - h - 34],
        [x, y - h - 54],
      ],
      iron,
    )
  );
}

export function bicycle(x, y, s, frame) {
  const wheel = (wx) =>
    ellipse(wx, -34, 34, 34, 'none', `stroke="${c.ink}" stroke-width="6"`) +
    times(6, (i) =>
      line(wx, -34, wx + Math.cos(i * 1.047) * 31, -34 + Math.sin(i * 1.047) * 31, c.stoneDark, 1.5),
    );
  return group(
    wheel(0) +
      wheel(118) +
      stroke('M0 -34L34 -88L92 -88L48 -34L0 -34M48 -34L28 -100M92 -88L118 -34M92 -88L88 -112', frame, 7) +
      stroke('M74 -116Q88 -118 100 -108', c.ink, 6) +
      rect(12, -106, 34, 8, c.ink, 'rx="4"') +
      ellipse(48, -34, 9, 9, c.stoneDark),
    `translate(${x} ${y}) scale(${s})`,
  );
}

export function boat(x, y, s, fill, inside = c.woodDark) {
  return group(
    path('M-110 -30Q0 -12 112 -34Q104 0 70 10L-72 10Q-100 2 -110 -30Z', fill) +
      path('M-110 -30Q0 -12 112 -34Q0 -24 -110 -30Z', inside) +
      rect(-40, -24, 16, 10, c.woodPale) +
      rect(24, -25, 16, 10, c.woodPale) +
      line(-10, -28, 70, -62, c.wood, 6),
    `translate(${x} ${y}) scale(${s})`,
  );
}

export const birds = (x, y, s, fill = c.ink) =>
  group(
    times(4, (i) => stroke(`M${i * 46} ${(i % 2) * 22 - i * 6}q12 -14 20 0q8 -14 20 0`, fill, 4)),
    `translate(${x} ${y}) scale(${s})`,
  );

export function cloud(random, x, y, s, fill) {
  return group(
    blob(random, 0, 0, 90, 24, fill) +
      blob(random, -34, -16, 44, 26, fill) +
      blob(random, 30, -22, 54, 32, fill),
    `translate(${x} ${y}) scale(${s})`,
  );
}
