/** How a language says that a matter was turned down, put off or sent back. */
export interface Ways {
  /** The verb, before what it is about: "avslå". */
  readonly verbs: string;
  /** Verbs that are said of much else: they are of the outcome only where a proposal or a question is what they are about. */
  readonly loose?: string;
  /** The same after what it is about: "avslås". */
  readonly passives: string;
  /** A verb that may stand around it: "refer the question back". */
  readonly around?: readonly [string, string];
}
export type Turned = "rejected" | "postponed" | "referredBack";

export interface Wordings {
  readonly ways: Readonly<Record<Turned, Ways>>;
  /** Who, and that it is decided: "Samverkansgruppen beslutar att". */
  readonly opening: string;
  /** What a matter is called by whoever does not say what it is. */
  readonly thing: string;
  /** Leads on to the matter as a clause: "om att". */
  readonly toClause: string;
  /** Leads on to the matter by its name, and stands before it: "om". */
  readonly toName: string;
  /** Goes before a name that has no such word. */
  readonly of: string;
  /** Goes before a verb. */
  readonly infinitive: string;
}

const swedish: Wordings = {
  ways: {
    rejected: {
      verbs:
        "avslå[rs]?|avslog|avvisar?|förkastar?|(?:säga|säger|sa) nej till|(?:ge|ger|yrka|yrkar) avslag (?:på|till)",
      passives: "avslås|avslogs|avvisas|förkastas",
    },
    postponed: {
      verbs: "bordlägg(?:a|er)|bordlade",
      loose: "(?:skjuta|skjuter|sköt) upp|(?:vänta|väntar) med|parkerar?",
      passives: "bordläggs|bordlades|skjuts upp|parkeras",
    },
    referredBack: {
      verbs: "återremittera(?:r|de)?",
      loose: "(?:skicka|skickar) tillbaka",
      passives: "återremitteras|återremitterades|skickas tillbaka",
    },
  },
  opening:
    "(?:(?:då|så|därmed|i så fall) )?(?:(?:vi|gruppen|samverkansgruppen) )?(?:(?:beslutar?|beslutade|föreslår) )?(?:vi )?(?:att )?(?:vi )?",
  thing:
    "(?:(?:det här|den här|detta|det|den) )?(?:förslag(?:et)?|frågan?|ärendet|punkten|yrkandet|saken|det|den|detta)",
  toClause: "(?:om |på )?att|om huruvida|om(?= (?:ska|kan|bör|får) vi )",
  toName: "om|från",
  of: "om",
  infinitive: "att",
};

const english: Wordings = {
  ways: {
    rejected: {
      verbs: "reject(?:s|ed)?|turn(?:s|ed)? down|decline(?:s|d)?|(?:say|says|said) no to",
      passives: "(?:is|was) (?:rejected|turned down|declined)",
      around: ["turn(?:s|ed)?", "down"],
    },
    postponed: {
      verbs: "postpone(?:s|d)?|adjourn(?:s|ed)?",
      loose: "defer(?:s|red)?|puts? off|park(?:s|ed)?",
      passives: "(?:is|was) (?:postponed|deferred|put off|parked|adjourned)",
      around: ["puts?", "off"],
    },
    referredBack: {
      verbs: "(?:refer|refers|referred) back",
      loose: "(?:send|sends|sent) back",
      passives: "(?:is|was) (?:referred|sent) back",
      around: ["refer|refers|referred|send|sends|sent", "back"],
    },
  },
  opening:
    "(?:(?:so|then) )?(?:(?:we|the group|the collaboration group) )?(?:(?:decides?|decided|agrees?|agreed|proposes?) )?(?:(?:to|that) )?(?:we )?",
  thing: "(?:(?:the|this|that) )?(?:proposal|question|matter|item|motion|idea|issue|it|this|that)",
  toClause: "(?:of |on |about )?whether (?:to|we(?: should)?)|(?:of |on |about )?to|that we",
  toName: "about|for|of|on|from|that",
  of: "about",
  infinitive: "to",
};

/** Read one after another: the first in whose words the text is. */
export const wordings: readonly Wordings[] = [swedish, english];
