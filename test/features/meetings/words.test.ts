import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/features/meetings/rules/words.ts";

describe("The words beside a date", () => {
  test.each([
    ["Rådhuset, om IOP Öppen hall", { place: "Rådhuset", title: "IOP Öppen hall" }],
    ["City Hall, about the open hall", { place: "City Hall", title: "The open hall" }],
    ["Rådhuset", { place: "Rådhuset" }],
    ["i Rådhuset", { place: "Rådhuset" }],
    ["om budget 2027", { title: "Budget 2027" }],
    ["arbetsmöte i Rådhuset", { title: "Arbetsmöte", place: "Rådhuset" }],
    ["arbetsmöte i Rådhuset om halltider", { title: "Arbetsmöte: halltider", place: "Rådhuset" }],
    ["Stadshuset, sal 4", { place: "Stadshuset", title: "Sal 4" }],
    ["på distans https://video.example/x, om läget", { remote: true, link: "https://video.example/x", title: "Läget" }],
    ["om omsorg i Rosengård", { title: "Omsorg i Rosengård" }],
    ["", {}],
    [" , ; ", {}],
  ])("%s", (rest, words) => {
    expect(wordsOf(rest)).toEqual(words);
  });
});
