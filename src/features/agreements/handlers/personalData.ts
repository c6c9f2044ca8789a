import type { PersonalData } from "../../../core/feature.ts";
import type { Language } from "../../../core/texts.ts";
import type { Kind, Numbered } from "../rules/agreement.ts";
import { readParty } from "../store/keptParty.ts";
import { findStored, removeName } from "../store/personalData.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { calledOf } from "../views/wording.ts";

export const personalData: PersonalData = {
  async export(look, member) {
    const { language } = look;
    const words = texts[language].keeping.file;
    const stored = await findStored(look, member);
    return {
      [words.begun]: stored.begun.map((one) => told({ agreement: one, text: one.title, at: one.createdAt }, language)),
      [words.versions]: stored.versions.map((one) => told({ ...one, text: wordsOf(one) }, language)),
      [words.changes]: stored.changes.map((one) => told(one, language)),
      [words.settled]: stored.settled.map(({ agreement, settledReason, settledAt, at }) =>
        told({ agreement, text: settledReason, at: settledAt ?? at }, language),
      ),
      [words.comments]: stored.comments.map((one) => told(one, language)),
      [words.decisions]: stored.decisions.map((one) => told({ ...one, text: one.body }, language)),
      [words.assessments]: stored.assessments.map((one) => told({ ...one, text: one.motivation }, language)),
      [words.files]: stored.files.map((one) =>
        told({ agreement: one.agreement, text: one.name, at: one.at }, language),
      ),
      [words.templates]: stored.templates.map(({ kind, version, createdAt }) => ({
        [words.agreement]: texts[language].kinds[kind as Kind],
        [words.version]: version,
        [words.at]: createdAt.toISOString(),
      })),
    };
  },

  /** What was written stands, and says that it was by a former member. */
  async erase(turn, member) {
    for (const id of await removeName(turn, member)) turn.changed(agreementCard, id);
  },
};

/** A party is kept as data, and told by its name. */
function wordsOf({ kind, text }: { readonly kind: string; readonly text: string | null }): string | null {
  return kind === "party" && text !== null ? readParty(text).name : text;
}

interface Stored {
  readonly agreement: Numbered & { readonly kind: string };
  readonly text: string | null;
  readonly reason?: string | null;
  readonly byName?: string | null;
  readonly at: Date;
}

function told({ agreement, text, reason, byName, at }: Stored, language: Language): object {
  const words = texts[language].keeping.file;
  return {
    // Written by the store alone, from the same type.
    [words.agreement]: calledOf({ ...agreement, kind: agreement.kind as Kind }, language),
    [words.text]: text,
    ...(reason && { [words.reason]: reason }),
    ...(byName !== undefined && { [words.nameThen]: byName }),
    [words.at]: at.toISOString(),
  };
}
