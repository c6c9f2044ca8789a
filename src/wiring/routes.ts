import { randomUUID } from "node:crypto";
import { drawDocument } from "../adapters/documents/html.ts";
import { calendarRoute } from "../adapters/web/calendar.ts";
import { fileRoute } from "../adapters/web/files.ts";
import { recordRoutes } from "../adapters/web/records/routes.ts";
import type { Config } from "../config.ts";
import type { Dispatch } from "../core/dispatch.ts";
import type { DoorLog, Route } from "../core/ports/door.ts";
import { catalogue } from "../features/catalogue.ts";
import type { OpenHouse } from "./house.ts";
import { openPages } from "./openPages.ts";

/** What browsers and other programs than chats fetch: pages, files, calendars. */
export function webRoutes(
  house: OpenHouse,
  { publicUrl, language }: Pick<Config, "publicUrl" | "language">,
  { dispatch, log, now = () => new Date() }: { dispatch: Dispatch; log: DoorLog; now?: () => Date },
): readonly Route[] {
  const { pages, access, printDocument: print } = house;
  const { files } = house.toolsFor("web");
  const shared = { files, now, log };
  return [
    fileRoute(files),
    calendarRoute({ print: house.calendar, now, log }),
    ...recordRoutes({
      ...shared,
      pages,
      access,
      dispatch,
      print,
      draw: drawDocument,
      open: openPages(catalogue),
      publicUrl,
      language,
      id: randomUUID,
    }),
  ];
}
