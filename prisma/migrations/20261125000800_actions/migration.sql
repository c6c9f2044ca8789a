-- Actions, and what happens to them.

-- CreateTable
CREATE TABLE "ActionItem" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "memberId" UUID,
    "partyId" UUID,
    "ownerName" TEXT,
    "givenById" UUID,
    "dueOn" TEXT,
    "decisionId" UUID,
    "decisionNumber" INTEGER,
    "decisionYear" INTEGER,
    "meetingId" UUID,
    "meetingNumber" INTEGER,
    "meetingYear" INTEGER,
    "sourceLink" TEXT,
    "sourceMessage" TEXT,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdOn" TEXT NOT NULL,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "ActionItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionEvent" (
    "id" BIGSERIAL NOT NULL,
    "groupId" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT,
    "dueOn" TEXT,
    "memberId" UUID,
    "ownerName" TEXT,
    "byId" UUID,
    "byName" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ActionEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ActionItem_groupId_state_dueOn_idx" ON "ActionItem"("groupId", "state", "dueOn");

-- CreateIndex
CREATE INDEX "ActionItem_groupId_sourceMessage_idx" ON "ActionItem"("groupId", "sourceMessage");

-- CreateIndex
CREATE UNIQUE INDEX "ActionItem_groupId_year_number_key" ON "ActionItem"("groupId", "year", "number");

-- CreateIndex
CREATE INDEX "ActionEvent_actionId_idx" ON "ActionEvent"("actionId");

-- AddForeignKey
ALTER TABLE "ActionEvent" ADD CONSTRAINT "ActionEvent_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


