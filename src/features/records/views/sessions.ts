import type { Button, Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { View } from "../../../core/turn.ts";
import { clockTime, longDate } from "../../../language/format/dates.ts";
import { wallDate, wallTime } from "../../../language/format/wallClock.ts";
import { signOut } from "../commands/entering.ts";
import type { Session } from "../store/sessions.ts";
import { texts } from "../texts.ts";

const mostButtons = 8;

/** Where someone is signed in, and a way out of each place. */
export function viewSessions(sessions: readonly Session[], { group, language }: View): Card {
  const say = texts[language].sessions;
  const at = (instant: Date) =>
    `${longDate(wallDate(instant, group.zone), language)} ${clockTime(wallTime(instant, group.zone), language)}`;
  const items = sessions.map(({ browser, createdAt, expiresAt }) =>
    say.line(browser || say.unknownBrowser, at(createdAt), at(expiresAt)),
  );
  const buttons = sessions.slice(0, mostButtons).map(
    ({ id, browser }, i): Button => ({
      label: say.signOut(i + 1),
      about: browser || say.unknownBrowser,
      call: call(signOut, { session: id }),
    }),
  );
  const all: Button = { label: say.signOutAll, call: call(signOut, { session: say.all[0] ?? "all" }), tone: "danger" };
  return {
    title: say.title,
    blocks: [
      { kind: "list", numbered: true, items },
      { kind: "note", text: say.note },
    ],
    buttons: [...buttons, all],
  };
}
