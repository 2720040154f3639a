/** Trees and reeds of the pictures. Built on the kit; h is a height, y is where they stand. */
import { blob, colour as c, line, path, rect, stroke, times } from './kit.mjs';

export function spruce(random, x, y, h, fill) {
  const tiers = 4;
  const trunk = rect(x - h * 0.025, y - h * 0.12, h * 0.05, h * 0.12, c.woodDark);
  return (
    trunk +
    times(tiers, (i) => {
      const top = y - h + (i * h * 0.78) / tiers;
      const bottom = y - h * 0.08 - (tiers - 1 - i) * h * 0.2;
      const half = h * (0.09 + i * 0.055) * (0.9 + random() * 0.2);
      return path(
        `M${x} ${top}Q${x + half * 0.35} ${(top + bottom) / 2} ${x + half} ${bottom}Q${x} ${bottom - h * 0.045} ${x - half} ${bottom}Q${x - half * 0.35} ${(top + bottom) / 2} ${x} ${top}Z`,
        fill,
      );
    })
  );
}

export function pine(random, x, y, h, fill, trunk = c.clay) {
  const lean = (random() - 0.5) * h * 0.06;
  return (
    path(
      `M${x - h * 0.025} ${y}L${x + lean - h * 0.012} ${y - h * 0.9}L${x + lean + h * 0.012} ${y - h * 0.9}L${x + h * 0.025} ${y}Z`,
      trunk,
    ) +
    times(4, (i) =>
      blob(
        random,
        x + lean + (random() - 0.5) * h * 0.22,
        y - h * (0.97 - i * 0.1),
        h * (0.1 + i * 0.025),
        h * 0.055,
        fill,
      ),
    )
  );
}

/** A broad-leaved tree: a trunk with two boughs and a crown of blobs in two tones. */
export function tree(random, x, y, h, dark, light, trunk = c.woodDark) {
  const crown = (fill, shift, scale) =>
    times(6, (i) => {
      const angle = (i / 6) * Math.PI * 2;
      return blob(
        random,
        x + Math.cos(angle) * h * 0.2 + shift,
        y - h * 0.66 + Math.sin(angle) * h * 0.17 + shift,
        h * 0.19 * scale,
        h * 0.17 * scale,
        fill,
      );
    });
  return (
    path(
      `M${x - h * 0.035} ${y}Q${x - h * 0.02} ${y - h * 0.3} ${x - h * 0.016} ${y - h * 0.6}L${x + h * 0.016} ${y - h * 0.6}Q${x + h * 0.02} ${y - h * 0.3} ${x + h * 0.035} ${y}Z`,
      trunk,
    ) +
    stroke(
      `M${x} ${y - h * 0.35}Q${x + h * 0.08} ${y - h * 0.45} ${x + h * 0.12} ${y - h * 0.6}M${x} ${y - h * 0.4}Q${x - h * 0.07} ${y - h * 0.48} ${x - h * 0.1} ${y - h * 0.6}`,
      trunk,
      h * 0.022,
    ) +
    crown(dark, h * 0.015, 1) +
    blob(random, x, y - h * 0.66, h * 0.24, h * 0.22, dark) +
    blob(random, x - h * 0.03, y - h * 0.69, h * 0.2, h * 0.19, light) +
    crown(light, -h * 0.03, 0.68) +
    times(16, () => {
      const angle = random() * Math.PI * 2;
      const reach = Math.sqrt(random()) * h * 0.24;
      const [lx, ly, l] = [
        x - h * 0.02 + Math.cos(angle) * reach,
        y - h * 0.68 + Math.sin(angle) * reach * 0.9,
        h * 0.028,
      ];
      return stroke(`M${lx} ${ly}q${l} ${-l * 0.9} ${l * 2} 0`, dark, h * 0.009, 'opacity="0.55"');
    })
  );
}

export function birch(random, x, y, h, dark, light) {
  const lean = (random() - 0.5) * h * 0.1;
  const width = h * 0.022;
  return (
    path(
      `M${x - width} ${y}Q${x + lean * 0.3} ${y - h * 0.5} ${x + lean - width * 0.4} ${y - h * 0.92}L${x + lean + width * 0.4} ${y - h * 0.92}Q${x + lean * 0.3 + width * 1.5} ${y - h * 0.5} ${x + width} ${y}Z`,
      c.paper,
    ) +
    times(9, (i) => {
      const t = 0.06 + i * 0.075 + random() * 0.03;
      const cx = x + lean * t * 0.7;
      return line(
        cx - width * (0.3 + random() * 0.4),
        y - h * t,
        cx + width * (0.2 + random() * 0.5),
        y - h * t - 1,
        c.ink,
        h * 0.007,
      );
    }) +
    times(10, (i) =>
      blob(
        random,
        x + lean + (random() - 0.5) * h * 0.3,
        y - h * (0.5 + i * 0.05),
        h * 0.1,
        h * 0.085,
        i % 3 === 0 ? light : dark,
        0.2,
      ),
    ) +
    times(5, (i) =>
      blob(
        random,
        x + lean + (random() - 0.6) * h * 0.22,
        y - h * (0.58 + i * 0.08),
        h * 0.06,
        h * 0.05,
        light,
        0.2,
      ),
    )
  );
}

/** A row of far trees, conifers and crowns mixed, as one silhouette. */
export function treeline(random, y, height, fill, from = -20, to = 1300) {
  let out = rect(from, y - 4, to - from, 14, fill);
  for (let x = from; x < to; x += height * (0.18 + random() * 0.3)) {
    const h = height * (0.5 + random() * 0.6);
    out +=
      random() < 0.55
        ? path(`M${x} ${y + 4}L${x + h * 0.17} ${y - h}L${x + h * 0.34} ${y + 4}Z`, fill)
        : blob(random, x + h * 0.2, y - h * 0.28, h * 0.27, h * 0.42, fill);
  }
  return out;
}

export function reeds(random, x, y, width, height, fill, count) {
  return times(count, () => {
    const rx = x + random() * width;
    const h = height * (0.55 + random() * 0.5);
    const bend = (random() - 0.4) * h * 0.25;
    return (
      stroke(`M${rx} ${y + random() * 14}Q${rx} ${y - h * 0.5} ${rx + bend} ${y - h}`, fill, 3.5) +
      (random() < 0.45
        ? line(rx + bend * 0.9, y - h * 0.97, rx + bend * 1.1, y - h * 0.78, c.woodDark, 9)
        : '')
    );
  });
}
