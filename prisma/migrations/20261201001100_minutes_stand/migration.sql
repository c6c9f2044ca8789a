-- What is approved stands, also against rows that are moved to it or away with all others; what is sent is not taken back.
CREATE OR REPLACE FUNCTION refuse_change_of_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND EXISTS (SELECT 1 FROM "Minutes" m WHERE m.id = OLD."minutesId" AND m.state = 'approved')
    OR TG_OP <> 'DELETE' AND EXISTS (SELECT 1 FROM "Minutes" m WHERE m.id = NEW."minutesId" AND m.state = 'approved')
  THEN
    RAISE EXCEPTION '% of approved minutes is never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END;
$$;

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Minutes" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "MinuteItem" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "MinuteLine" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "MinuteCitation" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "MinuteChecker" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "MinuteCorrection" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "MinuteVersion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "MinuteNote" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A § that has been given is that matter's.
CREATE TRIGGER paragraph_stands BEFORE UPDATE ON "MinuteItem" FOR EACH ROW
  WHEN (OLD.paragraph IS NOT NULL AND (NEW.paragraph, NEW.series) IS DISTINCT FROM (OLD.paragraph, OLD.series))
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER paragraph_is_kept BEFORE DELETE ON "MinuteItem" FOR EACH ROW
  WHEN (OLD.paragraph IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sent_stands BEFORE UPDATE ON "Minutes" FOR EACH ROW
  WHEN (OLD.state = 'sent' AND NEW.state NOT IN ('sent', 'approved')) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sent_is_kept BEFORE DELETE ON "Minutes" FOR EACH ROW
  WHEN (OLD.state = 'sent') EXECUTE FUNCTION refuse_change();
