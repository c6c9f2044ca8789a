-- Words that a group's own template points out, and that a draft keeps from the template it began with.
ALTER TABLE "AgreementTemplate" ADD COLUMN "warnings" JSONB;
ALTER TABLE "Agreement" ADD COLUMN "warnings" JSONB;
