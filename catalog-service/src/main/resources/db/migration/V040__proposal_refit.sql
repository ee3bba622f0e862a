-- Skills that somebody teaches since, or no more. The row is written with the programme, and what is
-- wanted of these skills is looked up after that: a source that is just being learned would be missed.
create table proposal_refit (
  seq    bigint generated always as identity primary key,
  skills jsonb not null
);

-- That whom it fits is to be found out anew.
alter table proposal_source add column refit boolean not null default false;

create index proposal_source_refit on proposal_source (kind, id) where refit and open;
create index proposal_source_skills on proposal_source using gin ((wanted -> 'skills')) where open;

grant select, insert, delete on proposal_refit to ${app_user};
