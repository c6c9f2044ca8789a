-- CreateTable
CREATE TABLE "Installation" (
    "id" UUID NOT NULL,
    "platform" TEXT NOT NULL,
    "appId" TEXT NOT NULL,
    "team" TEXT NOT NULL,
    "teamName" TEXT NOT NULL,
    "botUserId" TEXT NOT NULL,
    "secrets" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),
    "state" TEXT NOT NULL,
    "installedAt" TIMESTAMPTZ(3) NOT NULL,
    "problem" TEXT,
    "renewingUntil" TIMESTAMPTZ(3),

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Installation_platform_appId_team_key" ON "Installation"("platform", "appId", "team");
