import { z } from "zod";
import type { Piece } from "../wire.ts";
import { pieceOf, teamsActions, teamsElement } from "./teamsElements.ts";

const card = z.object({ type: z.literal("AdaptiveCard"), body: z.array(teamsElement), actions: teamsActions });

/** An Adaptive Card, as the platform's renderer made it, to what the page draws. */
export function readTeamsMessage(json: unknown): readonly Piece[] {
  const { body, actions } = card.parse(json);
  return [...body.flat().map(pieceOf), ...actions];
}
