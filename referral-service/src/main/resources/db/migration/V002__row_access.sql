-- Whom the present transaction serves, as the service told it. Once set in a session, a setting of
-- ours is empty after its transaction and no longer null.
create function acting_side() returns text
  language sql stable parallel safe
  return nullif(current_setting('koppi.side', true), '');

create function acting_organisation() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('koppi.organisation', true), '')::uuid;
