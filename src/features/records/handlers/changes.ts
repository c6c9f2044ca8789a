import { isClock } from "../../../core/ask.ts";
import type { Changed, Feature, Subject } from "../../../core/feature.ts";
import { keepingParty } from "../../../core/keeping.ts";
import { showBoth } from "../../../core/page.ts";
import { writeShown } from "../../../core/shown.ts";
import { dayMs } from "../../../core/spans.ts";
import { inBoth, type Language } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { findPublication, findPublished, type Publication } from "../store/shared.ts";
import { texts } from "../texts.ts";
import { kindsOf, nameOfPath } from "./items.ts";

type Shown = readonly [subject: Subject, id: string];
const toldFor = 7 * dayMs;

/** What has changed of what is published: those who answer for it are told, and whoever changed it. */
export const tellChanges = (features: readonly Feature[]): NonNullable<Feature["follow"]> => {
  return async (turn, changed) => {
    const open = await findPublished(turn);
    if (open.length === 0) return;
    for (const [path, about] of await pathsBehind(turn, features, changed)) {
      const publication = open.find((one) => one.path === path);
      if (publication && (await differs(turn, features, path))) tell(turn, features, publication, about);
    }
  };
};

/** The items that may look different, each with a subject that shows it. */
async function pathsBehind(
  turn: Turn,
  features: readonly Feature[],
  changed: Changed,
): Promise<ReadonlyMap<string, Shown>> {
  const paths = new Map<string, Shown>();
  for (const [subject, id] of changed)
    for (const { behind, entries } of features.flatMap(({ searchable = [] }) => searchable)) {
      const ids = await behind(turn, subject.kind, id);
      for (const { found } of ids.length > 0 ? await entries(turn, ids) : [])
        for (const { path, opens } of kindsOf(features)) {
          const [segment] = opens?.(found.show) ?? [];
          if (segment) paths.set(`${path}/${segment}`, [subject, id]);
        }
    }
  return paths;
}

async function differs(turn: Turn, features: readonly Feature[], path: string): Promise<boolean> {
  const [first, ...rest] = path.split("/");
  const item = kindsOf(features).find((one) => one.path === first)?.item;
  const now = item && (await showBoth(item, turn, rest));
  return now !== undefined && writeShown(now) !== (await findPublication(turn, path))?.shown;
}

/** Once for each time that it was published: what follows until it is published anew is no news. */
function tell(turn: Turn, features: readonly Feature[], { slug, path, publishedAt }: Publication, about: Shown): void {
  const keeping = keepingParty(turn.group);
  const until = new Date(turn.now.getTime() + toldFor);
  const once = `published:${slug}:${publishedAt.getTime()}`;
  const name = (language: Language) => nameOfPath(path, features, { language });
  const say = inBoth((language) => texts[language].publishing.changed(name(language)));
  turn.tell({ to: keeping ? { party: keeping.id } : { role: "administrator" }, about, say, once, until });
  if (isClock(turn.from) || (keeping && turn.actor.party === keeping.id)) return;
  const toChanger = inBoth((language) => {
    const { changedByYou, theAuthority } = texts[language].publishing;
    return changedByYou(name(language), keeping?.name ?? theAuthority);
  });
  turn.tell({ to: { member: turn.actor.id }, about, say: toChanger, once: `${once}:changer`, until });
}
