-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "meetingId" UUID;

-- CreateIndex
CREATE INDEX "Decision_meetingId_idx" ON "Decision"("meetingId");


