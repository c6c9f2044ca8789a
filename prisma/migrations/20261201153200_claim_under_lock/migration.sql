-- The statement that waits for a group's lock sees the table as it was before the wait. A statement in a volatile
-- function sees what has been committed when the function is called, and so also the claim of whoever held the lock.
CREATE FUNCTION claimed_reply(claimed TEXT) RETURNS JSONB LANGUAGE sql VOLATILE AS $$
  SELECT reply FROM "Claim" WHERE key = claimed
$$;
