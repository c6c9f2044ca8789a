import { describe, expect, it } from "vitest";
import { jobId } from "../../../src/adapters/jobs/jobId.ts";

describe("The uuid of a job", () => {
  it("is the same for the same id, today and in ten years", () => {
    expect(jobId("meeting 7: reminder")).toBe("31a915ec-aa74-82b7-b7da-5db5bdd8a19f");
  });

  it("is a uuid of version 8, and another one for another id", () => {
    const uuids = Array.from({ length: 500 }, (_, n) => jobId(`job ${n}`));
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(uuids).size).toBe(500);
  });
});
