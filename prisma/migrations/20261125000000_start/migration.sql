-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "effect" TEXT NOT NULL,
    "recipient" TEXT,
    "method" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "background" TEXT,
    "responsible" TEXT,
    "dueOn" TEXT,
    "registrationNumber" TEXT,
    "meeting" TEXT,
    "relation" TEXT,
    "relatedId" UUID,
    "proposalId" UUID,
    "sourceLink" TEXT,
    "sourceMessage" TEXT,
    "confirmedById" UUID NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedOn" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionNote" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DecisionNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "effect" TEXT,
    "recipient" TEXT,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "background" TEXT,
    "responsible" TEXT,
    "dueOn" TEXT,
    "registrationNumber" TEXT,
    "relation" TEXT,
    "relatedId" UUID,
    "sourceLink" TEXT,
    "sourceMessage" TEXT,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "proposedOn" TEXT NOT NULL,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Stance" (
    "id" BIGSERIAL NOT NULL,
    "groupId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "partyName" TEXT NOT NULL,
    "memberId" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Stance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dissent" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "decisionId" UUID,
    "proposalId" UUID,
    "kind" TEXT NOT NULL,
    "memberId" UUID NOT NULL,
    "memberName" TEXT NOT NULL,
    "partyName" TEXT,
    "partyId" UUID,
    "text" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "returnedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Dissent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Group" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'sv',
    "zone" TEXT NOT NULL DEFAULT 'Europe/Stockholm',
    "standingEffect" TEXT,
    "methods" TEXT[] DEFAULT ARRAY['consensus']::TEXT[],
    "dissentDays" INTEGER NOT NULL DEFAULT 7,
    "noticeDays" INTEGER NOT NULL DEFAULT 7,
    "numbering" TEXT NOT NULL DEFAULT 'year',
    "authority" TEXT,
    "registrar" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Party" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,

    CONSTRAINT "Party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "partyId" UUID,
    "name" TEXT NOT NULL,
    "roles" TEXT[],
    "language" TEXT,
    "claimedPartyId" UUID,
    "offeredRoles" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "leftAt" TIMESTAMPTZ(3),

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartyName" (
    "id" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT NOT NULL,

    CONSTRAINT "PartyName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Alternate" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "alternateId" UUID NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,

    CONSTRAINT "Alternate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "platform" TEXT NOT NULL,
    "team" TEXT NOT NULL,
    "user" TEXT NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Channel" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "platform" TEXT NOT NULL,
    "team" TEXT NOT NULL,
    "channel" TEXT NOT NULL,

    CONSTRAINT "Channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkCode" (
    "digest" TEXT NOT NULL,
    "groupId" UUID NOT NULL,
    "memberId" UUID,
    "createdById" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LinkCode_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "LinkTry" (
    "id" BIGSERIAL NOT NULL,
    "account" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LinkTry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "key" TEXT NOT NULL,
    "reply" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "KeptCall" (
    "id" UUID NOT NULL,
    "call" JSONB NOT NULL,
    "place" JSONB NOT NULL,
    "groupId" UUID,
    "account" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "KeptCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" BIGSERIAL NOT NULL,
    "groupId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "target" UUID NOT NULL,
    "toAccount" BOOLEAN NOT NULL DEFAULT false,
    "once" TEXT NOT NULL DEFAULT '',
    "say" JSONB,
    "until" TIMESTAMPTZ(3),
    "wanted" INTEGER NOT NULL DEFAULT 1,
    "delivered" INTEGER NOT NULL DEFAULT 0,
    "message" TEXT,
    "link" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "dueAt" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "doubts" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeptFile" (
    "secret" TEXT NOT NULL,
    "groupId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KeptFile_pkey" PRIMARY KEY ("secret")
);

-- CreateTable
CREATE TABLE "Lane" (
    "target" UUID NOT NULL,
    "holder" TEXT NOT NULL,
    "freeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Lane_pkey" PRIMARY KEY ("target")
);

-- CreateTable
CREATE TABLE "Address" (
    "platform" TEXT NOT NULL,
    "team" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "Address_pkey" PRIMARY KEY ("platform","team","id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "groupId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "line" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("groupId","seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "Decision_proposalId_key" ON "Decision"("proposalId");

-- CreateIndex
CREATE INDEX "Decision_relatedId_idx" ON "Decision"("relatedId");

-- CreateIndex
CREATE INDEX "Decision_groupId_sourceMessage_idx" ON "Decision"("groupId", "sourceMessage");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_groupId_year_number_key" ON "Decision"("groupId", "year", "number");

-- CreateIndex
CREATE INDEX "DecisionNote_decisionId_idx" ON "DecisionNote"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_groupId_year_number_key" ON "Proposal"("groupId", "year", "number");

-- CreateIndex
CREATE INDEX "Stance_proposalId_idx" ON "Stance"("proposalId");

-- CreateIndex
CREATE INDEX "Dissent_decisionId_idx" ON "Dissent"("decisionId");

-- CreateIndex
CREATE INDEX "Dissent_proposalId_idx" ON "Dissent"("proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "Party_groupId_name_key" ON "Party"("groupId", "name");

-- CreateIndex
CREATE INDEX "Member_groupId_idx" ON "Member"("groupId");

-- CreateIndex
CREATE INDEX "PartyName_partyId_idx" ON "PartyName"("partyId");

-- CreateIndex
CREATE INDEX "Alternate_alternateId_idx" ON "Alternate"("alternateId");

-- CreateIndex
CREATE INDEX "Alternate_memberId_idx" ON "Alternate"("memberId");

-- CreateIndex
CREATE INDEX "Account_memberId_idx" ON "Account"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_platform_team_user_groupId_key" ON "Account"("platform", "team", "user", "groupId");

-- CreateIndex
CREATE INDEX "Channel_groupId_idx" ON "Channel"("groupId");

-- CreateIndex
CREATE UNIQUE INDEX "Channel_platform_team_channel_key" ON "Channel"("platform", "team", "channel");

-- CreateIndex
CREATE INDEX "LinkTry_account_at_idx" ON "LinkTry"("account", "at");

-- CreateIndex
CREATE INDEX "Claim_at_idx" ON "Claim"("at");

-- CreateIndex
CREATE INDEX "KeptCall_at_idx" ON "KeptCall"("at");

-- CreateIndex
CREATE INDEX "Post_target_id_idx" ON "Post"("target", "id");

-- CreateIndex
CREATE INDEX "KeptFile_at_idx" ON "KeptFile"("at");

-- CreateIndex
CREATE INDEX "Post_dueAt_idx" ON "Post"("dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "Post_subject_subjectId_target_once_key" ON "Post"("subject", "subjectId", "target", "once");

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_relatedId_fkey" FOREIGN KEY ("relatedId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionNote" ADD CONSTRAINT "DecisionNote_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stance" ADD CONSTRAINT "Stance_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dissent" ADD CONSTRAINT "Dissent_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dissent" ADD CONSTRAINT "Dissent_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartyName" ADD CONSTRAINT "PartyName_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Channel" ADD CONSTRAINT "Channel_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "ExcludedMessage" (
    "groupId" UUID NOT NULL,
    "message" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExcludedMessage_pkey" PRIMARY KEY ("groupId","message")
);

-- CreateTable
CREATE TABLE "DisposalRule" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "authorisation" TEXT NOT NULL,
    "months" INTEGER NOT NULL,
    "createdById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DisposalRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Disposal" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "ruleId" UUID NOT NULL,
    "numbers" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Disposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DisposalRule_groupId_idx" ON "DisposalRule"("groupId");

-- CreateIndex
CREATE INDEX "Disposal_groupId_at_idx" ON "Disposal"("groupId", "at");

-- A decision is never edited or deleted, and neither is a note on it nor a link of the audit chain.
-- The program never tries; this holds against everything else that can reach the database.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Answers to a withdrawn proposal go with it where a disposal rule says so.
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'Stance' AND current_setting('samsprak.disposal', true) = 'on' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON "Decision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON "DecisionNote" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON "Stance" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
