-- An event that was refused has no HTTP status, but the code of its dead letter.
alter table access_log add column refused_because text;

-- The log of an organisation is read from the newest line on, whatever it is narrowed by.
create index access_log_of_organisation on access_log (organisation_id, at, seq);
create index access_log_of_person on access_log (organisation_id, person, at, seq);
create index access_log_of_action on access_log (organisation_id, action, at, seq);
create index access_log_of_refusals on access_log (organisation_id, at, seq)
  where refused_with is not null or refused_because is not null;

-- What waits for its catch, the first due one first: account managers see what is escalated of it.
create index referral_awaiting_catch on referral (authority_id, catch_due_at, id)
  where status in ('SUBMITTED', 'RECEIVED');
