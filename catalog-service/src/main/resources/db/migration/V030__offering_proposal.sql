-- The proposal that an offering was made from, where one led to it.
alter table offering add column proposal_id uuid references proposal (id);
