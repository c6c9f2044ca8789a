import { describe, expect, test } from "vitest";
import { recommendedTo } from "../../../src/language/decisions/recommended.ts";

describe("What is recommended", () => {
  test.each([
    ["fritidsnämnden", "rekommendera fritidsnämnden att öppna hallen", "öppna hallen"],
    ["Fritidsnämnden i Malmö", "att rekommendera nämnden att öppna hallen", "öppna hallen"],
    ["kommunstyrelsen", "Gruppen rekommenderar kommunstyrelsen att förlänga", "förlänga"],
    ["the committee", "recommend the committee to open the hall", "open the hall"],
    ["fritidsnämnden", "öppna hallen", "öppna hallen"],
    // That is something else to recommend.
    ["styrgruppen", "rekommendera fritidsnämnden att öppna", "rekommendera fritidsnämnden att öppna"],
  ])("to %s: %s", (recipient, text, what) => {
    expect(recommendedTo(recipient, text)).toBe(what);
  });
});
