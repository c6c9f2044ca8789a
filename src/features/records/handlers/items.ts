import { AskerError } from "../../../core/errors.ts";
import type { Feature } from "../../../core/feature.ts";
import { readNumber } from "../../../core/number.ts";
import { numberInPath, type Pages, showBoth } from "../../../core/page.ts";
import { type Shown, writeShown } from "../../../core/shown.ts";
import type { Look } from "../../../core/turn.ts";
import { fold } from "../../../core/words.ts";
import { listOf } from "../../../language/format/lists.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { texts } from "../texts.ts";

/** An item of some feature that can be shared. */
export interface Shareable {
  /** "beslut/4-2026" */
  readonly path: string;
  /** "beslut 4/2026" */
  readonly name: string;
  readonly shown: Shown;
  /** The same as it is kept. */
  readonly kept: string;
}

type Kinds = readonly (Pages & { readonly item: NonNullable<Pages["item"]> })[];

export function kindsOf(features: readonly Feature[]): Kinds {
  return features.flatMap(({ pages = [] }) => pages.flatMap((one) => (one.item ? [{ ...one, item: one.item }] : [])));
}

/** What someone means by "beslut 4": this year's, or else last year's of that number. */
export async function itemNamed(
  look: Look,
  features: readonly Feature[],
  { kind, number: typed }: { readonly kind: string; readonly number: string },
): Promise<Shareable> {
  const { language, group, now } = look;
  const say = texts[language].sharing;
  const kinds = kindsOf(features);
  const chosen = kinds.find(({ path, item: { name } }) => [path, name.sv, name.en].map(fold).includes(fold(kind)));
  if (!chosen)
    throw new AskerError(
      say.unknownKind(
        listOf(
          kinds.map(({ item }) => item.name[language]),
          language,
        ),
      ),
    );
  const { number, year } = readNumber(typed);
  const thisYear = Number(wallDate(now, group.zone).slice(0, 4));
  for (const one of year === undefined ? [thisYear, thisYear - 1] : [year]) {
    const segment = `${number}-${one}`;
    const shown = await showBoth(chosen.item, look, [segment]);
    const name = `${chosen.item.name[language]} ${number}/${one}`;
    if (shown) return { path: `${chosen.path}/${segment}`, name, shown, kept: writeShown(shown) };
  }
  throw new AskerError(say.unknownItem(`${chosen.item.name[language]} ${typed}`));
}

/** "beslut/4-2026" as people say it. */
export function nameOfPath(path: string, features: readonly Feature[], { language }: Pick<Look, "language">): string {
  const [first, segment] = path.split("/");
  const kind = kindsOf(features).find((one) => one.path === first);
  return `${kind?.item.name[language] ?? first} ${numberInPath.read(segment) ?? segment ?? ""}`;
}
