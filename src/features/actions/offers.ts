export { makeAddAction } from "./handlers/adding.ts";
export { followUps } from "./handlers/followUps.ts";
export { makeStrikeAction } from "./handlers/making.ts";
export { findTold } from "./handlers/told.ts";
export { findByMessage } from "./store/sources.ts";
export { actionCard } from "./views/action.ts";
