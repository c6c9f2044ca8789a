-- The language model outside the program, where a group lets one read for it.

-- CreateTable
CREATE TABLE "ModelConsent" (
    "groupId" UUID NOT NULL,
    "host" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "memberId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ModelConsent_pkey" PRIMARY KEY ("groupId")
);

-- CreateTable
CREATE TABLE "ModelUse" (
    "groupId" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "tokens" INTEGER NOT NULL,

    CONSTRAINT "ModelUse_pkey" PRIMARY KEY ("groupId","month")
);
