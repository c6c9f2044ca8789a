import type { Page } from "playwright-core";
import type { Begun } from "./open.ts";

/** Told of each state that a visitor comes to, by name. */
export type Look = (state: string, page: Page) => Promise<void>;

const secretary = "sekreteraren";

/** From the first hello to what is new: as the secretary does it, who starts the group. */
export async function walkThroughSetup(page: Page, { type }: Pick<Begun, "type">, look: Look): Promise<void> {
  const dialog = page.getByRole("dialog");
  const reads = (text: string) => page.locator("#messages").getByText(text).last().waitFor();
  const send = dialog.locator("button[type=submit]");

  await page.getByRole("button", { name: "Starta gruppen" }).click();
  await dialog.waitFor();
  await look("starta", page);
  await send.click();
  await dialog.locator("[aria-invalid=true]").first().waitFor();
  await look("starta, ofullständigt", page);
  await dialog.getByRole("button", { name: "Fler uppgifter" }).click();
  await dialog.getByLabel("Sekreterare").waitFor();
  await dialog.getByLabel("Gruppens namn").fill("Samverkansgruppen");
  await dialog.getByRole("textbox", { name: "Parter" }).fill("Malmö stad\nMIP\nMISO\nHISO");
  await dialog.getByLabel("Ordförande").selectOption({ label: "Ordföranden" });
  await dialog.getByLabel("Sekreterare").selectOption({ label: "Sekreteraren" });
  await look("starta, ifyllt", page);
  await send.click();
  await dialog.waitFor({ state: "detached" });
  await reads("Samverkansgruppen är startad");
  await reads("Parter och deras representanter");
  await look("startad", page);

  await type(secretary, "jag företräder Malmö stad");
  await type("miso", "jag företräder MISO");
  await type("hiso", "jag företräder HISO");
  await writes(page, "inställningar");
  await dialog.waitFor();
  await look("inställningar", page);
  await dialog.getByRole("button", { name: "Fler uppgifter" }).click();
  await dialog.getByLabel("Kontakt till registrator").waitFor();
  await dialog.getByLabel("Myndighet som har handlingarna").fill("kommunstyrelsen");
  await look("inställningar, alla", page);
  await send.click();
  await reads("Sparat.");

  await writes(page, "hem");
  await reads("2 saker väntar på dig");
  await look("hem", page);
  await page.getByRole("button", { name: "Bekräfta MISO:s representant" }).last().click();
  await reads("MISO:s representant är bekräftad");
  await type("miso", "förslag öppna hallen i sommar verkan=mandat");
  await writes(page, "nytt");
  await reads("Nya i gruppen");
  await look("nytt", page);
}

async function writes(page: Page, words: string): Promise<void> {
  await page.locator("#line").fill(`/${words}`);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
}
