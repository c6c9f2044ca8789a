-- Minutes, from draft to approved text.

-- CreateTable
CREATE TABLE "Minutes" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "meetingId" UUID,
    "meeting" TEXT,
    "startsOnWall" TEXT NOT NULL,
    "endsOnWall" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "place" TEXT,
    "readIn" JSONB,
    "attendance" TEXT NOT NULL,
    "people" JSONB NOT NULL,
    "engine" TEXT NOT NULL,
    "engineHost" TEXT,
    "fellBack" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "askedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdOn" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "sentById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "approvedOn" TEXT,
    "sealed" TEXT,
    "hash" TEXT,

    CONSTRAINT "Minutes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinuteItem" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "minutesId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "agendaItemId" UUID,
    "series" TEXT,
    "paragraph" INTEGER,

    CONSTRAINT "MinuteItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinuteLine" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "minutesId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT,
    "text" TEXT NOT NULL,
    "reason" TEXT,
    "ownerId" UUID,
    "ownerName" TEXT,
    "dueOn" TEXT,
    "confirmed" BOOLEAN NOT NULL,
    "askedAt" TIMESTAMPTZ(3),
    "decisionId" UUID,
    "decisionNumber" TEXT,
    "decisionText" TEXT,
    "actionId" UUID,
    "actionNumber" TEXT,

    CONSTRAINT "MinuteLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinuteCitation" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "minutesId" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "message" TEXT NOT NULL,
    "link" TEXT,
    "quote" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MinuteCitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinuteChecker" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "minutesId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "memberName" TEXT NOT NULL,
    "partyId" UUID,
    "partyName" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "approvedAt" TIMESTAMPTZ(3),
    "approvedVersion" INTEGER,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MinuteChecker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinuteCorrection" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "minutesId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "itemId" UUID NOT NULL,
    "lineId" UUID,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "MinuteCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinuteVersion" (
    "minutesId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "groupId" UUID NOT NULL,
    "texts" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MinuteVersion_pkey" PRIMARY KEY ("minutesId", "version")
);

-- CreateTable
CREATE TABLE "MinuteNote" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "minutesId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT,
    "message" TEXT,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MinuteNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinuteFile" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "minutesId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MinuteFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Minutes_groupId_year_number_key" ON "Minutes"("groupId", "year", "number");

-- CreateIndex
CREATE INDEX "Minutes_groupId_state_idx" ON "Minutes"("groupId", "state");

-- CreateIndex
CREATE INDEX "Minutes_meetingId_idx" ON "Minutes"("meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "MinuteItem_groupId_series_paragraph_key" ON "MinuteItem"("groupId", "series", "paragraph");

-- CreateIndex
CREATE INDEX "MinuteItem_minutesId_idx" ON "MinuteItem"("minutesId");

-- CreateIndex
CREATE UNIQUE INDEX "MinuteLine_minutesId_number_key" ON "MinuteLine"("minutesId", "number");

-- CreateIndex
CREATE INDEX "MinuteCitation_minutesId_idx" ON "MinuteCitation"("minutesId");

-- CreateIndex
CREATE INDEX "MinuteCitation_groupId_message_idx" ON "MinuteCitation"("groupId", "message");

-- CreateIndex
CREATE INDEX "MinuteChecker_minutesId_idx" ON "MinuteChecker"("minutesId");

-- CreateIndex
CREATE INDEX "MinuteChecker_memberId_idx" ON "MinuteChecker"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "MinuteCorrection_minutesId_number_key" ON "MinuteCorrection"("minutesId", "number");

-- CreateIndex
CREATE INDEX "MinuteNote_minutesId_idx" ON "MinuteNote"("minutesId");

-- CreateIndex
CREATE INDEX "MinuteNote_groupId_at_idx" ON "MinuteNote"("groupId", "at");

-- CreateIndex
CREATE INDEX "MinuteFile_groupId_memberId_idx" ON "MinuteFile"("groupId", "memberId");

-- CreateIndex
CREATE INDEX "MinuteFile_minutesId_idx" ON "MinuteFile"("minutesId");

-- AddForeignKey
ALTER TABLE "MinuteItem" ADD CONSTRAINT "MinuteItem_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "Minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinuteLine" ADD CONSTRAINT "MinuteLine_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "Minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinuteCitation" ADD CONSTRAINT "MinuteCitation_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "Minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinuteChecker" ADD CONSTRAINT "MinuteChecker_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "Minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinuteCorrection" ADD CONSTRAINT "MinuteCorrection_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "Minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinuteVersion" ADD CONSTRAINT "MinuteVersion_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "Minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinuteNote" ADD CONSTRAINT "MinuteNote_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "Minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is approved stands, with all that belongs to it. Notes may still come.
CREATE FUNCTION refuse_change_of_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  minutes UUID := CASE WHEN TG_OP = 'INSERT' THEN NEW."minutesId" ELSE OLD."minutesId" END;
BEGIN
  IF EXISTS (SELECT 1 FROM "Minutes" m WHERE m.id = minutes AND m.state = 'approved') THEN
    RAISE EXCEPTION '% of approved minutes is never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END;
$$;

CREATE TRIGGER approved_stands BEFORE INSERT OR UPDATE OR DELETE ON "MinuteItem" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_minutes();
CREATE TRIGGER approved_stands BEFORE INSERT OR UPDATE OR DELETE ON "MinuteLine" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_minutes();
CREATE TRIGGER approved_stands BEFORE INSERT OR UPDATE OR DELETE ON "MinuteCitation" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_minutes();
CREATE TRIGGER approved_stands BEFORE INSERT OR UPDATE OR DELETE ON "MinuteChecker" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_minutes();
CREATE TRIGGER approved_stands BEFORE INSERT OR UPDATE OR DELETE ON "MinuteCorrection" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_minutes();
CREATE TRIGGER approved_stands BEFORE INSERT OR UPDATE OR DELETE ON "MinuteVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_minutes();
CREATE TRIGGER approved_stands BEFORE UPDATE OR DELETE ON "MinuteNote" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_minutes();
CREATE TRIGGER approved_stands BEFORE UPDATE OR DELETE ON "Minutes" FOR EACH ROW WHEN (OLD.state = 'approved') EXECUTE FUNCTION refuse_change();
