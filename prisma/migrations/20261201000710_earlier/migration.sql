CREATE TABLE "EarlierImport" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EarlierImport_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "EarlierImport_groupId_at_idx" ON "EarlierImport"("groupId", "at");
CREATE INDEX "EarlierImport_byId_idx" ON "EarlierImport"("byId");

CREATE TABLE "EarlierDecision" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "partId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "decidedOn" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "recipient" TEXT,
    "meeting" TEXT,
    "responsible" TEXT,
    "background" TEXT,
    "registrationNumber" TEXT,
    "key" TEXT NOT NULL,

    CONSTRAINT "EarlierDecision_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "EarlierDecision_groupId_key_key" ON "EarlierDecision"("groupId", "key");
CREATE INDEX "EarlierDecision_groupId_decidedOn_idx" ON "EarlierDecision"("groupId", "decidedOn");
CREATE INDEX "EarlierDecision_importId_idx" ON "EarlierDecision"("importId");
CREATE INDEX "EarlierDecision_partId_idx" ON "EarlierDecision"("partId");
ALTER TABLE "EarlierDecision" ADD CONSTRAINT "EarlierDecision_importId_fkey" FOREIGN KEY ("importId") REFERENCES "EarlierImport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON "EarlierDecision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
