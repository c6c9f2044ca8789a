export { templates } from "./templates/templates.ts";
