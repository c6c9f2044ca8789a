import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";

const modelOf = (env: Record<string, string>) => readConfig(env).model;
const near = ["http://127.0.0.1:8080/v1", "http://llm:8000/v1", "http://10.1.2.3/v1", "http://[::1]:8080/v1"];

describe("A language model", () => {
  it("is there where it has a name and a key", () => {
    expect(modelOf({ OPENAI_MODEL: "small", OPENAI_API_KEY: "made-up" })).toEqual({
      model: "small",
      apiKey: "made-up",
      baseUrl: "https://api.openai.com/v1",
      tokensPerMonth: 2_000_000,
    });
  });

  it.each(["https://llm.example.org/v1", ...near])("needs no key at a server of one's own: %s", (baseUrl) => {
    expect(modelOf({ OPENAI_MODEL: "small", OPENAI_BASE_URL: baseUrl })).toMatchObject({ baseUrl });
  });

  it("is not there by a key alone, which other programs use too", () => {
    expect(modelOf({ OPENAI_API_KEY: "made-up" })).toBeUndefined();
  });

  it.each([
    [{ OPENAI_MODEL: "small" }, "OPENAI_MODEL needs OPENAI_API_KEY"],
    [{ OPENAI_MODEL: "small", OPENAI_BASE_URL: "http://llm.example.org/v1" }, "must begin with https"],
    [{ OPENAI_MODEL: "small", OPENAI_BASE_URL: "http://172.32.0.1/v1" }, "must begin with https"],
    [{ OPENAI_BASE_URL: "ftp://llm.example.org" }, "OPENAI_BASE_URL: "],
    [{ OPENAI_TOKENS_PER_MONTH: "-1" }, "OPENAI_TOKENS_PER_MONTH: "],
  ])("is refused with %j", (env, problem) => {
    expect(() => readConfig(env)).toThrow(problem);
  });
});
