import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { list, show } from "../commands/reading.ts";
import { findMeetings } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { viewList } from "../views/lists.ts";
import { viewOwnMeeting, withAnswers } from "../views/meeting.ts";
import { findNext, meetingBy } from "./numbers.ts";

const most = 30;

export const reading = [
  handle(list, async (view) => {
    const meetings = await findMeetings(view, { in: ["planned", "open"], after: view.now, most });
    return meetings.length === 0 ? said(texts[view.language].none) : said("", viewList(meetings, view.language));
  }),

  handle(show, async (view, { number }) => {
    const meeting = number === undefined ? await findNext(view) : await meetingBy(view, number);
    if (!meeting) return said(texts[view.language].noNext);
    return said("", viewOwnMeeting(await withAnswers(view, meeting), view));
  }),
];
