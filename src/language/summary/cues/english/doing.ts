import type { CuesFor } from "../act.ts";

/** How people promise, ask and finish, in English. One cue a line, see cueOf. */
export const doing: CuesFor<"commit" | "comply" | "request" | "done"> = {
  commit: `
    i'd have/need to take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose
    i'll also? happily? take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose/tell/tidy/clean/bake/pick/drop/hand/change/remove/move/count/measure/cook/lend/give/show/ping/remind/sort/deliver/buy/rewrite/redo/apply/research/investigate/pay/sign/upload/record/announce/host/moderate/notify/inform/ring/summarise/summarize/compare/test/design/edit/proofread/forward/cancel/rent/borrow/paint/draw/teach/train/interview/type/scan/chase/confirm/meet
    i will/can/could/shall also? take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose/tell/tidy/clean/bake/pick/drop/hand/change/remove/move/count/measure/cook/lend/give/show/ping/remind/sort/deliver/buy/rewrite/redo/apply/research/investigate/pay/sign/upload/record/announce/host/moderate/notify/inform/ring/summarise/summarize/compare/test/design/edit/proofread/forward/cancel/rent/borrow/paint/draw/teach/train/interview/type/scan/chase/confirm/meet
    i am/i'm going to take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose/tell/tidy/clean/bake/pick/drop/hand/change/remove/move/count/measure/cook/lend/give/show/ping/remind/sort/deliver/buy/rewrite/redo/apply/research/investigate/pay/sign/upload/record/announce/host/moderate/notify/inform/ring/summarise/summarize/compare/test/design/edit/proofread/forward/cancel/rent/borrow/paint/draw/teach/train/interview/type/scan/chase/confirm/meet
    i'm going to take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose/tell/tidy/clean/bake/pick/drop/hand/change/remove/move/count/measure/cook/lend/give/show/ping/remind/sort/deliver/buy/rewrite/redo/apply/research/investigate/pay/sign/upload/record/announce/host/moderate/notify/inform/ring/summarise/summarize/compare/test/design/edit/proofread/forward/cancel/rent/borrow/paint/draw/teach/train/interview/type/scan/chase/confirm/meet
    i need/have to take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose/tell/tidy/clean/bake/pick/drop/hand/change/remove/move/count/measure/cook/lend/give/show/ping/remind/sort/deliver/buy/rewrite/redo/apply/research/investigate/pay/sign/upload/record/announce/host/moderate/notify/inform/ring/summarise/summarize/compare/test/design/edit/proofread/forward/cancel/rent/borrow/paint/draw/teach/train/interview/type/scan/chase/confirm/meet
    i'm happy to take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose/tell/tidy/clean/bake/pick/drop/hand/change/remove/move/count/measure/cook/lend/give/show/ping/remind/sort/deliver/buy/rewrite/redo/apply/research/investigate/pay/sign/upload/record/announce/host/moderate/notify/inform/ring/summarise/summarize/compare/test/design/edit/proofread/forward/cancel/rent/borrow/paint/draw/teach/train/interview/type/scan/chase/confirm/meet
    i'll DEED
    i can/could/will DEED
    count me in for
    put me down for
    i've got the
    i got the
    i have the _ covered
    ^ gonna
    i'm gonna
    i'll have
    you/you'll will? have it/them/that
    you'll have it/them/that
    i will have
    let me take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose/tell/tidy/clean/bake/pick/drop/hand/change/remove/move/count/measure/cook/lend/give/show/ping/remind/sort/deliver/buy/rewrite/redo/apply/research/investigate/pay/sign/upload/record/announce/host/moderate/notify/inform/ring/summarise/summarize/compare/test/design/edit/proofread/forward/cancel/rent/borrow/paint/draw/teach/train/interview/type/scan/chase/confirm/meet
    i volunteer
    ill DEED
    ^ then/so i DEED
    ^ sending/changing/booking/ordering/printing/making/writing/checking/updating/asking/calling/moving/adding/posting/sorting/fixing/bringing/drafting/emailing/mailing/buying/paying/proofreading/forwarding/sharing/uploading/translating _
    i'm sending/changing/booking/ordering/printing/making/writing/checking/updating/asking/calling/moving/adding/posting/sorting/fixing/bringing/drafting/emailing/mailing/buying/paying/proofreading/forwarding/sharing/uploading/translating
    coming from me
    ^ will DEED
    ^ going to DEED
    i'll see/get/talk/speak/look to/on/with/into
    i'll have a word
    on the case
    leave .. to/with me
    i've got that/it/this
    you'll have/get
    coming .. today/tonight/tomorrow/after/before/by
    happy to take/file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/talk/find/arrange/contact/submit/add/work/put/try/start/merge/raise/reach/email/mail/publish/schedule/run/collect/translate/print/order/invite/report/circulate/speak/help/lead/provide/propose/tell/tidy/clean/bake/pick/drop/hand/change/remove/move/count/measure/cook/lend/give/show/ping/remind/sort/deliver/buy/rewrite/redo/apply/research/investigate/pay/sign/upload/record/announce/host/moderate/notify/inform/ring/summarise/summarize/compare/test/design/edit/proofread/forward/cancel/rent/borrow/paint/draw/teach/train/interview/type/scan/chase/confirm/meet
    i would/could be happy to
    will get back/send/check/write/ask/do/look/follow/file/draft/prepare/update`,
  comply: `
    will do
    not at all $
    no problem
    count me in
    consider it done
    sure thing
    ^ will $
    ^ noted
    leave that/it to/with
    consider it done
    ill do
    i mean i can
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
    we need someone/somebody/a to?
    someone/somebody needs/has/should/must
    can/could/would/will someone/somebody/anyone/anybody
    who's/whos _
    who is going to
    who can/will/could/would/wants/takes/writes/sends/books/brings/makes/calls/orders/does
    ^ please file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/find/arrange/contact/submit/add/email/mail/publish/schedule/collect/translate/print/order/invite/report/circulate/provide/let/read/fill/sign/reply/answer/confirm/register/come
    file/do/send/write/check/ask/book/make/draft/call/look/prepare/follow/set/create/get/bring/handle/organise/organize/post/share/review/update/open/fix/find/arrange/contact/submit/add/email/mail/publish/schedule/collect/translate/print/order/invite/report/circulate/provide/let/read/fill/sign/reply/answer/confirm/register/come .. pls/please
    by .. pls/please
    to me by
    would .. mind
    i'd like you to
    need you to
    think you could
    fancy _
    any chance you
    you ok/okay/able/happy to
    could/can you _`,
  done: `
    ^ done/sent/booked/fixed/finished/filed/ordered
    ^ printed/paid/delivered/uploaded/updated/changed/emailed/mailed/asked/called/collected/returned/posted/submitted
    ordered/booked/sent/done/printed/paid/posted/fixed/submitted $
    is/are now? done/sent/booked/ordered/printed/paid/up/live/back/in
    is done/sent/booked/fixed/finished/ready
    i've/have/i've now? sent/booked/done/filed/written/ordered/finished/fixed/posted`,
};
