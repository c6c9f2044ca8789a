export { handOver, registrationOf } from "./handlers/plugs.ts";
