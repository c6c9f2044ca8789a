-- AlterTable
ALTER TABLE "Group" ADD COLUMN     "quorum" INTEGER;
