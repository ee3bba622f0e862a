-- A copy that its announcer has removed stays as a row that nobody finds, so that an older state does
-- not bring it back. Replicas of the release before delete such rows, as they always did.
alter table provider add column removed boolean not null default false;
alter table offering add column removed boolean not null default false;
alter table need add column removed boolean not null default false;
