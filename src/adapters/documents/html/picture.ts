import { html } from "hono/html";
import type { Picture, Point } from "../../../core/document.ts";
import { spread } from "../spread.ts";
import type { Html } from "./text.ts";

const width = 640;

/** A drawing beside what it says in words. Whoever does not see it misses nothing, so it is hidden from screen readers. */
export function drawPicture(picture: Picture): Html {
  const drawing = picture.kind === "shares" ? drawShares(picture.shares) : drawTimeline(picture);
  return html`<figure class="picture"><figcaption>${picture.title}</figcaption>${drawing}
<p class="in-words">${picture.inWords}</p></figure>`;
}

const bar = { height: 22, gap: 8, left: 210, most: 380 } as const;

/** A bar for each, with its number beside it: the length alone says nothing that the number does not. */
function drawShares(shares: readonly { readonly label: string; readonly count: number }[]): Html {
  const most = Math.max(1, ...shares.map(({ count }) => count));
  const height = shares.length * (bar.height + bar.gap);
  return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false" class="shares">
${shares.map(({ label, count }, i) => {
  const [y, long] = [i * (bar.height + bar.gap), Math.round((count / most) * bar.most)];
  return html`<text x="${bar.left - 12}" y="${y + 16}" text-anchor="end">${label}</text>
<rect x="${bar.left}" y="${y}" width="${Math.max(long, 2)}" height="${bar.height}" class="${count === 0 ? "none" : "some"}" />
<text x="${bar.left + Math.max(long, 2) + 10}" y="${y + 16}" class="count">${count}</text>`;
})}
</svg>`;
}

/** A point is 14 wide; on a phone the drawing is half as large. */
const apart = 26;
const line = { y: 20, from: 12, to: width - 12, height: 64 } as const;

/** Points on a line. Their labels stand in the words below: beside each other they would lie on top of each other. */
function drawTimeline({ from, to, points }: Extract<Picture, { kind: "timeline" }>): Html {
  const span = Math.max(1, to.getTime() - from.getTime());
  const xOf = (at: Date) =>
    line.from + Math.min(1, Math.max(0, (at.getTime() - from.getTime()) / span)) * (line.to - line.from);
  const places = spread(
    points.map(({ at }) => xOf(at)),
    [line.from, line.to],
    apart,
  );
  return html`<svg viewBox="0 0 ${width} ${line.height}" aria-hidden="true" focusable="false" class="timeline">
<line x1="${line.from}" y1="${line.y}" x2="${line.to}" y2="${line.y}" />
${points.map((point, i) => drawPoint(point, i, Math.round(places[i] ?? line.from)))}
</svg>`;
}

function drawPoint({ label, hollow }: Point, i: number, x: number): Html {
  return html`<circle cx="${x}" cy="${line.y}" r="7" class="${hollow ? "hollow" : "full"}"><title>${label}</title></circle>
<text x="${x}" y="${line.y + 28}" text-anchor="${x < 30 ? "start" : x > width - 30 ? "end" : "middle"}">${i + 1}</text>`;
}
