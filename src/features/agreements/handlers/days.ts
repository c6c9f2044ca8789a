import { AskerError } from "../../../core/errors.ts";
import type { Turn } from "../../../core/turn.ts";
import type { Agreement } from "../rules/agreement.ts";
import { findAgreement, updateAgreement } from "../store/agreements.ts";
import { addVersion } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { setAlarms } from "./alarms.ts";
import { fillKnown } from "./drafting.ts";

type Days = {
  readonly [name in "startsOn" | "endsOn" | "followUpOn" | "noticeOn"]?: string | undefined;
};

/** The days themselves, what the text says of them, and the alarms that they set. */
export async function keepDays(turn: Turn, agreement: Agreement, days: Days): Promise<void> {
  const { startsOn = agreement.startsOn, endsOn = agreement.endsOn } = days;
  if (startsOn && endsOn && endsOn < startsOn) throw new AskerError(texts[turn.language].endsBefore);
  await updateAgreement(turn, agreement.id, days);
  await addVersion(turn, agreement, { kind: "days", text: JSON.stringify(days) });
  await fillKnown(turn, agreement.id, { startsOn: days.startsOn, endsOn: days.endsOn, committee: undefined });
  const now = await findAgreement(turn, { id: agreement.id });
  if (now) setAlarms(turn, now);
  turn.changed(agreementCard, agreement.id);
}
