-- Minutes of a private channel, for those alone who have to do with them until they are shared with the group.
ALTER TABLE "Minutes" ADD COLUMN "restricted" BOOLEAN NOT NULL DEFAULT false;

-- What is approved stands; that the group gets to read it is all that may still change, and never back again.
DROP TRIGGER approved_stands ON "Minutes";
CREATE TRIGGER approved_is_kept BEFORE DELETE ON "Minutes" FOR EACH ROW
  WHEN (OLD.state = 'approved') EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approved_stands BEFORE UPDATE ON "Minutes" FOR EACH ROW
  WHEN (OLD.state = 'approved' AND (NOT OLD.restricted OR to_jsonb(NEW) - 'restricted' IS DISTINCT FROM to_jsonb(OLD) - 'restricted'))
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER shared_stands BEFORE UPDATE ON "Minutes" FOR EACH ROW
  WHEN (NEW.restricted AND NOT OLD.restricted) EXECUTE FUNCTION refuse_change();
