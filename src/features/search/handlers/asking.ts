import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { AnswerQuestion, Searchable } from "../../../core/search.ts";
import { search } from "../commands.ts";
import { texts } from "../texts.ts";
import { answerOf, pageLength, viewHits, viewNothing } from "../views.ts";
import { searchRecords } from "./finding.ts";

const mostAnswers = 5;

export const searching = (searchable: readonly Searchable[]) =>
  handle(search, async (view, input) => {
    const request = { ...input, offset: input.page * pageLength, most: pageLength, fill: true };
    const result = await searchRecords(view, searchable, request);
    if (result.hits.length > 0) return said("", viewHits(result, input, view));
    return input.page > 0 ? said(texts[view.language].noMore) : viewNothing(input, view);
  });

/** Only what has all of the words, where anything has: an answer is short. */
export const answerWith = (searchable: readonly Searchable[]): AnswerQuestion => {
  return async (view, question) => {
    const request = { text: question, offset: 0, most: mostAnswers, fill: false };
    const result = await searchRecords(view, searchable, request);
    return result.empty ? undefined : answerOf(result, view.language);
  };
};
