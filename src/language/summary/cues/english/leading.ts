import type { CuesFor } from "../act.ts";

/** What whoever leads says to settle, put off, send back and turn down, in English. One cue a line, see cueOf. */
export const leading: CuesFor<"rule" | "putOff" | "sendBack" | "turnDown"> = {
  rule: `
    it is $
    it is then
    call it/that
    calling it
    that's/thats that/us/it/settled/decided/sorted/our/agreed/enough
    we/we've have got? a/our/an winner/date/plan/venue/deal/name/budget/answer/decision/consensus/agreement/majority/theme/time/slot
    so be it
    make it so
    make it/that _
    consider it/that/this decided/done/settled/agreed/booked
    it's/that's a yes/go/deal/plan/date
    a yes then/from
    green light
    unanimous*
    majority*
    final answer
    lock/locked/locking it/that/this? in
    signed off
    ^ approved/passed/carried/settled/agreed/decided/sold/done/granted
    we've/we landed/settled on
    settled on
    landing on
    gavel
    so minuted/noted/ordered
    going/go ahead
    going/go/went/gone with
    stick/sticking/stay/staying with/to
    i declare
    it's official
    that settles
    settles it
    everyone's/everybody's in/agreed/happy/fine/on
    everyone/everybody/all seems/is/are in/agreed/happy/fine
    from now/here/then on
    only from
    going forward
    until further
    will be _
    it'll be
    it's to be
    goes to/in/into/ahead
    gets the/it
    has it $
    take/taking/took that/it/this/silence/those as
    no one/nobody objected/objects/objecting
    no objection*
    hearing/seeing no/none
    nobody's/noone's objecting/against
    as _ says/suggests/said/suggested
    convinced/persuaded me
    you win/you've won
    wins
    the winner
    the ayes have
    fine by me/us
    by all means
    be my guest
    go for it
    do it
    do that
    let's/lets _
    let us _
    we'll _
    we will _
    in the minutes
    for the record/minutes
    minuted/recorded/noted as
    that's how/what we
    is what we're
    that stands
    stands as
    works for everyone/everybody/all
    then we're
    we're going/doing/having/using/keeping
    we are going/doing/having/using/keeping
    we're .. only/now`,
  putOff: `
    back/backburner burner
    let it/that/this/us/them sit/rest/wait/lie
    not ready to/for
    leave/leaving it/that/this/the .. open/for/until/till/to
    stays/stay/remains open
    to be decided
    tbd
    another day/time/meeting
    need more/the/some info/information/figures/numbers/facts/time
    for the? next
    let's/lets talk/discuss/take/come/return/pick/look/revisit/see/wait/sleep/leave/park/hold
    not now/yet/today/tonight
    too early/soon
    too big for
    we'll see/wait/decide/talk/discuss/revisit/return/come/pick/know
    decide/deciding/settle that/it/this? when/once/later/after/at/in/on/until
    wait/waits/waiting for/until/till/on
    hold/holding fire/off/on
    on the agenda/list
    on/in/at the first/next call/meeting/session
    in the new year
    come/coming/get/getting/go/going/circle back to/on
    take/taking it/that/this/up .. at/in/on/to/offline/when
    parked
    ^ parking it/this/that
    postpone/postponed/defer/deferred/adjourn/adjourned
    later/next $
    bring/brings/brought .. to
    let me .. first
    i'd/i want/like/rather/need .. first/before
    rather/better/want sleep/wait/think
    to sleep/think on/about
    no decision/decisions`,
  sendBack: `
    another/one round/pass on/at
    another look
    back to you/him/her/them
    goes/go/going/send/sending/sent/hand/handing .. back
    rework/redo/rewrite it/this/that/the
    needs more/another/some work/round/pass
    come/comes/coming back with
    bring back a
    new draft`,
  turnDown: `
    off the table
    not this time/year/round
    we'll/we/i'll pass on
    pass on it/that/this
    can't do
    no can do
    ruled out
    not happening
    a no $
    a no then/from/for
    won't fly/work/happen/be
    can't afford
    no budget/money/room/support/appetite for?
    say/saying/said no
    drop/dropping/dropped/scrap/scrapping/skip/skipping/shelve/forget/bin _
    leave that/it out/at/be
    strike that/the
    stay/stays/keep/keeping .. as is/it/they/before/usual
    as it/they is/are
    not going to/with/ahead/for
    isn't/is not going/happening
    rejected/declined/refused
    let it go
    not worth
    rather not
    we're/we are not
    no longer
    won't`,
};
