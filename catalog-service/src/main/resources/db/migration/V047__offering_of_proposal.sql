-- When a programme is retired, the drafts of it that proposals led to are looked for.
create index offering_of_proposal on offering (programme_id, id) where proposal_id is not null;
