import type { Button, Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { View } from "../../../core/turn.ts";
import { clockTime, longDate } from "../../../language/format/dates.ts";
import { wallDate, wallTime } from "../../../language/format/wallClock.ts";
import { signOut } from "../commands/entering.ts";
import type { Session } from "../store/sessions.ts";
import { texts } from "../texts.ts";

/** A card is read at a glance; a page has room for as many as anyone has. */
const mostButtons = { card: 8, page: 100 } as const;

/** Where someone is signed in, and a way out of each place. */
export function viewSessions(sessions: readonly Session[], { group, language, session: here }: View): Card {
  const say = texts[language].sessions;
  const at = (instant: Date) =>
    `${longDate(wallDate(instant, group.zone), language)} ${clockTime(wallTime(instant, group.zone), language)}`;
  const nameOf = ({ browser, digest }: Session) =>
    digest === here ? say.here(browser || say.unknownBrowser) : browser || say.unknownBrowser;
  const items = sessions.map((one) => say.line(nameOf(one), at(one.createdAt), at(one.expiresAt)));
  const most = mostButtons[here === undefined ? "card" : "page"];
  const buttons = sessions.slice(0, most).map(
    (one, i): Button => ({
      label: say.signOut(i + 1),
      about: nameOf(one),
      call: call(signOut, { session: one.id }),
    }),
  );
  const all: Button = { label: say.signOutAll, call: call(signOut, { session: say.all[0] ?? "all" }), tone: "danger" };
  return {
    title: say.title,
    blocks: [
      { kind: "list", numbered: true, items },
      { kind: "note", text: sessions.length > most ? `${say.note} ${say.rest}` : say.note },
    ],
    buttons: [...buttons, all],
  };
}
