import { perform } from "./perform.ts";
import { themes } from "./scenarios/all.ts";
import { openTeamsStage } from "./teams.ts";

perform("Teams", openTeamsStage, themes);
