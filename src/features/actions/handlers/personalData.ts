import type { PersonalData } from "../../../core/feature.ts";
import type { Language } from "../../../core/texts.ts";
import type { Needs } from "../needs.ts";
import type { ActionState, EventKind, Numbered } from "../rules/action.ts";
import { findStored, removeName } from "../store/personalData.ts";
import { texts } from "../texts.ts";
import { actionCard } from "../views/action.ts";
import { numberOf } from "../views/wording.ts";

export const personalData = (needs: Needs): PersonalData => ({
  async export(look, member) {
    const { language } = look;
    const words = texts[language].overview.file;
    const stored = await findStored(look, member);
    return {
      [words.owned]: stored.owned.map((row) => actionIn(row, language)),
      [words.given]: stored.given.map((row) => actionIn(row, language)),
      [words.made]: stored.made.map((row) => actionIn(row, language)),
      [words.events]: stored.events.map((event) => eventIn(event, event.byName, language)),
      [words.received]: stored.received.map((event) => eventIn(event, event.ownerName, language)),
    };
  },

  /** Actions stand, and say that whoever they name is a former member. */
  async erase(turn, member) {
    for (const id of await removeName(turn, member)) turn.changed(actionCard(needs), id);
  },
});

type Stored = Awaited<ReturnType<typeof findStored>>;

function actionIn(row: Stored["owned"][number], language: Language): object {
  const { overview, states } = texts[language];
  const words = overview.file;
  return {
    ...named(row, language),
    // Written by the store alone, from the same type.
    [words.state]: states[row.state as ActionState],
    [words.due]: row.dueOn,
    [words.at]: row.createdAt.toISOString(),
  };
}

function eventIn(event: Stored["events"][number], name: string | null, language: Language): object {
  const words = texts[language].overview.file;
  return {
    ...named(event.action, language),
    [words.what]: words.kinds[event.kind as EventKind],
    [words.nameThen]: name,
    [words.at]: event.at.toISOString(),
    ...(event.text !== null && { [words.text]: event.text }),
  };
}

function named(action: Numbered & { readonly text: string }, language: Language): object {
  const words = texts[language].overview.file;
  return { [words.number]: numberOf(action, language), [words.text]: action.text };
}
