-- What is found when someone searches.

-- CreateTable
CREATE TABLE "SearchEntry" (
    "groupId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "refId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "number" INTEGER NOT NULL,
    "vector" tsvector NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("groupId","kind","refId")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "groupId" UUID NOT NULL,
    -- In the order of the letters' numbers, so that words of one beginning stand together.
    "word" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("groupId","word")
);

-- CreateTable
CREATE TABLE "SearchState" (
    "groupId" UUID NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "SearchState_pkey" PRIMARY KEY ("groupId")
);

-- CreateIndex
-- What waits to be sorted in is read by every search: it is kept short.
CREATE INDEX "SearchEntry_vector_idx" ON "SearchEntry" USING GIN ("vector") WITH (gin_pending_list_limit = 256);

-- Groups that are there already: their entries are made after the start.
INSERT INTO "SearchState" ("groupId", version) SELECT id, 0 FROM "Group";

-- A word that no entry of the group has any more is forgotten with the last one that had it.
-- The planner cannot know that most words are rare: it is told to look them up.
CREATE FUNCTION forget_words() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
  kept text[] := '{}';
BEGIN
  IF TG_OP = 'UPDATE' THEN kept := tsvector_to_array(NEW.vector); END IF;
  DELETE FROM "SearchWord" w USING unnest(tsvector_to_array(OLD.vector)) AS had(word)
  WHERE w."groupId" = OLD."groupId" AND w.word = had.word AND had.word <> ALL (kept)
    AND NOT EXISTS (
      SELECT FROM "SearchEntry" e
      WHERE e.vector @@ format('%L & %L', '=g' || OLD."groupId", had.word)::tsquery);
  RETURN NULL;
END $$;
CREATE TRIGGER words_follow AFTER UPDATE OR DELETE ON "SearchEntry" FOR EACH ROW EXECUTE FUNCTION forget_words();
