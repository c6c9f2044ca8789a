import type { Language } from "../../../core/texts.ts";
import { longDate } from "../../../language/format/dates.ts";
import { listOf } from "../../../language/format/lists.ts";
import { type Agreement, signing, standOf } from "../rules/agreement.ts";
import type { Stand } from "../rules/conditions.ts";
import { texts } from "../texts.ts";

/** What to do next with an agreement as it stands; while its parties decide, who has what left to do. */
export function nextOf(agreement: Agreement, language: Language, today: string): string {
  const { number, state, consultationOn } = agreement;
  const { life, deciding: say } = texts[language];
  const until = consultationOn && longDate(consultationOn, language);
  const usual = life.next[state](number, until);
  if (state !== "finalProposal" && state !== "signed") return usual;
  const those = (stand: Stand) => namesOf(agreement, stand, language);
  const [rejected, pending, reserved] = [those("rejected"), those("pending"), those("reserved")];
  if (rejected) return say.reopen(rejected, number);
  if (pending) return those("approved") || reserved ? say.awaited(pending, number) : usual;
  if (state === "finalProposal") return life.next.decided(number, until);
  if (reserved) return say.reserved(reserved, number);
  const { startsOn } = agreement;
  return startsOn && startsOn > today ? say.begins(longDate(startsOn, language)) : usual;
}

function namesOf(agreement: Agreement, stand: Stand, language: Language): string {
  const those = signing(agreement).filter(({ id }) => standOf(agreement, id) === stand);
  return listOf(
    those.map(({ name }) => name),
    language,
  );
}
