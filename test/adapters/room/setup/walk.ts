import type { Locator, Page } from "playwright-core";
import type { Begun } from "./open.ts";

/** Told of each state that a visitor comes to, by name. */
export type Look = (state: string) => Promise<void>;

/** From the first hello to what is new: as the secretary does it, who starts the group. */
export async function walkThroughSetup(page: Page, { type }: Pick<Begun, "type">, look: Look): Promise<void> {
  await startGroup(page, look);
  await type("sekreteraren", "jag företräder Malmö stad");
  await type("miso", "jag företräder MISO");
  await type("hiso", "jag företräder HISO");
  await changeSettings(page, look);

  await write(page, "hem");
  await read(page, "3 saker väntar på dig");
  await look("hem");
  await page.getByRole("button", { name: "Bekräfta MISO:s representant" }).last().click();
  await read(page, "MISO:s representant är bekräftad");
  await type("miso", "förslag öppna hallen i sommar verkan=mandat");
  await write(page, "nytt");
  await read(page, "Nya i gruppen");
  await look("nytt");
}

async function startGroup(page: Page, look: Look): Promise<void> {
  const { dialog, send, more } = formOn(page);
  await page.getByRole("button", { name: "Starta gruppen" }).click();
  await dialog.waitFor();
  await look("starta");
  await send.click();
  await dialog.locator("[aria-invalid=true]").first().waitFor();
  await look("starta, ofullständigt");
  await more.click();
  await dialog.getByLabel("Sekreterare").waitFor();
  await dialog.getByLabel("Gruppens namn").fill("Samverkansgruppen");
  await dialog.getByRole("textbox", { name: "Parter" }).fill("Malmö stad\nMIP\nMISO\nHISO");
  await dialog.getByLabel("Ordförande").selectOption({ label: "Ordföranden" });
  await dialog.getByLabel("Sekreterare").selectOption({ label: "Sekreteraren" });
  await look("starta, ifyllt");
  await send.click();
  await dialog.waitFor({ state: "detached" });
  await read(page, "Samverkansgruppen är startad");
  await read(page, "Parter och deras representanter");
  await look("startad");
}

async function changeSettings(page: Page, look: Look): Promise<void> {
  const { dialog, send, more } = formOn(page);
  await write(page, "inställningar");
  await dialog.waitFor();
  await look("inställningar");
  await more.click();
  await dialog.getByLabel("Kontakt till registrator").waitFor();
  await dialog.getByLabel("Myndighet som har handlingarna").fill("kommunstyrelsen");
  await look("inställningar, alla");
  await send.click();
  await read(page, "Sparat.");
}

function formOn(page: Page): Readonly<Record<"dialog" | "send" | "more", Locator>> {
  const dialog = page.getByRole("dialog");
  const more = dialog.getByRole("button", { name: "Fler uppgifter" });
  return { dialog, send: dialog.locator("button[type=submit]"), more };
}

async function read(page: Page, text: string): Promise<void> {
  await page.locator("#messages").getByText(text).last().waitFor();
}

async function write(page: Page, words: string): Promise<void> {
  await page.locator("#line").fill(`/${words}`);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
}
