-- What a programme is a part of, what it leads to and asks for, and how it is studied. The default stays
-- while replicas of the release before, which do not know the column, still add programmes.
alter table programme add column profile jsonb not null default '{}';
