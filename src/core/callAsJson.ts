import { z } from "zod";

const values = z.record(z.string(), z.unknown());

/** A call that was put away as JSON. The command checks its input by itself. */
export const callAsJson = z.object({ command: z.string(), input: values, draft: values.optional() });
