-- Why someone checks a text no more: whether the text waits for somebody in their place depends on it.
ALTER TABLE "MinuteChecker" ADD COLUMN "endedWhy" TEXT;

-- What the checkers have may be taken back by its writer, for a reason that is noted; what is approved never.
CREATE FUNCTION refuse_silent_return() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'draft' AND EXISTS (
    SELECT 1 FROM "MinuteNote" n
    WHERE n."minutesId" = OLD.id AND n.kind = 'takenBack' AND n.text <> '' AND n.at >= OLD."sentAt"
  ) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'minutes that are sent go back with a reason alone' USING ERRCODE = 'restrict_violation';
END;
$$;

DROP TRIGGER sent_stands ON "Minutes";
CREATE TRIGGER sent_stands BEFORE UPDATE ON "Minutes" FOR EACH ROW
  WHEN (OLD.state = 'sent' AND NEW.state NOT IN ('sent', 'approved')) EXECUTE FUNCTION refuse_silent_return();
