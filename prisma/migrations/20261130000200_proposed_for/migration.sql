ALTER TABLE "Proposal" ADD COLUMN "proposedForId" UUID;
UPDATE "Proposal" p SET "proposedForId" = m."partyId" FROM "Member" m WHERE m.id = p."proposedById";
