-- Calendars that people subscribe to, by an address that only they know.

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "digest" TEXT NOT NULL,
    "groupId" UUID NOT NULL,
    "memberId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("digest")
);

-- CreateIndex
CREATE INDEX "CalendarFeed_memberId_idx" ON "CalendarFeed"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_groupId_memberId_key" ON "CalendarFeed"("groupId", "memberId");

-- Whoever leaves a group reads its calendar no more, however they left, and not when they come back either.
CREATE FUNCTION close_calendar() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "CalendarFeed" WHERE "memberId" = OLD.id;
  RETURN NULL;
END;
$$;
CREATE TRIGGER closes_calendar AFTER UPDATE OF "leftAt" ON "Member"
  FOR EACH ROW WHEN (NEW."leftAt" IS NOT NULL) EXECUTE FUNCTION close_calendar();
-- Of someone with two accounts, one membership goes into the other.
CREATE TRIGGER closes_calendar_of_none AFTER DELETE ON "Member" FOR EACH ROW EXECUTE FUNCTION close_calendar();
