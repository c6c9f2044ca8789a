/** Told by the agreements themselves, and tried with them. */
export const agreementColumns: readonly string[] = [
  ...["Agreement.createdById", "AgreementAssessment.byId", "AgreementChange.byId", "AgreementChange.settledById"],
  ...["AgreementComment.byId", "AgreementDecision.byId", "AgreementFile.memberId", "AgreementTemplate.createdById"],
  "AgreementVersion.byId",
];
