import { perform } from "./perform.ts";
import { beginning } from "./scenarios/beginning.ts";
import { proposing } from "./scenarios/proposing.ts";
import { refusing } from "./scenarios/refusing.ts";
import { openSlackStage } from "./slack.ts";

perform("Slack over a socket", (options) => openSlackStage(options, "socket"), [beginning, proposing, refusing]);
