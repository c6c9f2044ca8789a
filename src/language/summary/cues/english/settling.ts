import type { CuesFor } from "../act.ts";

/** How a group settles something, in English. One cue a line, see cueOf. */
export const settling: CuesFor<"close" | "let" | "claim" | "postpone" | "refer" | "reject"> = {
  close: `
    that's/thats settled/decided/agreed/resolved
    ^ that is settled/decided/agreed/resolved
    ^ settled/decided/resolved/approved/carried/adopted $
    ^ agreed then
    agreed then $
    ^ we're/we are all? agreed/decided/resolved
    so/then we are? agreed/resolved
    let's/lets do/go/run/use/take/keep with/for? that/this/it then/instead? $
    ^ we'll/well do that/this/it then/instead? $
    let's go ahead
    ^ we'll go with
    ^ we go with
    ^ going with
    that's a decision
    no objection* .. resolved/agreed/decided/approved/adopted
    hearing/seeing no objection*
    hearing/seeing none
    motion carries/carried/passes/passed
    ^ we have consensus/agreement on/to/that/here/$
    ^ consensus is? to/that
    the group agrees/decides/resolves/recommends/adopts/approves
    ^ we agree/decide/resolve/adopt/approve/accept to/that
    ^ we have now decided/agreed/resolved
    ^ we've now decided/agreed/resolved
    ^ it's/its decided/settled/agreed
    is settled/agreed/decided $
    i'll record/minute/note that as/as
    let's/lets call it
    so ordered
    that's the plan
    decision made
    locking/locked in
    i'll take that as
    sounds like we're/we agreed/agree
    it'll be
    we have a decision/plan/winner
    stands $
    ^ sold $
    everyone/everybody/all agrees/agreed/seems
    all in favour/favor .. so
    wins $
    done deal
    calling it
    ^ locked
    locked $
    sorted then
    that's us sorted/done
    nailed/sealed $`,
  let: `
    ^ let's/lets DEED
    ^ let us DEED
    ^ we'll DEED
    ^ we will DEED
    ^ then/so/ok/okay/great/good we'll DEED
    ok/okay/then/great/right we DEED
    ^ then we DEED
    ^ we DEED
    ^ so we'll/we will`,
  claim: `
    ^ so it's
    ^ then it's
    ^ to sum up
    ^ summary/conclusion`,
  postpone: `
    ^ park it/that/this
    we park it/that/this
    let's/lets/to/we'll/i'll/and park it/that/this/the
    parked
    postpone/postponed/postponing
    defer/deferred/deferring
    not deciding/decide .. now/today
    decide .. later/next/after
    bring/take/pick .. up/it/this/that .. next/at/after/later/again
    revisit
    come/get back to it/that/this/the/_ when/after/later/next/once/in/at
    come/get back to it/that/this
    come back to the _ _? _? when/after/later/next/once/in/at
    put .. off
    hold off
    leave it/that/this/the .. for/until/to
    shelve/shelved
    discuss .. next/later/at
    next meeting/time/call instead?
    table it/that/this/the
    on hold
    take/do/discuss/decide/bring/look/pick .. in january/february/march/april/may/june/july/august/september/october/november/december
    take/do/discuss/decide/bring/look/pick .. after christmas/new/summer/easter/the
    take/do/discuss/decide .. next year/month/week/term/spring/autumn/time/meeting
    in the new year
    not today
    circle back
    punt on? it/this/that?
    wait until/till/for
    sleep on it
    keep .. for next
    take .. offline
    decide/revisit .. in january/february/march/april/may/june/july/august/september/october/november/december
    no decision today/yet/now
    wait/waits till/until
    hold off on/with/till/until
    till/until you/we/they know/hear/have
    when/once we/you know/hear/have
    bring/take .. back .. to
    move/push .. to the next/following meeting/call/time`,
  refer: `
    refer/referred/refers .. back
    send/sent/sending .. back
    back to the drawing/working/editors/drafters
    needs more preparation/work/preparatory`,
  reject: `
    reject/rejected/rejecting
    not going to/with/ahead
    we/we'll won't/not
    we will not
    ^ no .. then
    ^ no _ _? $
    drop/dropping it/that/this/the
    dropped/ditched
    turned/voted down
    scrap it/that/this/the
    let's/lets/we drop/skip/scrap/ditch
    forget it/about
    proposal/motion fails/failed/falls
    no support
    no consensus
    we don't _ then
    ^ then not
    not doing
    let's/lets not
    we/we'll skip
    skip it/that/this
    a no then/from
    no go
    leave it at that
    won't be doing
    afraid not
    afraid that's/we/it's
    not needed
    no need for`,
};
