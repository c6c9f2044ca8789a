import type { CuesFor } from "../act.ts";

/** How people put something forward and take a stand on it, in English. One cue a line, see cueOf. */
export const standing: CuesFor<"propose" | "sound" | "agree" | "object" | "hedge" | "silence"> = {
  propose: `
    i/we would? propose
    i'd/we'd propose/suggest
    i/we would? suggest
    ^ proposal
    ^ proposed
    my proposal/suggestion
    change/amend/revise my/our proposal
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
    but yes
    yes please
    can live with
    i'm in
    same feeling
    no quarrel
    that works
    works $
    fine for/with/by _
    good for/with/by me/us
    ^ good here
    fine here
    ^ same here? $
    suits me/us
    is fine
    ^ fine
    i/we agree
    ^ agreed/agree
    no objection*
    none here/from/either
    no problem*/worries
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
  silence: `
    any objection*
    anyone/anybody against/object*/opposed
    does anyone object
    speak up`,
};
