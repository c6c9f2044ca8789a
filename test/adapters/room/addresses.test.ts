import { describe, expect, test } from "vitest";
import { withLinks } from "../../../src/adapters/room/addresses.ts";

describe("An answer's words", () => {
  test("have the address in them as a link, without what ends the sentence", () => {
    const [before, link, after] = [
      "Här är din länk:\n",
      "http://127.0.0.1:3000/records/logga-in/a-b_c?d=1",
      ".\nDela den inte.",
    ];
    expect(withLinks(`${before}${link}${after}`)).toEqual([
      { text: before },
      { text: link, href: link },
      { text: after },
    ]);
    expect(withLinks(link)).toEqual([{ text: link, href: link }]);
  });

  test.each(["Skriv ”webb”.", "javascript:alert(1)", "file:///etc/passwd", "se www.example.org"])(
    "lead nowhere where they hold no web address: %s",
    (text) => {
      expect(withLinks(text)).toEqual([{ text }]);
    },
  );
});
