-- A preview becomes one decision or one proposal, however often its button is pressed. A decision of a meeting has that
-- meeting's day, and says in which office it was confirmed.

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "confirmedAs" TEXT,
ADD COLUMN     "draftId" UUID,
ADD COLUMN     "heldOn" TEXT;

-- AlterTable
ALTER TABLE "Proposal" ADD COLUMN     "draftId" UUID,
ADD COLUMN     "settledAt" TIMESTAMPTZ(3),
ADD COLUMN     "sourceDeletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "sourceEditedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE UNIQUE INDEX "Decision_draftId_key" ON "Decision"("draftId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_draftId_key" ON "Proposal"("draftId");

-- CreateIndex
CREATE INDEX "Proposal_groupId_sourceMessage_idx" ON "Proposal"("groupId", "sourceMessage");
