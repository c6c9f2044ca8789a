import type { z } from "zod";
import { cut } from "../../../core/card.ts";
import { AskerError } from "../../../core/errors.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import { paragraph } from "../../../language/format/numbers.ts";
import type { correct } from "../commands/correcting.ts";
import type { Needs } from "../needs.ts";
import { type Amendment, longestHeading } from "../rules/amendment.ts";
import { type Attendant, type Item, type Line, linesOf, type Minutes } from "../rules/minutes.ts";
import { shortened } from "../rules/shortened.ts";
import { texts } from "../texts.ts";
import { dayNamed, onlyNamed, ownerNamed } from "./naming.ts";
import { attendantOf } from "./speakers.ts";

export type Given = z.output<typeof correct.input>;
type Named = Pick<Needs, "findMembers" | "findMentioned">;

/** What someone has typed or filled in, as what it would change of these minutes; a line's source comes apart. */
export async function amendmentOf(turn: Turn, minutes: Minutes, given: Given, needs: Named): Promise<Amendment> {
  const { what = "wording", text = "" } = given;
  switch (what) {
    case "wording":
      return { kind: what, line: unlogged(turn, lineBy(turn, minutes, given)).id, text };
    case "heading": {
      const item = given.paragraph === undefined ? undefined : paragraphBy(turn, minutes, given.paragraph).id;
      refuseLongHeading(turn, text);
      return { kind: what, item, text };
    }
    case "present":
      return { kind: what, person: await attendantNamed(turn, given, needs) };
    case "absent":
      return { kind: what, name: await nameAmong(turn, minutes.people, given.person ?? "", needs) };
    case "responsible": {
      const { id } = lineBy(turn, minutes, given, "action");
      const owner = given.person === undefined ? undefined : await ownerNamed(turn, given.person, needs);
      return { kind: what, line: id, owner, due: given.due === undefined ? undefined : dayNamed(turn, given.due) };
    }
    case "outcome": {
      const { id } = unlogged(turn, lineBy(turn, minutes, given, "decision"));
      return { kind: what, line: id, state: given.outcome ?? "decided", reason: given.text };
    }
    case "addition":
      return { kind: what, item: paragraphBy(turn, minutes, given.paragraph ?? "").id, as: given.as, text };
    case "removal":
      return { kind: what, line: lineBy(turn, minutes, given).id };
  }
}

export function refuseLongHeading({ language }: Turn, text: string): void {
  if (text.length > longestHeading) throw new AskerError(texts[language].correcting.longHeading(longestHeading));
}

export function paragraphBy({ language }: Pick<Look, "language">, { items }: Minutes, typed: string): Item {
  const wanted = Number(typed.replace(/\D/gu, ""));
  const item = items.find((one) => one.paragraph === wanted);
  if (!item) throw new AskerError(texts[language].unknownParagraph(paragraph([wanted])));
  return item;
}

/** By its number, or the only one of its § that it can be. */
function lineBy(turn: Turn, minutes: Minutes, given: Given, kind?: Line["kind"]): Line {
  const say = texts[turn.language];
  const fits = (line: Line) => kind === undefined || line.kind === kind;
  if (given.line !== undefined) {
    const line = minutes.lines.find(({ number }) => number === Number(given.line));
    if (!line) throw new AskerError(say.approval.unknownLine(given.line));
    if (!fits(line)) throw new AskerError(kind === "action" ? say.notAction : say.notDecision);
    return line;
  }
  const item = paragraphBy(turn, minutes, given.paragraph ?? "");
  const mark = paragraph([item.paragraph ?? 0]);
  const own = linesOf(minutes, item).filter(fits);
  const [only, ...others] = own;
  if (!only) throw new AskerError(say.approval.noLine(mark));
  if (others.length === 0) return only;
  const listed = own.map((one) => `${one.number}: ${shortened(one.text, 60).replace(/[.\s]+$/u, "")}`).join("; ");
  throw new AskerError(say.approval.whichLine(mark, listed));
}

/** What is on record elsewhere is corrected there. */
function unlogged({ language }: Turn, line: Line): Line {
  if (line.decision) throw new AskerError(texts[language].isLogged(line.decision.number));
  return line;
}

/** A member as they sit in the group; a guest by the name alone. `text` says how they were there: "från punkt 3". */
async function attendantNamed(turn: Turn, { person = "", text }: Given, needs: Named): Promise<Attendant> {
  const members = await needs.findMembers(turn);
  const mentioned = await needs.findMentioned(turn, person);
  const member = members.find(({ id }) => id === (mentioned ?? person)) ?? onlyNamed(turn, person, members);
  // A guest is told of by name, and not by an account.
  if (!member && isAccount.test(person)) throw new AskerError(texts[turn.language].correcting.unknownMention);
  return { ...attendantOf(member, person, turn), part: text === undefined ? undefined : cut(text, 200) };
}

const isAccount = /^[a-z]+:[^:\s]*:\S+$/u;

/** The name of someone who stands there. */
async function nameAmong(turn: Turn, people: readonly Attendant[], name: string, needs: Named): Promise<string> {
  const mentioned = await needs.findMentioned(turn, name);
  const known = people.map(({ member = "", name: called, party }) => ({ id: member, name: called, party }));
  const found = known.find(({ id }) => id !== "" && id === (mentioned ?? name)) ?? onlyNamed(turn, name, known);
  if (!found) throw new AskerError(texts[turn.language].approval.notPresent(name));
  return found.name;
}
