CREATE TABLE "Registration" (
    "id" BIGSERIAL NOT NULL,
    "groupId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "refId" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "number" TEXT,
    "checksum" TEXT,
    "sentTo" TEXT,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Registration_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Registration_groupId_kind_refId_idx" ON "Registration"("groupId", "kind", "refId");
CREATE INDEX "Registration_byId_idx" ON "Registration"("byId");
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON "Registration" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE "PreparedFile" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "memberId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PreparedFile_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "PreparedFile_groupId_number_key" ON "PreparedFile"("groupId", "number");
CREATE INDEX "PreparedFile_memberId_idx" ON "PreparedFile"("memberId");
