import type { Agreement } from "./agreement.ts";
import type { State } from "./life.ts";

type Standing = Pick<Agreement, "standing" | "standingVersion">;

/** Another text is worked on, or on its way, while the one that was decided applies. */
export function isRevised({ standing, standingVersion }: Standing): boolean {
  return standing !== undefined && standingVersion !== undefined;
}

const applying: readonly State[] = ["inForce", "extended", "underRevision"];

/** A text of it binds the parties, and nobody has given notice. */
export function applies(agreement: Standing & Pick<Agreement, "state">): boolean {
  return applying.includes(agreement.state) || isRevised(agreement);
}

type Days = Pick<Agreement, "startsOn" | "endsOn" | "standingStartsOn" | "standingEndsOn">;

/** The term that binds: what a revision says of it is a proposal until it is in force. */
export function termInForce(agreement: Standing & Days): Pick<Agreement, "startsOn" | "endsOn"> {
  const { startsOn, endsOn, standingStartsOn, standingEndsOn } = agreement;
  return isRevised(agreement) ? { startsOn: standingStartsOn, endsOn: standingEndsOn } : { startsOn, endsOn };
}
