import type { CuesFor } from "../act.ts";

/** How people tell of what is settled elsewhere, imagine, and jest, in English. One cue a line, see cueOf. */
export const telling: CuesFor<"report" | "hypothesis" | "joke" | "serious" | "unsure" | "turn"> = {
  report: `
    decided/agreed/resolved/voted .. back/last/in/at/earlier/previously/before/yesterday
    was/were/been/had/has .. decided/agreed/approved/resolved
    last year/meeting/month/week/call/time
    previously
    back in
    as agreed/decided
    according to
    committee/council/board/city/government/department/parliament/they/group .. decided/agreed/approved/voted/rejected/adopted
    we already decided/agreed/resolved
    we decided/agreed/voted/resolved
    had decided/agreed
    used to
    already decided/agreed`,
  hypothesis: `
    if we had/were/went/would/did/could
    if only
    if .. had
    suppose
    what if
    would have
    had we
    hypothetically
    in theory
    if i/they/you had/were/went
    if it were/had`,
  joke: `
    kidding/joking/joke/sarcasm
    just kidding`,
  serious: `
    seriously
    joking aside
    just kidding
    ok but really
    jokes aside`,
  unsure: `
    don't/dont/didn't/doesn't know/remember/say
    do/does/did not know/remember/say
    not sure/certain/clear
    no idea/clue/answer/reply/word
    unclear
    hard/difficult to say/tell
    can't/cannot say/tell/remember
    not me/us
    maybe $
    i believe/think $
    i believe
    hasn't/haven't/not answered/replied/heard/checked
    get back to you/everyone/this/it/us
    good question
    will/i'll/i/we'll/we need to? check/ask/look/find/see
    let me check/ask/look/find/see
    need to ask/check/find/look
    find out
    look into
    look it up
    have to check/ask
    depends/hinges on
    depends $`,
  turn: `
    next topic/item/point/question/up/thing/one
    another/one/last thing/question/item/more
    ^ btw
    moving on
    by the way
    btw $
    on to
    ^ also`,
};
