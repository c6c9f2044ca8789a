-- The record's pages: links that let members in, what they are in by, and what others may see.

-- AlterTable
ALTER TABLE "Account" ADD COLUMN "reachable" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "WebLink" (
    "digest" TEXT NOT NULL,
    "groupId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WebLink_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "WebSession" (
    "digest" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "browser" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WebSession_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "WebReply" (
    "id" UUID NOT NULL,
    "session" TEXT NOT NULL,
    "groupId" UUID NOT NULL,
    "reply" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WebReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuestLink" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "GuestLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publication" (
    "slug" TEXT NOT NULL,
    "groupId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "publishedById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedById" UUID,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "WebLink_memberId_idx" ON "WebLink"("memberId");
CREATE INDEX "WebLink_expiresAt_idx" ON "WebLink"("expiresAt");
CREATE UNIQUE INDEX "WebSession_id_key" ON "WebSession"("id");
CREATE INDEX "WebSession_memberId_idx" ON "WebSession"("memberId");
CREATE INDEX "WebSession_expiresAt_idx" ON "WebSession"("expiresAt");
CREATE INDEX "WebReply_session_idx" ON "WebReply"("session");
CREATE INDEX "WebReply_at_idx" ON "WebReply"("at");
CREATE UNIQUE INDEX "GuestLink_digest_key" ON "GuestLink"("digest");
CREATE INDEX "GuestLink_createdById_idx" ON "GuestLink"("createdById");
CREATE UNIQUE INDEX "GuestLink_groupId_number_key" ON "GuestLink"("groupId", "number");
CREATE INDEX "Publication_groupId_path_idx" ON "Publication"("groupId", "path");
CREATE INDEX "Publication_publishedById_idx" ON "Publication"("publishedById");
CREATE INDEX "Publication_endedById_idx" ON "Publication"("endedById");

-- AddForeignKey
ALTER TABLE "WebReply" ADD CONSTRAINT "WebReply_session_fkey" FOREIGN KEY ("session") REFERENCES "WebSession"("digest") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nothing is published twice at a time.
CREATE UNIQUE INDEX "Publication_current_key" ON "Publication"("groupId", "path") WHERE "endedAt" IS NULL;

-- Whoever leaves a group is let in no more, however they left, and not by an old link when they come back either.
CREATE FUNCTION shut_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "WebLink" WHERE "memberId" = OLD.id;
  DELETE FROM "WebSession" WHERE "memberId" = OLD.id;
  RETURN NULL;
END;
$$;
CREATE TRIGGER shuts_out AFTER UPDATE OF "leftAt" ON "Member"
  FOR EACH ROW WHEN (NEW."leftAt" IS NOT NULL) EXECUTE FUNCTION shut_out();
CREATE TRIGGER shuts_out_nobody AFTER DELETE ON "Member" FOR EACH ROW EXECUTE FUNCTION shut_out();
