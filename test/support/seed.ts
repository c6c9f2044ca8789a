import fc from "fast-check";

/** The same cases at each run, so that what passes today passes tomorrow. To try others: FC_SEED=1 npx vitest run … */
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20_261_130) });
