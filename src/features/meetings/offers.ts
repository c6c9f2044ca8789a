export { followNoticeRule } from "./handlers/alarms.ts";
export { findHeld, findHeldById } from "./handlers/held.ts";
export { nameOfMeeting, openMeeting } from "./handlers/underWay.ts";
export { findMeeting } from "./store/meetings.ts";
