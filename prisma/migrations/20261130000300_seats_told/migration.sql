-- Whoever remembers who sits where in a group hears when that changes, whichever way it was changed.
CREATE FUNCTION tell_seats() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('seats', coalesce(NEW."groupId", OLD."groupId")::text);
  RETURN NULL;
END;
$$;
CREATE FUNCTION tell_seats_of_group() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('seats', coalesce(NEW.id, OLD.id)::text);
  RETURN NULL;
END;
$$;
CREATE TRIGGER tells_seats AFTER UPDATE OR DELETE ON "Group" FOR EACH ROW EXECUTE FUNCTION tell_seats_of_group();
CREATE TRIGGER tells_seats AFTER INSERT OR UPDATE OR DELETE ON "Party" FOR EACH ROW EXECUTE FUNCTION tell_seats();
CREATE TRIGGER tells_seats AFTER INSERT OR UPDATE OR DELETE ON "Member" FOR EACH ROW EXECUTE FUNCTION tell_seats();
CREATE TRIGGER tells_seats AFTER INSERT OR UPDATE OR DELETE ON "Account" FOR EACH ROW EXECUTE FUNCTION tell_seats();
CREATE TRIGGER tells_seats AFTER INSERT OR UPDATE OR DELETE ON "Channel" FOR EACH ROW EXECUTE FUNCTION tell_seats();
CREATE TRIGGER tells_seats AFTER INSERT OR UPDATE OR DELETE ON "Alternate" FOR EACH ROW EXECUTE FUNCTION tell_seats();
