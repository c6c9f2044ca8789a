-- What guests and everyone see is what it was when someone looked it over, not what it has become since.

-- AlterTable
ALTER TABLE "GuestLink" ADD COLUMN "shown" TEXT;
ALTER TABLE "Publication" ADD COLUMN "shown" TEXT, ADD COLUMN "partyId" UUID;

-- Nobody knows how it looked then: it is looked over and shared anew.
UPDATE "GuestLink" SET "endedAt" = CURRENT_TIMESTAMP WHERE "endedAt" IS NULL;
UPDATE "Publication" SET "endedAt" = CURRENT_TIMESTAMP WHERE "endedAt" IS NULL;

-- CreateIndex
CREATE INDEX "Publication_partyId_idx" ON "Publication"("partyId");

-- What is seen no more is not kept either.
ALTER TABLE "GuestLink" ADD CONSTRAINT "GuestLink_shown_check" CHECK (("shown" IS NULL) = ("endedAt" IS NOT NULL));
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_shown_check" CHECK (("shown" IS NULL) = ("endedAt" IS NOT NULL));
