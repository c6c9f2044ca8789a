-- A correction may concern more than the words of a line: a heading, who was there, what is missing. It is kept as what it
-- would change; those from before this are new words for a line.
ALTER TABLE "MinuteCorrection" ADD COLUMN "change" JSONB;
ALTER TABLE "MinuteCorrection" ALTER COLUMN "itemId" DROP NOT NULL;
