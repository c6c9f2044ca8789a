export { findPeople, setQuiet } from "./handlers/plugs.ts";
export { findAlternatesOf, findMentioned, findPresentMembers, isRepresentative } from "./handlers/present.ts";
export { dropOwnCodes, findNamed, inviteUnreached, isReachable } from "./handlers/unreached.ts";
export { findMembers } from "./store/members.ts";
export { findPartiesOn } from "./store/partiesOn.ts";
export { groupCard } from "./views/group.ts";
