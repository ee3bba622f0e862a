-- What the process admission-channels may do in the database of referral-service: read which colleges there are and
-- which rights they are entitled to, and record what was granted. The owner of the tables runs this after the
-- migrations; it is safe to run it again. Everything else, above all clients and referrals, stays closed to it.

grant connect on database referral to @user@;
grant usage on schema public to @user@;
grant select on provider, flyway_schema_history to @user@;
grant update (granted_principal) on provider to @user@;
