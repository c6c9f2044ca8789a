-- Nobody answers for a party that has ended. Who represented one went on as an observer, and does so by name from now on.
UPDATE "Member" m SET "partyId" = NULL, roles = array_replace(m.roles, 'member', 'observer')
FROM "Party" p WHERE p.id = m."partyId" AND p."validTo" IS NOT NULL;
UPDATE "Member" m SET "claimedPartyId" = NULL, "offeredRoles" = array_remove(m."offeredRoles", 'member')
FROM "Party" p WHERE p.id = m."claimedPartyId" AND p."validTo" IS NOT NULL;
