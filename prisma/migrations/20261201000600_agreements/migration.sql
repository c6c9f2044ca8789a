-- Agreements, and how each word of them came about.

-- CreateTable
CREATE TABLE "Agreement" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "templateVersion" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "startsOn" TEXT,
    "endsOn" TEXT,
    "followUpOn" TEXT,
    "noticeOn" TEXT,
    "registrationNumber" TEXT,
    "consultees" TEXT,
    "consultationOn" TEXT,
    "sealed" TEXT,
    "hash" TEXT,
    "sealedAt" TIMESTAMPTZ(3),
    "standing" TEXT,
    "standingVersion" INTEGER,
    "standingHash" TEXT,
    "signedOn" TEXT,
    "signatureReference" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdOn" TEXT NOT NULL,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementRelation" (
    "groupId" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "relatedId" UUID NOT NULL,

    CONSTRAINT "AgreementRelation_pkey" PRIMARY KEY ("agreementId","relatedId")
);

-- CreateTable
CREATE TABLE "AgreementParty" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "partyId" UUID,
    "name" TEXT NOT NULL,
    "body" TEXT,
    "committee" TEXT,
    "leftOn" TEXT,

    CONSTRAINT "AgreementParty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementClause" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "guidance" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "AgreementClause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementVersion" (
    "id" BIGSERIAL NOT NULL,
    "groupId" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "clauseId" UUID,
    "text" TEXT,
    "fact" TEXT,
    "action" TEXT,
    "state" TEXT,
    "byId" UUID,
    "byName" TEXT,
    "partyId" UUID,
    "partyName" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "source" TEXT,
    "message" TEXT,
    "decisionId" UUID,
    "decisionNumber" INTEGER,
    "decisionYear" INTEGER,
    "changeNumber" INTEGER,

    CONSTRAINT "AgreementVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementChange" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "clauseId" UUID NOT NULL,
    "base" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT,
    "state" TEXT NOT NULL,
    "byId" UUID,
    "byName" TEXT,
    "partyId" UUID,
    "partyName" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT,
    "message" TEXT,
    "decisionId" UUID,
    "decisionNumber" INTEGER,
    "decisionYear" INTEGER,
    "settledById" UUID,
    "settledAt" TIMESTAMPTZ(3),
    "settledReason" TEXT,

    CONSTRAINT "AgreementChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementComment" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "clauseId" UUID,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "consultee" TEXT,
    "byId" UUID,
    "byName" TEXT,
    "partyId" UUID,
    "partyName" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT,
    "message" TEXT,

    CONSTRAINT "AgreementComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementDecision" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "agreementPartyId" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "until" TEXT,
    "body" TEXT,
    "decidedOn" TEXT,
    "paragraph" TEXT,
    "registrationNumber" TEXT,
    "extract" TEXT,
    "reason" TEXT,
    "byId" UUID,
    "byName" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgreementDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementAssessment" (
    "id" BIGSERIAL NOT NULL,
    "groupId" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "variant" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "motivation" TEXT NOT NULL,
    "byId" UUID,
    "byName" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgreementAssessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementTemplate" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "sections" JSONB NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgreementTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementFile" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "bundle" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "secret" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgreementFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Agreement_groupId_state_idx" ON "Agreement"("groupId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_groupId_year_number_key" ON "Agreement"("groupId", "year", "number");

-- CreateIndex
CREATE INDEX "AgreementParty_partyId_idx" ON "AgreementParty"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementParty_agreementId_position_key" ON "AgreementParty"("agreementId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementClause_agreementId_position_key" ON "AgreementClause"("agreementId", "position");

-- CreateIndex
CREATE INDEX "AgreementVersion_clauseId_idx" ON "AgreementVersion"("clauseId");

-- CreateIndex
CREATE INDEX "AgreementVersion_groupId_message_idx" ON "AgreementVersion"("groupId", "message");

-- CreateIndex
CREATE INDEX "AgreementVersion_decisionId_idx" ON "AgreementVersion"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementVersion_agreementId_number_clauseId_key" ON "AgreementVersion"("agreementId", "number", "clauseId");

-- CreateIndex
CREATE INDEX "AgreementChange_groupId_message_idx" ON "AgreementChange"("groupId", "message");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementChange_agreementId_number_key" ON "AgreementChange"("agreementId", "number");

-- CreateIndex
CREATE INDEX "AgreementComment_groupId_message_idx" ON "AgreementComment"("groupId", "message");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementComment_agreementId_number_key" ON "AgreementComment"("agreementId", "number");

-- CreateIndex
CREATE INDEX "AgreementDecision_agreementId_idx" ON "AgreementDecision"("agreementId");

-- CreateIndex
CREATE INDEX "AgreementAssessment_agreementId_idx" ON "AgreementAssessment"("agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementTemplate_groupId_kind_version_key" ON "AgreementTemplate"("groupId", "kind", "version");

-- CreateIndex
CREATE INDEX "AgreementFile_bundle_idx" ON "AgreementFile"("bundle");

-- CreateIndex
CREATE INDEX "AgreementFile_memberId_idx" ON "AgreementFile"("memberId");

-- AddForeignKey
ALTER TABLE "AgreementRelation" ADD CONSTRAINT "AgreementRelation_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementRelation" ADD CONSTRAINT "AgreementRelation_relatedId_fkey" FOREIGN KEY ("relatedId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementClause" ADD CONSTRAINT "AgreementClause_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementVersion" ADD CONSTRAINT "AgreementVersion_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementChange" ADD CONSTRAINT "AgreementChange_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementComment" ADD CONSTRAINT "AgreementComment_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementDecision" ADD CONSTRAINT "AgreementDecision_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementAssessment" ADD CONSTRAINT "AgreementAssessment_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementFile" ADD CONSTRAINT "AgreementFile_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What has happened stands. Only the name of someone who is to be forgotten goes.
CREATE FUNCTION refuse_change_but_of_name() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  named RECORD := NEW;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."byName" IS NULL THEN
    named."byName" := OLD."byName";
    IF named IS NOT DISTINCT FROM OLD THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION '% is never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON "AgreementVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change_but_of_name();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON "AgreementDecision" FOR EACH ROW EXECUTE FUNCTION refuse_change_but_of_name();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON "AgreementAssessment" FOR EACH ROW EXECUTE FUNCTION refuse_change_but_of_name();

-- A final proposal is frozen until someone takes it back to be revised.
CREATE FUNCTION refuse_change_of_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Agreement" a WHERE a.id = OLD."agreementId" AND a.hash IS NOT NULL) THEN
    RAISE EXCEPTION '% of a frozen agreement is never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END;
$$;
CREATE TRIGGER frozen_stands BEFORE UPDATE OR DELETE ON "AgreementClause" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen();
