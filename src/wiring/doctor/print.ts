import type { Finding } from "./finding.ts";
import type { DoctorTexts } from "./texts.ts";

/** The report for people: one line for each finding, and below what is wrong what to do. */
export function printFindings(findings: readonly Finding[], say: DoctorTexts): string {
  const lines = findings.flatMap(({ about, state, text, mend }) => [
    `${say.states[state]}: ${say.subjects[about]}. ${text}`,
    ...(mend ? [`    ${say.toDo} ${mend}`] : []),
  ]);
  const faults = findings.filter(({ state }) => state === "wrong").length;
  return [...lines, "", say.summary(faults)].join("\n");
}
