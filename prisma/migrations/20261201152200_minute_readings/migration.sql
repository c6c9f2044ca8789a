-- What happens to messages while they are read: before there is a draft, nothing rests on them yet.
CREATE TABLE "MinuteReading" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MinuteReading_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "MinuteSourceChange" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "message" TEXT NOT NULL,
    "became" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MinuteSourceChange_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "MinuteReading_groupId_at_idx" ON "MinuteReading"("groupId", "at");

CREATE INDEX "MinuteSourceChange_groupId_at_idx" ON "MinuteSourceChange"("groupId", "at");
