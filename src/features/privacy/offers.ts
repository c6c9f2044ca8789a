export { findExcluded } from "./store.ts";
