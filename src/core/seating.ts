import type { Command } from "./command.ts";
import type { Seat } from "./ports/store.ts";

/**
 * The seats that an ask may be about. A group that the asker has left is meant only where they sit in no other, or where
 * the command is also for those who have left.
 */
export function seatsFor(seats: readonly Seat[], command: Command | undefined): readonly Seat[] {
  const present = seats.filter(({ former }) => !former);
  if (command?.alsoFormer) return seats;
  if (present.length > 0) return present;
  // Whoever wants to come back says where to; to all else there is one answer.
  return command?.kind === "setup" ? seats : seats.slice(0, 1);
}
