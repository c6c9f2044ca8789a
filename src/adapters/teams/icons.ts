import { crc32, deflateSync } from "node:zlib";

/** Red, green and blue, then how far it covers what lies behind. */
const palette: readonly (readonly [rgb: readonly number[], alpha: number])[] = [
  [[255, 255, 255], 0],
  [[255, 255, 255], 255],
  [[31, 78, 121], 255],
];
/** A place in the palette. */
type Color = 0 | 1 | 2;
const clear: Color = 0;
const white: Color = 1;
const blue: Color = 2;

/** The two icons that Teams wants, as PNG files: one in colour, 192 pixels wide, and a white one of 32. */
export function icons(): { readonly color: Uint8Array; readonly outline: Uint8Array } {
  return {
    color: png(192, (x, y) => (isBubble(x, y) ? (isLine(x, y) ? blue : white) : blue)),
    // Teams gives this one its colour, so it may be nothing but white and clear.
    outline: png(32, (x, y) => (isBubble(x, y) && !isLine(x, y) ? white : clear)),
  };
}

/** A speech bubble, in a square whose sides are 1. */
function isBubble(x: number, y: number): boolean {
  const [left, right, top, bottom, round] = [0.16, 0.84, 0.2, 0.66, 0.12];
  const across = Math.max(left + round - x, x - (right - round), 0);
  const down = Math.max(top + round - y, y - (bottom - round), 0);
  const body = Math.hypot(across, down) <= round;
  const tail = x >= 0.3 && x <= 0.5 && y >= bottom - 0.01 && y <= 0.84 && y - bottom <= 0.5 - x;
  return body || tail;
}

/** What is written in it: two lines. */
function isLine(x: number, y: number): boolean {
  const upper = x >= 0.28 && x <= 0.72 && y >= 0.33 && y <= 0.39;
  const lower = x >= 0.28 && x <= 0.56 && y >= 0.47 && y <= 0.53;
  return upper || lower;
}

/** One byte for each pixel, its place in the palette; no filter before any row. */
function png(size: number, colorAt: (x: number, y: number) => Color): Uint8Array {
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => colorAt((column + 0.5) / size, (row + 0.5) / size)),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  // Stored as it is: compressed bytes differ from one processor to the next, and the files are compared.
  const pixels = deflateSync(Buffer.from(rows.flat()), { level: 0 });
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(([rgb]) => rgb))),
    chunk("tRNS", Buffer.from(palette.map(([, alpha]) => alpha))),
    chunk("IDAT", pixels),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
