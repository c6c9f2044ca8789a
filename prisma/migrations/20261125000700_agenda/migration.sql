-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "show" JSONB,
ADD COLUMN     "sourceBecame" TEXT;

-- AlterTable
ALTER TABLE "MeetingNote" ADD COLUMN     "number" INTEGER NOT NULL;

-- CreateTable
CREATE TABLE "MeetingDay" (
    "meetingId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "heldAt" TIMESTAMPTZ(3),
    "callNote" TEXT,
    "shownAt" TIMESTAMPTZ(3),
    "chairName" TEXT,
    "secretaryName" TEXT,
    "checkerNames" TEXT[],
    "openedByName" TEXT,
    "closedByName" TEXT,

    CONSTRAINT "MeetingDay_pkey" PRIMARY KEY ("meetingId")
);

-- CreateIndex
CREATE INDEX "MeetingDay_groupId_idx" ON "MeetingDay"("groupId");

