import type { Cues } from "./act.ts";

/** One cue a line, see cueOf. */
export const english: Cues = {
  propose: `
    i/we would? propose
    i'd/we'd propose/suggest
    i/we would? suggest
    ^ proposal
    ^ proposed
    my proposal/suggestion
    how/what about
    shall/should/could/can we
    why don't/not we
    i'd like us to
    i think we should/could
    we should/could
    i/we move that/to
    would it be ok/okay
    is everyone/everybody ok/okay/fine
    are we/you all? ok/okay/fine
    any chance we
    what do you/people/we think/say
    fine by everyone`,
  sound: `
    do/did we just? _
    so we _
    does/do .. work
    would .. work/suit
    is/are .. ok/okay/fine/good`,
  agree: `
    ^ yes/yep/yeah/yup/sure/ya/aye
    sounds good/great/fine/right/perfect/reasonable/like
    works for/with _
    ^ works
    that works
    works $
    fine for/with/by _
    is fine
    ^ fine
    i/we agree
    ^ agreed/agree
    no objection*
    good/great idea/plan/point
    i/we support
    ^ seconded/second
    lgtm
    ^ i'm/we're/im in/ok/okay/fine/happy
    happy with/to
    all good
    makes sense
    ^ deal
    ok/okay for/from/with/by _
    ^ ok/okay/good/great/perfect/excellent $
    is ok/okay
    love it
    in favour/favor`,
  object: `
    ^ no/nope/nah
    i/we object
    objection $
    disagree
    i'm/we're/am/are against
    vote against
    not ok/okay/good/acceptable/fine/happy
    can't/cannot support/accept/agree
    don't agree/like/support/want
    doesn't/won't work
    bad idea
    strongly oppose
    oppose*`,
  hedge: `
    need/have/want to check/ask/confirm/run .. with/by/my/our
    need/have to ask/consult _
    check with _ first
    ask .. first
    subject to
    pending _
    provided that
    on condition
    conditional on
    tentatively
    if my/our board/committee
    contingent
    can't promise/commit
    no promises
    no mandate
    depends on`,
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
    done deal`,
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
  postpone: `
    park it/that/this/the
    parked
    postpone/postponed/postponing
    defer/deferred/deferring
    not deciding/decide .. now/today
    decide .. later/next/after
    bring/take/pick .. up/it/this/that .. next/at/after/later/again
    revisit
    come/get back to it/that/this
    put .. off
    hold off
    leave it/that/this/the .. for/until/to
    shelve/shelved
    discuss .. next/later/at
    next meeting/time/call instead?
    table it/that/this/the
    on hold
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
    drop/dropping it/that/this/the
    dropped/ditched
    turned/voted down
    scrap it/that/this/the
    forget it/about
    proposal/motion fails/failed/falls
    no support
    no consensus
    we don't _ then
    not doing`,
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
    no wait`,
  change: `
    instead
    move/moved/moving/change/changed/changing/switch/switching/correct/correction/replace/replaces/replaced
    after all
    new date/time/place/venue
    update/amend/amended`,
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
  commit: `
    i'll/i'd also? happily? take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose
    i will/can/could/shall also? take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose
    i am/i'm going to take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose
    i'm going to take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose
    i need/have to take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose
    i'm happy to take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose
    let me take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose
    i volunteer
    happy to take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose
    i would/could be happy to
    will get back/send/check/write/ask/do/look/follow/file/draft/prepare/update`,
  comply: `
    will do
    ^ on it
    i'm on it
    leave it to/with me
    i'll do it/that/so
    i'll take it/that/this/care/ours/mine/one
    i can do it/that/so/this
    i got it/this
    i've got it/this
    ^ can do
    ^ me $
    happy to $`,
  request: `
    can/could/would/will you _
    can/could/would/will someone/somebody/anyone/anybody
    who can/will/could/would/wants/takes
    please _
    _ pls
    _ please
    you should/need/can _
    to me by
    would .. mind
    i'd like you to
    need you to`,
  done: `
    ^ done/sent/booked/fixed/finished/filed/ordered
    is done/sent/booked/fixed/finished/ready
    i've/have/i've now? sent/booked/done/filed/written/ordered/finished/fixed/posted`,
  unsure: `
    don't/dont know
    not sure
    no idea
    unclear
    get back to you/everyone/this/it
    good question
    will/i'll/i need to? check/ask/look
    need to ask/check
    let me check
    have to check`,
  silence: `
    any objection*
    anyone/anybody against/object*/opposed
    does anyone object
    speak up`,
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
