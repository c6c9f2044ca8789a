import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { plantTree } from "../plantTree.ts";
import { startPlayground } from "./playground.ts";
import { startPlaygroundProcess } from "./wire/playgroundProcess.ts";
import { bosse, personalChat } from "./world.ts";

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it("listens on the loopback interface alone, and ends when it is stopped", async () => {
  const playground = await startPlaygroundProcess("http://127.0.0.1:9/api/messages");
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  for (const { address } of addresses.filter(({ internal, family }) => !internal && family === "IPv4")) {
    expect(await isOpen(address, Number(new URL(playground.url).port))).toBe(false);
  }
  expect(isRunning(playground.pid)).toBe(true);
  await playground.stop();
  expect(isRunning(playground.pid)).toBe(false);
});

function isOpen(host: string, port: number): Promise<boolean> {
  return new Promise<boolean>((resolve) => {
    const socket = connect({ host, port, timeout: 1000 }, () => resolve(true));
    for (const event of ["error", "timeout"]) socket.once(event, () => resolve(false));
  });
}

it("does not outlive the one who started it", async () => {
  const start = join(import.meta.dirname, "wire/playgroundProcess.ts");
  const script = `
    const { startPlaygroundProcess } = await import(${JSON.stringify(start)});
    console.log((await startPlaygroundProcess("http://127.0.0.1:9/api/messages")).url);`;
  using left = plantTree({});
  const env = { ...process.env, TMPDIR: left.root };
  const starter = spawn(process.execPath, ["--input-type=module", "--eval", script], { env });
  const [line] = await once(starter.stdout, "data");
  const port = Number(new URL(String(line)).port);
  expect(await isOpen("127.0.0.1", port)).toBe(true);
  starter.kill("SIGKILL");
  await expect.poll(() => isOpen("127.0.0.1", port), { timeout: 5000 }).toBe(false);
});

it("reaches nothing outside", async () => {
  const confine = new URL("./wire/confine.ts", import.meta.url).href;
  const script = `
    const call = require("node:https").get("https://outside.example", { lookup: () => console.log("looked up") });
    call.on("error", ({ address, port }) => console.log(address, port));`;
  const confined = spawn(process.execPath, ["--import", confine, "--eval", script]);
  const [line] = await once(confined.stdout, "data");
  expect(String(line).trim()).toBe("127.0.0.1 9");
  confined.kill();
});

it("says what it cannot do", async () => {
  const playground = await startPlayground();
  try {
    await expect(playground.say(personalChat(bosse).id, "hej", { as: bosse })).rejects.toThrow("no personal chat");
    await expect(playground.say("19:borta@thread.v2", "hej")).rejects.toThrow("No place 19:borta@thread.v2");
    await expect(playground.say(personalChat(bosse).id, "hej")).rejects.toThrow("refused");
    expect(() => playground.route).toThrow("call connect first");
  } finally {
    await playground.close();
  }
});
