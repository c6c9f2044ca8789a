import { z } from "zod";
import { type Template, templateSchema } from "./template.ts";
import written from "./templates.json" with { type: "json" };

/** The house's own, of each kind in each language, made by `npm run generate` from the Markdown files beside this one. */
export const templates: readonly Template[] = z.array(templateSchema).parse(written);
