import { perform } from "./perform.ts";
import { openRoomStage } from "./room.ts";
import { themes } from "./scenarios/all.ts";

perform("The room", openRoomStage, themes);
