-- CreateTable
CREATE TABLE "OverviewLook" (
    "groupId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OverviewLook_pkey" PRIMARY KEY ("groupId","memberId")
);

-- When someone joined and when a channel was linked, so that both can be news.

-- AlterTable
ALTER TABLE "Channel" ADD COLUMN     "linkedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "joinedAt" TIMESTAMPTZ(3);

-- Of those who were there before, nobody knows better.
UPDATE "Member" SET "joinedAt" = "createdAt" WHERE cardinality(roles) > 0;

-- CreateIndex
CREATE INDEX "DecisionNote_groupId_at_idx" ON "DecisionNote"("groupId", "at");
