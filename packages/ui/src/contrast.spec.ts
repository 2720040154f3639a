import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { contrastPairs } from './contrast-pairs.js';

type Tokens = Record<string, string>;
type Colour = [red: number, green: number, blue: number];

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');

/** Declarations of the nth block of a selector, so the two dark and the two contrast blocks can be told apart. */
function block(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no ${selector}`);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--t-([\w-]+):\s*([^;]+);/g)].map((found) => [found[1]!, found[2]!.trim()]),
  );
}

function colour(tokens: Tokens, name: string): Colour {
  const value = tokens[name] ?? '';
  const alias = /^var\(--t-([\w-]+)\)$/.exec(value);
  if (alias) return colour(tokens, alias[1]!);
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(value);
  if (!hex) throw new Error(`--t-${name} is not a plain colour: ${value}`);
  return [parseInt(hex[1]!, 16), parseInt(hex[2]!, 16), parseInt(hex[3]!, 16)];
}

/** Paper where two threads of the linen cross: the least favourable spot to print on. */
function linen(tokens: Tokens): Colour {
  const thread = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(tokens['weave'] ?? '');
  const paper = colour(tokens, 'paper');
  if (!thread) return paper;
  const [red, green, blue, alpha] = thread.slice(1).map(Number) as [number, number, number, number];
  const cover = 1 - (1 - alpha) ** 2;
  return [
    paper[0] + (red - paper[0]) * cover,
    paper[1] + (green - paper[1]) * cover,
    paper[2] + (blue - paper[2]) * cover,
  ];
}

/** WCAG 2.2 relative luminance. */
function luminance(rgb: Colour): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const light = block(':root');
const dark = { ...light, ...block("[data-theme='dark']") };
const more = block("[data-contrast='more']");
const themes = {
  light,
  dark,
  'light, more contrast': { ...light, ...more },
  'dark, more contrast': { ...dark, ...more },
};

describe.each(Object.entries(themes))('%s theme', (_, tokens) => {
  it.each(contrastPairs)('$front on $back is at least $least : 1', ({ front, back, least }) => {
    const ground = back === 'paper' ? linen(tokens) : colour(tokens, back);
    expect(ratio(colour(tokens, front), ground)).toBeGreaterThanOrEqual(least);
  });
});

describe('the blocks that must say the same', () => {
  it('dark by choice and dark by system', () => {
    expect(block(':root:not([data-theme])')).toEqual(block("[data-theme='dark']"));
  });

  it('more contrast by choice and by system', () => {
    expect(block(':root:not([data-contrast])')).toEqual(more);
  });

  it('every colour of the light theme has its dark counterpart', () => {
    expect(Object.keys(block("[data-theme='dark']")).sort()).toEqual(Object.keys(light).sort());
  });
});
