import type { SameTexts } from "../../../core/texts.ts";
import type { sayings as sv } from "../texts.sv/sayings.ts";

export const sayings: SameTexts<typeof sv> = {
  name: "Pages",
  noAddress:
    "I cannot give you a link, since I do not know my own address on the internet. Ask whoever runs Samspråk to set PUBLIC_URL. Everything can be done here meanwhile: type “help”.",
  entering: {
    link: (group, address, minutes) =>
      `This is your link to the pages of ${group}:\n${address}\nIt is for you alone, works once, and for ${minutes} minutes. Share it with nobody.`,
    shown: "The link has already been shown. Type “web” if you need a new one.",
  },
};
