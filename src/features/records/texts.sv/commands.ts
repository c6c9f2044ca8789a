import { under } from "../../../core/command.ts";

const web = ["webb", "webben"];

export const commands = {
  enter: { words: web, title: "Få en länk till gruppens sidor", fields: {} },
  sessions: { words: under(web, ["inloggningar"]), title: "Visa var du är inloggad", fields: {} },
};
