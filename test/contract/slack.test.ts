import { perform } from "./perform.ts";
import { themes } from "./scenarios/all.ts";
import { openSlackStage } from "./slack.ts";

// Slack speaks no Swedish, so that its English tells nothing of the language that a person wants.
const spoken = themes.filter(({ english }) => !english);

perform("Slack", openSlackStage, spoken);
