import { perform } from "./perform.ts";
import { openPlaygroundStage } from "./playground.ts";
import { small } from "./scenarios/small.ts";

perform("Microsoft's playground", openPlaygroundStage, [small]);
