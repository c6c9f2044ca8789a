import { defineFeature, type PersonalData } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { handlers } from "./handlers.ts";
import { calendarPage } from "./pages.ts";
import { closeCalendar, findOpened } from "./store.ts";
import { texts } from "./texts.ts";

const personalData: PersonalData = {
  async export(look, member) {
    const words = texts[look.language].file;
    const opened = await findOpened(look, { member });
    return { [words.subscription]: opened ? [{ [words.opened]: opened.toISOString() }] : [] };
  },

  async erase(turn, member) {
    await closeCalendar(turn, { member });
  },
};

/** The secret addresses at which people read calendars. What is in them the other features say. */
export const calendar = defineFeature({
  id: "calendar",
  name: both(texts, (t) => t.name),
  handlers,
  pages: [calendarPage],
  personalData,
});
