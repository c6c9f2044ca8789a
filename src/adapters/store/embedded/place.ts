import { accessSync, constants, mkdirSync } from "node:fs";

/** Makes the folder that DATA_DIR names, where it is missing. Throws a sentence for the operator where that cannot be. */
export function makePlace(place: string): void {
  try {
    mkdirSync(place, { recursive: true });
    accessSync(place, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "?";
    throw new Error(
      `The embedded database cannot be kept in ${place}, which DATA_DIR names: the folder cannot be made or written to ` +
        `(${code}). Let the user that runs Samspråk write there, or set DATA_DIR to another folder.`,
      { cause },
    );
  }
}
