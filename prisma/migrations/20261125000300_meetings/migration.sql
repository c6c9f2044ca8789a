-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "seriesId" UUID,
    "occurrence" TEXT,
    "state" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "startsOnWall" TEXT NOT NULL,
    "endsOnWall" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT,
    "link" TEXT,
    "remoteAllowed" BOOLEAN NOT NULL,
    "documents" TEXT,
    "accessContact" TEXT,
    "called" TEXT[],
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "calendarUid" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "calledAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),
    "openedById" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "chairId" UUID,
    "secretaryId" UUID,
    "checkerIds" UUID[],
    "currentItemId" UUID,
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelReason" TEXT,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingSeries" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "startsOnWall" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "zone" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "place" TEXT,
    "link" TEXT,
    "remoteAllowed" BOOLEAN NOT NULL,
    "accessContact" TEXT,
    "called" TEXT[],
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MeetingSeries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "partyId" UUID,
    "answer" TEXT NOT NULL,
    "alternateId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Presence" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "memberName" TEXT NOT NULL,
    "partyId" UUID,
    "partyName" TEXT,
    "role" TEXT NOT NULL,
    "remote" BOOLEAN NOT NULL DEFAULT false,
    "arrivedAt" TIMESTAMPTZ(3) NOT NULL,
    "leftAt" TIMESTAMPTZ(3),
    "arrivedItemId" UUID,
    "leftItemId" UUID,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessNeed" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AccessNeed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimePoll" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT,
    "link" TEXT,
    "remoteAllowed" BOOLEAN NOT NULL,
    "zone" TEXT NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "meetingId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TimePoll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimeOption" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "startsOnWall" TEXT NOT NULL,
    "endsOnWall" TEXT NOT NULL,

    CONSTRAINT "TimeOption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimeAnswer" (
    "optionId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "partyId" UUID,
    "answer" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TimeAnswer_pkey" PRIMARY KEY ("optionId","memberId")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "meetingId" UUID,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "presenter" TEXT,
    "minutes" INTEGER,
    "document" TEXT,
    "sourceLink" TEXT,
    "sourceMessage" TEXT,
    "key" TEXT,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL,
    "earlierId" UUID,
    "addedById" UUID,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaTemplateItem" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "minutes" INTEGER,

    CONSTRAINT "AgendaTemplateItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingNote" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "itemId" UUID,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),
    "resultId" UUID,

    CONSTRAINT "MeetingNote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_calendarUid_key" ON "Meeting"("calendarUid");

-- CreateIndex
CREATE INDEX "Meeting_groupId_startsAt_idx" ON "Meeting"("groupId", "startsAt");

-- CreateIndex
CREATE INDEX "Meeting_groupId_state_idx" ON "Meeting"("groupId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_groupId_year_number_key" ON "Meeting"("groupId", "year", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_seriesId_occurrence_key" ON "Meeting"("seriesId", "occurrence");

-- CreateIndex
CREATE INDEX "MeetingSeries_groupId_idx" ON "MeetingSeries"("groupId");

-- CreateIndex
CREATE INDEX "Attendance_memberId_idx" ON "Attendance"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_meetingId_memberId_key" ON "Attendance"("meetingId", "memberId");

-- CreateIndex
CREATE INDEX "Presence_meetingId_idx" ON "Presence"("meetingId");

-- CreateIndex
CREATE INDEX "Presence_memberId_idx" ON "Presence"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "AccessNeed_meetingId_memberId_key" ON "AccessNeed"("meetingId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "TimePoll_groupId_year_number_key" ON "TimePoll"("groupId", "year", "number");

-- CreateIndex
CREATE UNIQUE INDEX "TimeOption_pollId_position_key" ON "TimeOption"("pollId", "position");

-- CreateIndex
CREATE INDEX "TimeAnswer_memberId_idx" ON "TimeAnswer"("memberId");

-- CreateIndex
CREATE INDEX "AgendaItem_groupId_meetingId_idx" ON "AgendaItem"("groupId", "meetingId");

-- CreateIndex
CREATE INDEX "AgendaItem_groupId_sourceMessage_idx" ON "AgendaItem"("groupId", "sourceMessage");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_meetingId_key_key" ON "AgendaItem"("meetingId", "key");

-- CreateIndex
CREATE INDEX "AgendaTemplateItem_groupId_position_idx" ON "AgendaTemplateItem"("groupId", "position");

-- CreateIndex
CREATE INDEX "MeetingNote_meetingId_idx" ON "MeetingNote"("meetingId");

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "MeetingSeries"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessNeed" ADD CONSTRAINT "AccessNeed_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeOption" ADD CONSTRAINT "TimeOption_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "TimePoll"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeAnswer" ADD CONSTRAINT "TimeAnswer_optionId_fkey" FOREIGN KEY ("optionId") REFERENCES "TimeOption"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingNote" ADD CONSTRAINT "MeetingNote_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingNote" ADD CONSTRAINT "MeetingNote_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;


