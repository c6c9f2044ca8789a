import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { judgements } from "../rules/assessment.ts";
import { variants } from "../rules/criteria.ts";
import { stateAidBases } from "../rules/routes.ts";
import { texts } from "../texts.ts";
import { writers } from "./fields.ts";

const motivation = words(3000);

export const showAssessment = defineCommand({
  id: "agreements.showAssessment",
  kind: "read",
  roles: everyone,
  input: z.object({ number, variant: z.enum(variants).default("forum") }),
  positional: ["number", "variant"],
  texts: both(texts, (t) => t.assessment.commands.showAssessment),
});

/** One criterion as someone has looked at it; an earlier answer stays, and counts no more. */
export const assess = defineCommand({
  id: "agreements.assess",
  kind: "change",
  roles: writers,
  input: z.object({
    number,
    variant: z.enum(variants).default("forum"),
    criterion: words(60),
    judgement: z.enum(judgements),
    motivation,
  }),
  positional: ["number", "criterion", "judgement", "motivation"],
  texts: both(texts, (t) => t.assessment.commands.assess),
});

/** Is a partnership the form to look at? */
export const answerRouting = defineCommand({
  id: "agreements.answerRouting",
  kind: "change",
  roles: writers,
  input: z.object({ number, question: words(60), answer: z.enum(["yes", "no"]), motivation }),
  positional: ["number", "question", "answer", "motivation"],
  texts: both(texts, (t) => t.assessment.commands.answerRouting),
});

export const assessAid = defineCommand({
  id: "agreements.assessAid",
  kind: "change",
  roles: writers,
  input: z.object({
    number,
    basis: z.enum(stateAidBases),
    amount: z.int().min(0).max(1_000_000_000).optional(),
    declaration: z.boolean().default(false),
    motivation,
  }),
  positional: ["number", "basis", "amount"],
  texts: both(texts, (t) => t.assessment.commands.assessAid),
});
