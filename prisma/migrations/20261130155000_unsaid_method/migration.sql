-- How a decision was made is on record where somebody said it. Decisions from before stand as they were written.
ALTER TABLE "Decision" ALTER COLUMN "method" DROP NOT NULL;
