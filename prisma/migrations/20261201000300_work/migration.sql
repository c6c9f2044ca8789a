-- Work that takes longer than a turn.

-- CreateTable
CREATE TABLE "Work" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "memberId" UUID NOT NULL,
    "work" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "input" JSONB NOT NULL,
    "account" JSONB NOT NULL,
    "place" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "say" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Work_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Work_groupId_number_key" ON "Work"("groupId", "number");

-- CreateIndex
CREATE INDEX "Work_groupId_memberId_idx" ON "Work"("groupId", "memberId");
