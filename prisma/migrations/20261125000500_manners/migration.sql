-- What nobody's act has asked for keeps to the manners: quiet hours, and a few messages a week.

-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "quietUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "admittedAt" TIMESTAMPTZ(3),
ADD COLUMN     "countsFor" UUID,
ADD COLUMN     "unprompted" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "weight" TEXT;

-- CreateIndex
CREATE INDEX "Post_countsFor_admittedAt_idx" ON "Post"("countsFor", "admittedAt");
