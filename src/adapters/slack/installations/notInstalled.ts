import { OutsideError } from "../../../core/errors.ts";

/** Posts are due at once where someone installs us again, so that there is no hurry to try before that. */
const waitMs = 60 * 60_000;

/** There is no installation in the workspace that we could speak with. `text` is for the operator. */
export class NotInstalled extends OutsideError {
  override readonly name = "not_installed";
  constructor(text: string) {
    super(`Slack: ${text}`, { retry: true, waitMs });
  }
}
