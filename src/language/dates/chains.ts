import type { Facts } from "./facts.ts";
import { type Group, hasDay, hasTime, isBareWeekday } from "./groups.ts";

/** Groups that are read together: days to choose between, or the first and the last of a span. */
export interface Chain {
  readonly groups: readonly Group[];
  readonly kind: "alternatives" | "span";
}

/** "Tisdagar eller torsdagar", "varje tisdag eller torsdag", but not "varje tisdag, annars torsdag 3/12". */
function mayBothRecur(before: Facts, facts: Facts): boolean {
  return [before, facts].every((one) => one.recurrence !== undefined || isBareWeekday(one));
}

function isAlternative(before: Group, group: Group): boolean {
  if (group.gap === "apart" || group.gap === "to") return false;
  const recurs = before.facts.recurrence ?? group.facts.recurrence;
  if (recurs) return group.gap === "or" && mayBothRecur(before.facts, group.facts);
  if (group.gap === "beside" && !hasDay(before.facts)) return false;
  const says = (facts: Facts) => hasDay(facts) || hasTime(facts);
  return says(before.facts) && says(group.facts);
}

function isEndOf(before: Group, group: Group): boolean {
  return (
    group.gap === "to" &&
    (hasDay(group.facts) || hasTime(group.facts)) &&
    (hasDay(before.facts) || before.facts.recurrence !== undefined)
  );
}

export function chainGroups(groups: readonly Group[]): Chain[] {
  const chains: Chain[] = [];
  for (const group of groups) {
    const last = chains.at(-1);
    const before = last?.groups.at(-1);
    if (last && before && last.groups.length === 1 && isEndOf(before, group)) {
      chains[chains.length - 1] = { kind: "span", groups: [before, group] };
    } else if (last && before && last.kind === "alternatives" && isAlternative(before, group)) {
      chains[chains.length - 1] = { kind: "alternatives", groups: [...last.groups, group] };
    } else {
      chains.push({ kind: "alternatives", groups: [group] });
    }
  }
  return chains;
}
