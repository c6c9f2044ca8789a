/** What a command is tried on: rows of a group, which the tests' own people made. */
export interface Targets {
  readonly group: string;
  readonly decision: string;
  readonly member: string;
  readonly party: string;
  readonly code: string;
}

/** Each command of the catalogue with valid input. A test sees to it that none is missing. */
export const attempts: Readonly<Record<string, (targets: Targets) => Record<string, unknown>>> = {
  "group.start": ({ party }) => ({ name: "Ny", parties: `${party}\nAnnan`, chair: "test:t1:bosse" }),
  "group.join": ({ party }) => ({ party }),
  "group.confirmMember": ({ member }) => ({ member }),
  "group.refuseMember": ({ member }) => ({ member }),
  "group.takeOffice": () => ({}),
  "group.declineOffice": () => ({}),
  "group.link": () => ({ code: "ABCD-1234", agreed: true }),
  "group.linkMe": () => ({}),
  "group.unlinkMe": () => ({}),
  "group.unlinkChannel": () => ({}),
  "group.invite": ({ party }) => ({ person: "test:t1:esra", role: "member", party }),
  "group.giveRole": ({ member }) => ({ member, role: "administrator" }),
  "group.takeRole": ({ member }) => ({ member, role: "administrator" }),
  "group.leave": () => ({}),
  "group.remove": ({ member }) => ({ member }),
  "group.appoint": () => ({ person: "test:t1:esra" }),
  "group.dismiss": () => ({}),
  "group.settings": () => ({ name: "Tagen" }),
  "group.addParty": () => ({ name: "Femte" }),
  "group.renameParty": ({ party }) => ({ party, name: "Tagen" }),
  "group.endParty": ({ party }) => ({ party }),
  "group.show": () => ({}),
  "overview.home": () => ({}),
  "overview.news": () => ({}),
  "overview.personalData": () => ({}),
  "overview.askToForget": ({ member }) => ({ member }),
  "overview.forget": ({ member }) => ({ member }),
  "privacy.exclude": () => ({ message: "c1:1" }),
  "privacy.addRule": () => ({ authorisation: "KS 2026 § 112", months: 24 }),
  "privacy.endRule": () => ({}),
  "privacy.show": () => ({}),
  "privacy.dispose": ({ decision }) => ({ rule: decision }),
  "decisions.log": ({ decision }) => ({ text: "x", effect: "mandate", relation: "replaces", related: decision }),
  "decisions.record": ({ decision }) => ({ text: "x", effect: "mandate", relation: "revokes", related: decision }),
  "decisions.cancel": () => ({}),
  "decisions.propose": ({ decision }) => ({ text: "x", relation: "replaces", related: decision }),
  "decisions.answer": () => ({ proposal: "1/2026", answer: "supports" }),
  "decisions.confirm": () => ({ proposal: "1/2026", effect: "mandate" }),
  "decisions.withdraw": () => ({ proposal: "1/2026" }),
  "decisions.listProposals": () => ({}),
  "decisions.showProposal": () => ({ proposal: "1/2026" }),
  "decisions.list": () => ({ text: "bollhall" }),
  "decisions.show": () => ({ number: "1/2026" }),
  "decisions.correct": () => ({ number: "1/2026", text: "x" }),
  "decisions.replace": () => ({ number: "1/2026", text: "x", effect: "mandate" }),
  "decisions.revoke": () => ({ number: "1/2026" }),
  "decisions.reserve": () => ({ number: "1/2026" }),
  "decisions.comment": () => ({ number: "1/2026", text: "x" }),
  "decisions.standOut": () => ({ proposal: "1/2026" }),
  "decisions.conflict": () => ({ number: "1/2026" }),
  "decisions.conflictOnProposal": () => ({ proposal: "1/2026" }),
  "decisions.close": ({ decision }) => ({ id: decision }),
};
