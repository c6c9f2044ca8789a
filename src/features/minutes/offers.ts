export { afterMeeting } from "./handlers/afterMeeting.ts";
export { tellingOf } from "./handlers/onRecord.ts";
export { minutesKind, minutesName } from "./handlers/registrable.ts";
