-- While the text of an agreement in force is worked on, the days of the one that applies are kept beside it.
ALTER TABLE "Agreement" ADD COLUMN "standingStartsOn" TEXT;
ALTER TABLE "Agreement" ADD COLUMN "standingEndsOn" TEXT;
UPDATE "Agreement" SET "standingStartsOn" = "startsOn", "standingEndsOn" = "endsOn" WHERE "standingVersion" IS NOT NULL;
