import type { CuesFor } from "../act.ts";

/** How people take something back, in English. One cue a line, see cueOf. */
export const changing: CuesFor<"retract" | "change"> = {
  retract: `
    scratch that
    ^ never mind
    ^ nevermind
    take that/it back
    i/we take .. back
    i/we withdraw
    withdrawn
    strike that
    on second thought*
    changed my/our mind/minds
    change of plan/plans
    forget what i
    ^ ignore that/my/this $
    ^ ignore my _
    no longer holds/applies/valid
    wait no
    no wait
    take that back
    that's off/cancelled
    no longer on`,
  change: `
    instead
    move/moved/moving/change/changed/changing/switch/switching/correct/correction/replace/replaces/replaced
    after all
    new date/time/place/venue
    update/amend/amended`,
};
