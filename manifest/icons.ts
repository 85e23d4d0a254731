import { facts } from './facts';
import type { Picture } from './png';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
type Point = readonly [x: number, y: number];

const nothing: Colour = [0, 0, 0, 0];
const white: Colour = [255, 255, 255, 255];
const amber: Colour = [245, 190, 92, 255];
const ground = hexColour(facts.accentColor);

function hexColour(hex: string): Colour {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [part(1), part(3), part(5), 255];
}

function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Below zero inside. */
function distanceToBox([x, y]: Point, [left, top]: Point, [right, bottom]: Point, radius: number): number {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}

interface Look {
  /** Thickness of a line, in parts of the whole picture. */
  readonly line: number;
  readonly envelope: Colour;
  readonly eye: Colour;
}

/** The mark, in parts of the whole picture: an envelope, and before its corner the eye that looks a second time. */
function mark(at: Point, { line, envelope, eye }: Look): Colour | undefined {
  const centre: Point = [0.71, 0.68];
  const fromEye = Math.hypot(at[0] - centre[0], at[1] - centre[1]);
  if (Math.abs(fromEye - 0.17) <= line / 2 || fromEye <= line * 0.75) return eye;
  if (fromEye < 0.17 + line * 1.5) return undefined;
  if (Math.abs(distanceToBox(at, [0.13, 0.23], [0.83, 0.72], 0.06)) <= line / 2) return envelope;
  const flap: readonly [Point, Point, Point] = [
    [0.16, 0.27],
    [0.48, 0.52],
    [0.8, 0.27],
  ];
  const fromFlap = Math.min(distanceToLine(at, flap[0], flap[1]), distanceToLine(at, flap[1], flap[2]));
  return fromFlap <= line / 2 ? envelope : undefined;
}

/** Paints a picture from a function of the place, with sixty-four looks at every pixel so that edges are smooth. */
function paint(size: number, colourAt: (at: Point) => Colour): Picture {
  const looks = 8;
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0, 0];
      for (let look = 0; look < looks * looks; look++) {
        const inX = ((look % looks) + 0.5) / looks;
        const inY = (Math.floor(look / looks) + 0.5) / looks;
        const [red, green, blue, alpha] = colourAt([(x + inX) / size, (y + inY) / size]);
        for (const [part, value] of [red, green, blue].entries()) sum[part] = (sum[part] ?? 0) + value * alpha;
        sum[3] = (sum[3] ?? 0) + alpha;
      }
      const [red = 0, green = 0, blue = 0, alpha = 0] = sum;
      const weight = alpha === 0 ? 1 : alpha;
      const pixel = [red / weight, green / weight, blue / weight, alpha / (looks * looks)].map(Math.round);
      pixels.set(pixel, (y * size + x) * 4);
    }
  }
  return { width: size, height: size, pixels };
}

/** For the ribbon: the mark on a rounded square, which stands on light and dark alike. */
function officeIcon(size: number): Picture {
  const look = { line: size <= 16 ? 0.1 : size <= 32 ? 0.075 : 0.055, envelope: white, eye: amber };
  return paint(size, (at) => (distanceToBox(at, [0, 0], [1, 1], 0.18) > 0 ? nothing : (mark(at, look) ?? ground)));
}

/** For Teams, which rounds the corners itself and wants the mark in the middle 120 of 192 pixels. */
function colourIcon(): Picture {
  const inner = ([x, y]: Point): Point => [(x - 0.5) / 0.72 + 0.5, (y - 0.5) / 0.72 + 0.5];
  return paint(192, (at) => mark(inner(at), { line: 0.06, envelope: white, eye: amber }) ?? ground);
}

/** For the Teams rail: white on nothing. */
function outlineIcon(): Picture {
  return paint(32, (at) => mark(at, { line: 0.07, envelope: white, eye: white }) ?? nothing);
}

/** Every icon that is committed, with how it is drawn. */
export function iconFiles(): readonly { path: string; picture: () => Picture }[] {
  return [
    ...facts.iconSizes.map((size) => ({ path: `manifest/icons/icon-${size}.png`, picture: () => officeIcon(size) })),
    { path: 'appPackage/color.png', picture: colourIcon },
    { path: 'appPackage/outline.png', picture: outlineIcon },
  ];
}
