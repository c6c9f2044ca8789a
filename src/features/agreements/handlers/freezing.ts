import { AskerError } from "../../../core/errors.ts";
import { type About, handle } from "../../../core/feature.ts";
import type { View } from "../../../core/turn.ts";
import { listOf } from "../../../language/format/lists.ts";
import { propose } from "../commands/life.ts";
import { type Agreement, signing } from "../rules/agreement.ts";
import { outsideOf } from "../rules/facts.ts";
import { missingIn } from "../rules/filled.ts";
import { findChanges } from "../store/changes.ts";
import { freeze } from "../store/life.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { calledOf } from "../views/wording.ts";
import { agreementBy } from "./finding.ts";
import { done } from "./life.ts";
import { nextState, sealedOf, takeStep } from "./steps.ts";

const facts = { frozen: true };

/** What comes of it, and what the text still leaves open: nobody reads that only once it is locked. */
const about: About = async (view, known) => {
  const number = propose.input.shape.number.safeParse(known["number"]);
  if (!number.success) return undefined;
  const agreement = await agreementBy(view, number.data);
  await nextState(view, agreement, "propose", facts);
  await refuseUnready(view, agreement);
  const { freezing: say } = texts[view.language];
  return [say.effect(calledOf(agreement, view.language)), ...leftOpen(agreement, view)].join(" ");
};

export const freezing = handle(
  propose,
  async (turn, { number }) => {
    const agreement = await agreementBy(turn, number);
    await nextState(turn, agreement, "propose", facts);
    await refuseUnready(turn, agreement);
    const sealed = sealedOf(agreement);
    let hash = "";
    const before = async () => {
      hash = await freeze(turn, agreement.id, sealed);
    };
    const state = await takeStep(turn, agreement, "propose", { facts, text: sealed, before });
    turn.seal(agreementCard, agreement.id, hash);
    return done(turn, agreement, state, texts[turn.language].freezing.frozen(hash));
  },
  about,
);

/** @throws AskerError with all that would leave the parties with a text that they can neither put in force nor change */
async function refuseUnready(view: View, agreement: Agreement): Promise<void> {
  const { language, group } = view;
  const { freezing: say } = texts[language];
  const outside = listOf(outsideOf(agreement, group.parties), language);
  const open = await findChanges(view, { agreementId: agreement.id, state: "open" });
  const [first] = open;
  const waiting = listOf(
    open.map((one) => String(one.number)),
    language,
  );
  const hindrances = [
    agreement.startsOn === undefined && say.noStart(agreement.number),
    outside && say.outside(outside, agreement.number),
    first && waiting && say.waiting(waiting, agreement.number, first.number),
  ].filter(Boolean);
  if (hindrances.length === 0) return;
  throw new AskerError([say.notYet(calledOf(agreement, language)), ...hindrances].join(" "), [
    agreementCard,
    agreement.id,
  ]);
}

const mostNamed = 6;

function leftOpen(agreement: Agreement, { language }: View): readonly string[] {
  const { freezing: say } = texts[language];
  const labels = agreement.clauses.flatMap(missingIn).map(({ label }) => `”${label}”`);
  const more = labels.length - mostNamed;
  const named = more > 0 ? [...labels.slice(0, mostNamed), say.more(more)] : labels;
  const noBody = signing(agreement).flatMap(({ name, body }) => (body ? [] : name));
  return [
    labels.length > 0 && say.missing(labels.length, listOf(named, language), agreement.number),
    noBody.length > 0 && say.noBody(listOf(noBody, language), agreement.number),
  ].filter((one) => typeof one === "string");
}
