import type { Picture, Point } from "../../../core/document.ts";
import { spread } from "../spread.ts";
import { flow, keptWithNext, label } from "./flow.ts";
import type { Ink, Strip, Tag } from "./ink.ts";
import { breakLines, type Faces } from "./lines.ts";
import { colors, edge, looks, measure } from "./looks.ts";

/** More than this is a list and no picture any more, and would not go on a page. */
const most = 24;

/** A title, the drawing with its words in its place for those who do not see it, and nothing that is only drawn. */
export function pictureStrips(picture: Picture, faces: Faces): readonly Strip[] {
  const at = { left: edge.left, width: measure, before: 12 };
  const title = keptWithNext(flow(picture.title, { ...at, look: looks.caption, owner: { role: "P" } }, faces));
  const count = picture.kind === "shares" ? picture.shares.length : picture.points.length;
  if (count === 0 || count > most) {
    const words = { ...at, before: 2, look: looks.body, owner: { role: "P" } } as const;
    return [...title, ...flow(picture.inWords, words, faces)];
  }
  const figure: Tag = { role: "Figure", alt: picture.inWords };
  const drawn =
    picture.kind === "shares" ? sharesInks(picture.shares, figure, faces) : timeInks(picture, figure, faces);
  return [...title, { ...drawn, before: 6, keep: false, figure }];
}

type Drawn = Pick<Strip, "height" | "inks">;
const row = 18;

/** A bar for each, and its number beside it. */
function sharesInks(shares: readonly { label: string; count: number }[], owner: Tag, faces: Faces): Drawn {
  const greatest = Math.max(1, ...shares.map(({ count }) => count));
  const names = shares.map((share) => shortened(share.label, measure * 0.4, faces));
  const room = Math.max(...names.map((name) => faces.width(name, looks.cell))) + 10;
  const longest = measure - room - 40;
  const inks = shares.flatMap(({ count }, i): Ink[] => {
    const y = i * row;
    const width = Math.max(1, (count / greatest) * longest);
    return [
      at(label(names[i] ?? "", edge.left, looks.cell, owner, faces), y + 2),
      { kind: "box", x: edge.left + room, y: y + 3, width, height: row - 6, color: colors.accent, owner },
      at(label(String(count), edge.left + room + width + 6, looks.cell, owner, faces), y + 2),
    ];
  });
  return { height: shares.length * row, inks };
}

/** Points on a line, numbered; what they are stands below, since labels would lie on top of each other on the line. */
function timeInks(time: Extract<Picture, { kind: "timeline" }>, owner: Tag, faces: Faces): Drawn {
  const axis = 30;
  const [from, to] = [edge.left + 6, edge.right - 6];
  const span = Math.max(1, time.to.getTime() - time.from.getTime());
  const xOf = ({ at: instant }: Point) =>
    from + Math.min(1, Math.max(0, (instant.getTime() - time.from.getTime()) / span)) * (to - from);
  const line: Ink = { kind: "rule", from: [from, axis], to: [to, axis], color: colors.quiet, thick: 1, owner };
  const places = spread(time.points.map(xOf), [from, to], 14);
  const points = time.points.flatMap((point, i): Ink[] => {
    const number = String(i + 1);
    const x = places[i] ?? from;
    const left = x - faces.width(number, looks.small) / 2;
    const hollow = point.hollow === true;
    return [
      { kind: "dot", x, y: axis, radius: 4, color: colors.accent, hollow, owner },
      at(label(number, left, looks.small, owner, faces), axis - 19),
    ];
  });
  const legend = time.points.map((point, i): Ink => {
    const text = shortened(`${i + 1}  ${point.label}`, measure, faces);
    return at(label(text, edge.left, looks.cell, owner, faces), axis + 10 + i * 14);
  });
  return { height: axis + 12 + time.points.length * 14, inks: [line, ...points, ...legend] };
}

function shortened(text: string, width: number, faces: Faces): string {
  const owner: Tag = { role: "Figure" };
  if (faces.width(text, looks.cell) <= width) return text;
  const [first] = breakLines([{ text, look: looks.cell, owner }], width - 8, faces);
  return `${first?.runs.map((run) => run.actual ?? run.text).join("") ?? ""}…`;
}

function at(ink: Ink, down: number): Ink {
  return ink.kind === "text" ? { ...ink, baseline: ink.baseline + down } : ink;
}
